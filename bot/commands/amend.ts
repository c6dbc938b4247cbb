import { claimOf } from '../../policy/casework/claim-of';
import type { Amended } from '../../policy/casework/setting';
import type { ApplicationFacts } from '../../policy/facts';
import type { Case, ClaimChange } from '../../storage/records';
import { fromStore } from '../turn/store-failure';
import type { CaseworkContext } from './act-on-case';
import { listingOf } from './listing-of';
import { claimedFields } from './claimed-fields';

/**
 * Judges an amendment by the policy of the case's own version, as if the case itself were not there (W4, L4). Windows
 * are those of the day it was opened: amending is free until agreement.
 */
export async function judgeAmendment(
  { stores, assess, shop }: CaseworkContext,
  one: Case,
  change: ClaimChange,
): Promise<Amended> {
  const { orderId, lineId } = one;
  const [order, cases] = await Promise.all([
    fromStore(() => stores.orders.get(orderId)),
    fromStore(() => stores.cases.find({ where: { orderId, lineId } })),
  ]);
  const line = order?.lines.find((candidate) => candidate.lineId === lineId);
  if (!order || !line) throw new Error(`order line ${orderId}/${lineId} of case ${one._id} does not exist`);
  const claim = claimOf(one, change);
  const listing = claim.service === 'exchange' ? await listingOf(stores, shop, one.listing) : undefined;
  const facts: ApplicationFacts = {
    ...(listing && { listing }),
    now: one.createdAt,
    order,
    line: { ...line, listing: one.listing },
    lineCases: cases.filter(({ _id }) => _id !== one._id),
    shop: { ...shop, terms: one.terms ?? shop.terms },
    claim,
  };
  const assessment = assess(facts);
  const { decision, missing, claim: settled, personBecause } = assessment;
  const { service, reason, received, quantity, amountFen } = settled;
  const isWhole = service && reason && received !== undefined && quantity !== undefined;
  if (decision.outcome !== 'possible' || missing.length > 0 || !isWhole || amountFen === undefined)
    return { outcome: 'refused', because: decision.because, missing };
  const asked = { ...settled, service, reason, received, quantity, amountFen };
  return {
    outcome: 'possible',
    claimed: claimedFields(asked, one.evidence, facts, assessment),
    personBecause,
  };
}
