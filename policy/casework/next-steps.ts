import type { ActKind, Case } from '../../storage/records';
import { actsOf } from './perform';
import type { Setting } from './setting';

/** What a buyer most likely wants to do next, what is asked of him first. */
const LIKELY: readonly ActKind[] = [
  'accept_offer',
  'counter_offer',
  'decline_offer',
  'accept_quote',
  'refuse_quote',
  'answer_objection',
  'enter_waybill',
  'ask_extension',
  'confirm_arrival',
  'change_to_refund',
  'ask_platform',
  'amend',
  'add_evidence',
  'withdraw',
];
const MOST = 4;

/** The buyer's next steps on the case at `setting.now`, the likeliest first, few enough to show. */
export function nextSteps(one: Case, setting: Setting): ActKind[] {
  const possible = actsOf(one, 'buyer', setting);
  return LIKELY.filter((act) => possible.includes(act)).slice(0, MOST);
}
