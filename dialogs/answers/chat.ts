import { askWhichField } from '../application/summary/summary';
import { formInFront } from '../requests/form';
import { viewOf } from '../application/draft/view';
import { control, wish } from '../shared/buttons';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';

const WISHES = [
  wish('request_return_refund'),
  wish('request_refund_only'),
  wish('check_logistics'),
  control('person'),
];

/** Something is in the making, so that a question of its own follows. */
export const isInTheMaking = ({ state }: Talk): boolean =>
  (state.draft ?? state.caseTask ?? formInFront(state)) !== undefined;

/** One plain sentence; with nothing open it ends in what the assistant can do. */
const sentence =
  (key: string, offers = true) =>
  (talk: Talk): Ending => {
    say(talk, { key, ...(offers && !isInTheMaking(talk) && { choices: WISHES }) });
    return 'answered';
  };

export const thank = sentence('chat.you_are_welcome', false);
export const sayGoodbye = sentence('chat.goodbye', false);
export const praise = sentence('chat.praise', false);
const offerHelp = sentence('chat.what_can_i_do');
export const tellNothingToSubmit = sentence('chat.nothing_to_submit');

/** A yes that answers nothing: the open question is put again, or what can be done is offered. */
export const agree = (talk: Talk): Ending => (isInTheMaking(talk) ? 'answered' : offerHelp(talk));

const closeTopic = sentence('chat.nothing_more', false);

/** A no in the middle of an application means that something is wrong with it; "not that one" to a greeting asks on. */
export async function disagree(talk: Talk): Promise<Ending> {
  const { draft, asked } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  if (view) {
    askWhichField(talk, view, draft);
    return 'asks';
  }
  if (draft && asked?.about === 'order') {
    say(talk, { key: 'application.order_not_shown', choices: [control('person')] });
    return 'asks';
  }
  return asked?.about === 'order' ? offerHelp(talk) : closeTopic(talk);
}
