import type { Reason } from '../storage/records';
import { REASONS } from './claim/reasons';
import type { Symptom } from './facts';
import { qualityStanding, type Quality } from './quality';

/** How much each reason carries: a suspected fake over any other fault, a fault of the shop over a change of mind. */
function weightOf(reason: Reason): number {
  if (reason === 'counterfeit') return 2;
  return REASONS[reason].fault === 'buyer' ? 0 : 1;
}

/** A remark in passing does not take the place of a graver reason that was given before (F1, F11). */
export const outweighs = (given: Reason, remark: Reason): boolean => weightOf(given) > weightOf(remark);

const HEAVIEST_FIRST: readonly Quality[] = ['defect', 'buyer_damage', 'doubt', 'trifle'];

/** Of two flaws the one that decides: a tear counts, whatever thread hangs beside it (Q4). */
export function heavierFlaw(one: Symptom, other: Symptom): Symptom {
  const rank = (symptom: Symptom): number => HEAVIEST_FIRST.indexOf(qualityStanding(symptom).outcome);
  return rank(other) < rank(one) ? other : one;
}
