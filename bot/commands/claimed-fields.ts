import type { SubmitRequest } from '../../dialogs/desk';
import { goodsGoBack } from '../../policy/casework/goods';
import { paidForClaim } from '../../policy/claim/paid';
import type { ApplicationFacts, Assessment, Claim, FreightRuling, RepairRuling } from '../../policy/facts';
import type { Claimed, EvidenceItem, RepairPlan } from '../../storage/records';

/** What is applied for, as policy completed and decided it; the same at opening and when it is amended (W4). */
export function claimedFields(
  asked: SubmitRequest['claim'],
  evidence: readonly EvidenceItem[],
  facts: ApplicationFacts,
  { decision, claim: settled, amount, freight, repair: ruling }: Assessment,
): Claimed {
  const claim = { ...asked, ...settled };
  const { service, reason, received, quantity, description } = claim;
  const wanted = service === 'exchange' ? claim.wanted : undefined;
  const repair = planOf(claim, ruling);
  return {
    service,
    reason,
    received,
    ...(claim.story && { notReceivedStory: claim.story }),
    quantity,
    amountFen: amount.fixedFen ?? claim.amountFen,
    paidFen: paidForClaim(facts, quantity),
    outboundFreightFen: freight.outboundRefundFen,
    ...(wanted && { wanted }),
    ...(repair && { repair }),
    ...(description !== undefined && { description }),
    evidence: [...evidence],
    goesBack: goodsGoBack({ service, reason, ...(wanted && { wanted }), ...(repair && { repair }) }),
    freight: frozenFreight(freight),
    because: decision.because,
    rules: [...new Set([...decision.rules, ...freight.rules])],
  };
}

/** The ruling as a case keeps it. */
export const frozenFreight = ({
  return: back,
  resend,
  because,
  returnRate,
}: FreightRuling): Claimed['freight'] => ({
  return: back,
  resend,
  because,
  ...(returnRate && { returnRate }),
});

/** Where it is repaired and who answers for it, as ruled on the day of the application (T4, M). */
function planOf({ repairMode, address }: Claim, ruling: RepairRuling | undefined): RepairPlan | undefined {
  if (!ruling || !repairMode) return undefined;
  return { mode: repairMode, warranty: ruling.outcome, ...(address !== undefined && { address }) };
}
