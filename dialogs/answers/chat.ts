import { control, wish } from '../shared/buttons';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';

const WISHES = [
  wish('request_return_refund'),
  wish('request_refund_only'),
  wish('check_logistics'),
  control('person'),
];

/** One plain sentence; with nothing open it ends in what the assistant can do. */
const sentence =
  (key: string, offers = true) =>
  (talk: Talk): Ending => {
    const isFree = talk.state.draft === undefined && offers;
    say(talk, { key, ...(isFree && { choices: WISHES }) });
    return 'answered';
  };

export const thank = sentence('chat.you_are_welcome', false);
export const sayGoodbye = sentence('chat.goodbye', false);
export const praise = sentence('chat.praise', false);
export const agree = sentence('chat.what_can_i_do');
export const closeTopic = sentence('chat.nothing_more', false);
export const declineTopic = sentence('chat.out_of_scope');
export const tellInvoice = (talk: Talk): Ending => {
  say(talk, {
    key: 'answers.invoice',
    ...(talk.state.draft === undefined && { choices: [control('person')] }),
  });
  return 'answered';
};
