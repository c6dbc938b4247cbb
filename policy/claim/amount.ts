import type { ServiceType } from '../../storage/records';
import { say } from '../argument';
import type { Argument } from '../decision';
import type { AmountRuling } from '../facts';
import type { Ground } from '../ground';
import { paidForClaim } from './paid';
import type { Phase } from './reasons';

/** How many pieces a claim about these may cover (T5, W6). */
export function mostPieces({ pieces: { arrived, outstanding } }: Ground, phases: readonly Phase[]): number {
  if (phases.length === 0) return arrived.left + outstanding.left;
  const groups = phases.map((phase) => (phase === 'arrived' || phase === 'disputed' ? arrived : outstanding));
  return Math.max(...groups.map(({ left }) => left));
}

export const isQuantity = (pieces: number, most: number): boolean =>
  Number.isInteger(pieces) && pieces > 0 && pieces <= most;

/** 0 < amount ≤ bound, in whole fen (T6). */
export const isAmount = (fen: number, maxFen: number): boolean =>
  Number.isInteger(fen) && fen > 0 && fen <= maxFen;

function bound(ground: Ground, pieces: number, maxFen: number): Argument[] {
  const { line, order } = ground.facts;
  const facts = { max: { fen: maxFen }, paid: { fen: line.paidFen }, pieces, quantity: line.quantity };
  return [
    say(pieces < line.quantity ? 'amount.part' : 'amount.whole', facts, 'T6'),
    ...(order.coupon ? [say('amount.coupon_in_kind', { coupon: order.coupon.title }, 'T6')] : []),
  ];
}

/** The bounds of the amount (T1, T2, T6); fixed where nothing was received, nought where no money comes back. */
export function ruleAmount(
  ground: Ground,
  phases: readonly Phase[],
  { service, quantity }: { service?: ServiceType; quantity?: number },
): AmountRuling {
  if (service === 'exchange' || service === 'repair') {
    const rule = service === 'exchange' ? 'T3' : 'T4';
    return { maxFen: 0, fixedFen: 0, because: [say('amount.no_money', {}, rule)] };
  }
  const pieces = quantity ?? mostPieces(ground, phases);
  const maxFen = paidForClaim(ground.facts, pieces);
  const because = bound(ground, pieces, maxFen);
  const unseen = phases.length > 0 && !phases.includes('arrived');
  if (!unseen) return { maxFen, because };
  return {
    maxFen,
    fixedFen: maxFen,
    because: [say('amount.fixed', { amount: { fen: maxFen } }, 'T1'), ...because],
  };
}
