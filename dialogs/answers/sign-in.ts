import type { Intent } from '../../nlu/understanding';
import { control } from '../shared/buttons';
import { remember, say, type Talk } from '../shared/talk';
import type { DialogState } from '../state';
import type { Ending } from './handler';

/** Questions about own orders and cases, which a guest has none of. */
const OWN_RECORDS: readonly Intent[] = [
  'check_logistics',
  'ask_refund_progress',
  'change_or_cancel_request',
  'cancel_order',
  'change_address',
];

/** The question that only waits for the sign-in, as the guest's talk leaves it. */
export const waitsForSignIn = ({ answered }: DialogState): Intent | undefined =>
  OWN_RECORDS.find((intent) => intent === answered?.intent);

export const needsBuyer = ({ desk }: Talk, intent: Intent): boolean =>
  !desk.buyer && OWN_RECORDS.includes(intent);

/** Orders are shown to their buyer only; signed in at once, the buyer gets the answer. */
export function askSignIn(talk: Talk, intent: Intent): Ending {
  remember(talk, { answered: { intent } });
  say(talk, { key: 'answers.sign_in', choices: [control('person')] });
  return 'answered';
}
