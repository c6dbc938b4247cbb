import type { Case } from '../../storage/records';
import type { Argument } from '../decision';
import { groundOf, type LineFacts } from '../ground';
import { isSingleChance } from '../windows/after-success';
import { isWarrantyCase } from '../windows/warranty';
import { tell } from './say';

/** What withdrawing costs, told before anybody withdraws, and when it is wise (W4, L6); with it the platform is done (P0). */
export function withdrawalWarnings(one: Case, facts: LineFacts): Argument[] {
  const own = ownWarnings(one, facts);
  return one.state === 'platform' ? [tell('withdrawal.platform', {}, 'P0'), ...own] : own;
}

function ownWarnings(one: Case, facts: LineFacts): Argument[] {
  const advice = tell('withdrawal.advice', {}, 'W4');
  const { ends } = groundOf(facts);
  if (isWarrantyCase(one)) return [tell('withdrawal.warranty', {}, 'M4', 'W4'), advice];
  if (ends.afterSuccess !== undefined && facts.now > ends.afterSuccess)
    return [tell('withdrawal.over', { until: { until: ends.afterSuccess } }, 'W2', 'W3'), advice];
  if (!isSingleChance(one, facts)) return [tell('withdrawal.free', {}, 'W4'), advice];
  const legal = ends.legalMinimum;
  if (legal === undefined || facts.now > legal) return [tell('withdrawal.chance', {}, 'W4'), advice];
  return [
    tell('withdrawal.chance', {}, 'W4'),
    tell('withdrawal.legal_minimum', { until: { until: legal } }, 'L6', 'W4'),
    advice,
  ];
}
