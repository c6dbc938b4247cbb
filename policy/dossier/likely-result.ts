import { rulesOf, say, term } from '../argument';
import { REASONS } from '../claim/reasons';
import type { Argument, Decision } from '../decision';
import { PLATFORM } from '../layers/platform';
import { type Dispute, stillMissing } from './dispute';

/**
 * `mismatch`: the measurements show that the description was wrong. `buyer_supported`, `refusal_supported`: one side's
 * case is made. `negotiation`: neither side's proof holds, so freight and amount are to be talked over (P3).
 */
export type LikelyOutcome = 'mismatch' | 'buyer_supported' | 'refusal_supported' | 'negotiation';

export interface LikelyResult extends Decision<LikelyOutcome> {
  /** What a description mismatch costs the seller; told to the seller alone (P3). */
  penaltyPoints?: number;
}

const result = (outcome: LikelyOutcome, because: Argument[], wouldChange: Argument[] = []): LikelyResult => ({
  outcome,
  because,
  wouldChange,
  rules: rulesOf(because),
});

/** What is still to be shown for it to come out otherwise. */
function missingProof(dispute: Dispute): Argument[] {
  const kinds = stillMissing(dispute).map((kind) => term(`evidence.${kind}`));
  return kinds.length === 0 ? [] : [say('likely.proof_missing', { kinds: { list: kinds } }, 'P3', 'V3')];
}

const open = (dispute: Dispute): LikelyResult =>
  result('negotiation', [say('likely.negotiation', {}, 'P3')], missingProof(dispute));

/** The measurements of both sides, where a size is disputed (F7). */
function bySizes({ sizes }: Dispute): LikelyResult | undefined {
  if (sizes === 'not_as_described') {
    const because = [say('likely.mismatch', {}, 'P3', 'F4')];
    return { ...result('mismatch', because), penaltyPoints: PLATFORM.penaltyPoints.descriptionMismatch };
  }
  if (sizes !== 'wrong_size') return undefined;
  return result('refusal_supported', [say('likely.size_within', {}, 'P3', 'F5', 'F7')]);
}

/** What never came: the seller shows who signed, or the buyer is believed (T7). */
function byReceipt(dispute: Dispute): LikelyResult {
  if (!dispute.signed) return result('buyer_supported', [say('likely.not_delivered', {}, 'P3', 'T7')]);
  return dispute.shown.seller.length === 0
    ? result(
        'buyer_supported',
        [say('likely.no_proof_of_delivery', {}, 'P3', 'T7')],
        [say('likely.delivery_shown', {}, 'T7')],
      )
    : open(dispute);
}

function byFault(dispute: Dispute): LikelyResult {
  const { reason } = dispute;
  if (reason === undefined || stillMissing(dispute).length > 0) return open(dispute);
  const { rule } = REASONS[reason];
  return result(
    'buyer_supported',
    [say('likely.fault_shown', { reason: term(`reason.${reason}`) }, 'P3', rule)],
    [say('likely.shown_otherwise', {}, 'P3')],
  );
}

/** What the platform is likely to decide, from what both sides have shown so far (P3). */
export function likelyResult(dispute: Dispute): LikelyResult {
  const { reason, received, noReason } = dispute;
  if (reason === undefined) return open(dispute);
  const sized = bySizes(dispute);
  if (sized) return sized;
  if (noReason) {
    const key = noReason.open ? 'likely.no_reason_open' : 'likely.no_reason_closed';
    const because = [...noReason.because, say(key, {}, 'P3')];
    return result(noReason.open ? 'buyer_supported' : 'refusal_supported', because);
  }
  if (reason === 'size_disputed') return open(dispute);
  if (reason === 'wrong_size')
    return result('buyer_supported', [say('likely.size_exchange', {}, 'P3', 'F5')]);
  if (received === false) return byReceipt(dispute);
  return byFault(dispute);
}

/** Where else the buyer may turn, and what to keep for it (P4). */
export const beyondPlatform = (): Argument => say('likely.beyond', {}, 'P4');
