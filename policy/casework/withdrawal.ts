import type { Case } from '../../storage/records';
import type { Argument } from '../decision';
import { groundOf, type LineFacts } from '../ground';
import { standingOf } from '../standing';
import { isWarrantyCase } from '../windows/warranty';
import { tell } from './say';

/** What withdrawing costs, told before anybody withdraws, and when it is wise (W4, L6); with it the platform is done (P0). */
export function withdrawalWarnings(one: Case, facts: LineFacts): Argument[] {
  const platform = one.state === 'platform' ? [tell('withdrawal.platform', {}, 'P0')] : [];
  return [...platform, ...costs(one, facts), tell('withdrawal.advice', {}, 'W4')];
}

const withdrawn = (one: Case, facts: LineFacts): LineFacts => ({
  ...facts,
  lineCases: facts.lineCases.map((each) =>
    each.number === one.number ? { ...each, state: 'withdrawn' } : each,
  ),
});

/** What could be applied for without it, and by which rule only. */
function costs(one: Case, facts: LineFacts): Argument[] {
  if (isWarrantyCase(one)) return [tell('withdrawal.warranty', {}, 'M4', 'W4')];
  const ground = groundOf(withdrawn(one, facts));
  const { kind, because } = standingOf(ground);
  if (kind === 'open' || kind === 'refused') return [tell('withdrawal.free', {}, 'W4')];
  // The first tells that the time is over or the chance used, as of one that was withdrawn already.
  const [, ...left] = because;
  const { afterSuccess = facts.now } = ground.ends;
  if (facts.now <= afterSuccess) return [tell('withdrawal.chance', {}, 'W4'), ...left];
  const key = left.length > 0 ? 'withdrawal.over_but' : 'withdrawal.over';
  return [tell(key, { until: { until: afterSuccess } }, 'W2', 'W3'), ...left];
}
