import type { Instant } from '../storage/records';
import { aPerson, otherReason } from './verdict/alternatives';
import { rulesOf, say } from './argument';
import type { Argument, Decision } from './decision';
import type { Alternative } from './facts';
import { type Ground, groundOf, type LineFacts } from './ground';
import { standingOf } from './standing';

/** `any_reason`: also without one. `fault_only`: only when something is wrong. `not_yet`: nothing has arrived. */
export interface ReturnPolicyRuling extends Decision<
  'any_reason' | 'fault_only' | 'not_yet' | 'closed' | 'person'
> {
  /** The last instant of the wider right that is open; absent where it has no end yet. */
  until?: Instant;
  alternatives: Alternative[];
}

/** What the buyer may do without giving a reason (X1–X3, X8). */
function withoutReason({ right, ends, facts, policy }: Ground): Argument[] {
  if (right.excluded) return [right.excluded];
  const until = ends.noReason ?? facts.now;
  const days = policy.numbers.noReasonDays.value;
  const key = facts.now <= until ? 'window.no_reason_open' : 'window.no_reason_over';
  const opened = right.onceOpened ? [say('exclusion.once_opened', {}, 'X2', 'X8')] : [];
  return [
    ...(right.overruled ? [right.overruled] : []),
    say(key, { until: { until: until }, days }, 'X3'),
    ...opened,
  ];
}

/** Whether the line can go back now, until when, and by which rules (W2, X1–X3, X8). */
export function returnPolicyRuling(facts: LineFacts): ReturnPolicyRuling {
  const ground = groundOf(facts);
  const standing = standingOf(ground);
  const answer = (
    outcome: ReturnPolicyRuling['outcome'],
    because: Argument[],
    alternatives: Alternative[],
    until?: Instant,
  ): ReturnPolicyRuling => ({
    outcome,
    because,
    wouldChange: standing.wouldChange,
    rules: rulesOf(because),
    alternatives,
    ...(until !== undefined && { until }),
  });
  if (standing.kind === 'refused') return answer('closed', standing.because, standing.alternatives);
  if (standing.kind === 'person' || standing.kind === 'warranty')
    return answer('person', standing.because, standing.alternatives);
  if (!standing.services.includes('return_refund')) return answer('not_yet', standing.because, [aPerson()]);
  if (standing.noReasonUntil !== undefined) {
    return answer('any_reason', [...withoutReason(ground), ...standing.because], [], standing.noReasonUntil);
  }
  if (ground.ends.noReason === undefined) return answer('any_reason', standing.because, []);
  const ways = [otherReason('return_refund', 'quality_defect', 'Q1', 'F3'), aPerson()];
  return answer('fault_only', [...withoutReason(ground), ...standing.because], ways, standing.until);
}
