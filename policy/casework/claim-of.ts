import type { Case, ClaimChange } from '../../storage/records';
import type { Claim, SentBack } from '../facts';

/** Sent before anybody agreed, and not asked for since: what could not be shown then still need not be (X5). */
function sentBackIn({ returnLeg, agreement }: Case): SentBack | undefined {
  if (agreement || returnLeg?.enteredAt === undefined) return undefined;
  const { carrier, waybill, paidFen } = returnLeg;
  return {
    ...(carrier !== undefined && { carrier }),
    ...(waybill !== undefined && { waybill }),
    ...(paidFen !== undefined && { paidFen }),
  };
}

/**
 * What was applied for, as a claim that is still being made, with a change (W4). A sum that service, pieces or receipt
 * decide is derived anew where one of them changes.
 */
export function claimOf(one: Case, change: ClaimChange = {}): Claim {
  const { service, reason, received, notReceivedStory, quantity, amountFen, description, wanted, repair } =
    one;
  const sentBack = sentBackIn(one);
  const derived =
    change.service !== undefined || change.quantity !== undefined || change.received !== undefined;
  return {
    service,
    reason,
    received,
    quantity,
    ...(notReceivedStory && { story: notReceivedStory }),
    ...(!derived && amountFen > 0 && { amountFen }),
    ...(description !== undefined && { description }),
    ...(wanted && { wanted }),
    ...(repair && { repairMode: repair.mode }),
    ...(repair?.address !== undefined && { address: repair.address }),
    intact: true,
    ...(sentBack && { sentBack }),
    ...change,
    evidence: one.evidence.filter(({ by }) => by === 'buyer').map(({ kind }) => ({ kind })),
  };
}
