import type { Claim, ClaimField, EvidenceChecklist, SentBack } from '../facts';
import { isResend } from './exchange';
import type { Phase } from './reasons';
import type { Situation } from './settle';

/** Whether a claim of this kind takes the goods away from the buyer; open while the service is. */
function movesGoods(claim: Claim): boolean {
  const { service, repairMode = 'mail_in' } = claim;
  if (service === 'repair') return repairMode === 'mail_in';
  return service !== 'refund_only' && !isResend(claim);
}

/** Only what has arrived can be on its way back, and only where it goes back at all (X5). */
export const settleSentBack = (claim: Claim, phase: Phase | undefined): SentBack | undefined =>
  phase === 'arrived' && movesGoods(claim) ? claim.sentBack : undefined;

/**
 * With the goods away nothing can be photographed any more: what is missing is asked for and may be left out, and the
 * case waits until the evidence comes or a person has matched the parcel (X5, X9).
 */
export function sentBackFields(
  { claim: { sentBack } }: Situation,
  { missing }: EvidenceChecklist,
): ClaimField[] {
  if (!sentBack) return [];
  return [
    ...(sentBack.waybill === undefined ? (['sent_back'] as const) : []),
    ...(missing.length > 0 ? (['evidence'] as const) : []),
  ];
}
