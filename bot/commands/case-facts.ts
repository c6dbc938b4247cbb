import type { ApplicationFacts, Claim } from '../../policy/facts';
import type { Case } from '../../storage/records';
import type { CaseworkContext } from './act-on-case';
import { lineRecords } from './line-records';
import { listingOf } from './listing-of';

/**
 * What a case would be judged by if it were applied for like this: the policy of its own version, as if the case itself
 * were not there (W4, L4). Windows are those of the day it was opened: amending is free until agreement.
 */
export async function caseFacts(
  { stores, shop }: CaseworkContext,
  one: Case,
  claim: Claim,
): Promise<ApplicationFacts> {
  const found = await lineRecords(stores, one);
  if (!found) throw new Error(`order line ${one.orderId}/${one.lineId} of case ${one._id} does not exist`);
  const { order, line, lineCases, orderCases } = found;
  const others = (cases: readonly Case[]) => cases.filter(({ _id }) => _id !== one._id);
  const listing = claim.service === 'exchange' ? await listingOf(stores, shop, one.listing) : undefined;
  return {
    ...(listing && { listing }),
    now: one.createdAt,
    order,
    line: { ...line, listing: one.listing },
    lineCases: others(lineCases),
    orderCases: others(orderCases),
    shop: { ...shop, terms: one.terms ?? shop.terms },
    claim,
  };
}
