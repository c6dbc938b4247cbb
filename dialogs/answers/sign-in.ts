import type { Intent } from '../../nlu/understanding';
import { control } from '../shared/buttons';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';

/** Questions about own orders and cases, which a guest has none of. */
const OWN_RECORDS: readonly Intent[] = [
  'check_logistics',
  'ask_refund_progress',
  'change_or_cancel_request',
  'cancel_order',
  'change_address',
];

export const needsBuyer = ({ desk }: Talk, intent: Intent): boolean =>
  !desk.buyer && OWN_RECORDS.includes(intent);

/** Orders are shown to their buyer only. */
export function askSignIn(talk: Talk): Ending {
  say(talk, { key: 'answers.sign_in', choices: [control('person')] });
  return 'answered';
}
