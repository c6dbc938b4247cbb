import type { Reason } from '../../storage/records';
import { goesBackByChoice } from '../claim/reasons';
import type { Situation } from '../claim/settle';
import { say } from '../argument';
import type { Argument } from '../decision';
import { qualityOf } from '../quality';
import { otherReason } from './alternatives';
import { type Check, refusal } from './obstacle';

/** Why these goods may not go back without a fault of the shop: the goods (X1, X2, X8) or the day (X3). */
export function noReasonBar({ right, ends, facts, policy }: Situation): Argument | undefined {
  if (right.excluded) return right.excluded;
  const over = ends.noReason !== undefined && facts.now > ends.noReason;
  if (!over) return undefined;
  const days = policy.numbers.noReasonDays.value;
  return say('window.no_reason_over', { until: { until: ends.noReason ?? facts.now }, days }, 'X3');
}

/** Ways that need no right of return: the same goods in another size, or a fault of the shop's. */
function otherWays(reason: Reason | undefined, service: 'return_refund' | 'exchange') {
  const defect = otherReason(service, 'quality_defect', 'Q1', 'F3');
  return reason === 'wrong_size' ? [otherReason('exchange', 'wrong_size', 'F5'), defect] : [defect];
}

/** Decided from records before anything is submitted (X9). */
export const noReasonClosed: Check = (situation) => {
  const { claim, said } = situation;
  const { reason, service } = claim;
  if (!goesBackByChoice(reason, service) || claim.received === false) return undefined;
  const bar = noReasonBar(situation);
  if (!bar) return undefined;
  const because = [...(qualityOf(said)?.because ?? []), bar];
  const ways = otherWays(reason, service === 'exchange' ? 'exchange' : 'return_refund');
  return refusal(because, [say('change.defect_shown', {}, 'Q1', 'X9')], ways);
};
