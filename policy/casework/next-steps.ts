import type { ActKind, Case } from '../../storage/records';
import { actsOf } from './perform';
import { returnFreightOf } from './return-freight';
import type { Setting } from './setting';

/** What a buyer most likely wants to do next, what is asked of him first. */
const LIKELY: readonly ActKind[] = [
  'accept_offer',
  'counter_offer',
  'decline_offer',
  'accept_quote',
  'refuse_quote',
  'answer_objection',
  'submit_measurements',
  'claim_freight',
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

/** Told and shown, the freight of the return is nothing that is still asked of anybody (F9). */
const CLAIMS_FREIGHT: readonly string[] = ['unclaimed', 'no_slip'];

/** The buyer's next steps on the case at `setting.now`, the likeliest first, few enough to show. */
export function nextSteps(one: Case, setting: Setting): ActKind[] {
  const possible = actsOf(one, 'buyer', setting);
  const isAsked = (act: ActKind) => {
    if (act === 'submit_measurements') return one.sizes?.buyer === undefined;
    return act !== 'claim_freight' || CLAIMS_FREIGHT.includes(returnFreightOf(one).state);
  };
  return LIKELY.filter((act) => possible.includes(act) && isAsked(act)).slice(0, MOST);
}
