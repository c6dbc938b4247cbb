import type { SubmitRequest } from '../../dialogs/desk';
import { goodsGoBack } from '../../policy/casework/goods';
import { paidForClaim } from '../../policy/claim/paid';
import type { ApplicationFacts, Assessment } from '../../policy/facts';
import type { Claimed, EvidenceItem } from '../../storage/records';

/** What is applied for, as policy completed and decided it; the same at opening and when it is amended (W4). */
export function claimedFields(
  asked: SubmitRequest['claim'],
  evidence: readonly EvidenceItem[],
  facts: ApplicationFacts,
  { decision, claim: settled, amount, freight }: Assessment,
): Claimed {
  const claim = { ...asked, ...settled };
  const { service, reason, received, quantity, description } = claim;
  const wanted = service === 'exchange' ? claim.wanted : undefined;
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
    ...(description !== undefined && { description }),
    evidence: [...evidence],
    goesBack: goodsGoBack({ service, reason, ...(wanted && { wanted }) }),
    freight: { return: freight.return, resend: freight.resend, because: freight.because },
    because: decision.because,
    rules: [...new Set([...decision.rules, ...freight.rules])],
  };
}
