import { claimOf } from '../../policy/casework/claim-of';
import { isForItem } from '../../policy/casework/goods';
import type { Setting } from '../../policy/casework/setting';
import type { Case, CaseAct } from '../../storage/records';
import type { CaseworkContext } from './act-on-case';
import { caseFacts } from './case-facts';

/** Acts by which money may come in place of an item, or be offered in its place. */
const INSTEAD: readonly CaseAct['kind'][] = [
  'change_to_refund',
  'offer',
  'counter_offer',
  'accept_offer',
  'rule',
  'settle',
];

/** What of the freight there comes back if money comes in place of the item, by what the order has had since (F10). */
export async function outboundInstead(
  context: CaseworkContext,
  one: Case,
  { kind }: CaseAct,
): Promise<Pick<Setting, 'outboundInstead'>> {
  if (!INSTEAD.includes(kind) || !isForItem(one)) return {};
  const claim = claimOf(one, { service: 'return_refund' });
  const { freight } = context.assess({ ...(await caseFacts(context, one, claim)), claim });
  return { outboundInstead: freight.outboundRefundFen };
}
