import { control, wish } from '../shared/buttons';
import { formInFront } from '../requests/form';
import { say, type Talk } from '../shared/talk';
import { agree } from './chat';
import type { Ending } from './handler';

/** Nothing the assistant does: said truthfully by what it was about, with what it can do instead. */
export function declineAside(talk: Talk): Ending {
  const { aside, filler } = talk.heard;
  if (filler === 'word') return agree(talk);
  const isFree = talk.state.draft === undefined && !formInFront(talk.state);
  const choices = [wish('request_return_refund'), wish('check_logistics'), control('person')];
  say(talk, {
    key: aside ? `telling.aside.${aside}` : 'chat.out_of_scope',
    facts: { shop: talk.desk.shop.name },
    ...(isFree && { choices }),
  });
  return 'answered';
}
