import { say } from '../argument';
import type { Argument } from '../decision';
import type { LineCase } from '../facts';
import type { Ground, LineFacts } from '../ground';
import { guarantees } from '../guarantees';
import { otherWay } from '../verdict/alternatives';
import { ALL_SERVICES, type Found } from './found';
import { renewedAt } from './renewal';
import { isWarrantyCase } from './warranty';

/** A running warranty opens a case of its own kind; else negotiation first, the platform after it (W3, M4). */
function late(ground: Ground, because: Argument): Found {
  const wouldChange = [say('change.seller_agrees', {}, 'W3')];
  const alternatives = [otherWay('person', 'W3'), otherWay('platform', 'W3')];
  const { services, because: guaranteed } = guarantees(ground);
  if (services.length === 0)
    return { kind: 'person', services, because: [because], wouldChange, alternatives };
  return { kind: 'warranty', services, because: [because, ...guaranteed], wouldChange, alternatives };
}

/** Applied for after success (of what was bought, or of what came for it), so that it is the single chance (W4). */
function isSingleChance(
  one: Pick<LineCase, 'createdAt' | 'repair'>,
  { order, lineCases }: Pick<LineFacts, 'order' | 'lineCases'>,
): boolean {
  if (order.succeededAt === undefined || isWarrantyCase(one)) return false;
  return one.createdAt >= Math.max(order.succeededAt, renewedAt({ lineCases }) ?? 0);
}

/** A case that was withdrawn, or closed by C2, used the single chance up; no other end does (W4). */
const usedChance = (facts: LineFacts): LineCase | undefined =>
  facts.lineCases.find(
    (one) =>
      isSingleChance(one, facts) &&
      (one.state === 'withdrawn' || (one.state === 'closed' && (one.closedBy ?? 'C2') === 'C2')),
  );

/** What is open once the order has succeeded (W2, W3, W4, X3). */
export function afterSuccess(ground: Ground): Found {
  const { facts, ends, right } = ground;
  const { now } = facts;
  const until = ends.afterSuccess ?? now;
  const used = usedChance(facts);
  if (used) {
    const because = say('window.chance_used', { number: used.number }, 'W4');
    if (ends.legalMinimum === undefined || now > ends.legalMinimum) return late(ground, because);
    const legal = say('window.legal_minimum', { until: { until: ends.legalMinimum } }, 'W4', 'L6');
    return {
      kind: 'legal_minimum',
      services: ['return_refund', 'exchange', 'repair'],
      until: ends.legalMinimum,
      because: [because, legal, ...guarantees(ground).because],
    };
  }
  if (now <= until) {
    return {
      kind: 'open',
      services: ALL_SERVICES,
      until,
      because: [say('window.after_success', { until: { until: until } }, 'W2')],
    };
  }
  const days = ground.policy.numbers.afterSuccessDays.value;
  const over = say('window.over', { until: { until: until }, days }, 'W2', 'W3');
  if (ends.noReason !== undefined && now <= ends.noReason && !right.excluded) {
    const longer = say('window.shop_longer', { until: { until: ends.noReason } }, 'X3');
    return {
      kind: 'no_reason_only',
      services: [...new Set(['return_refund' as const, ...guarantees(ground).services])],
      until: ends.noReason,
      because: [over, longer],
    };
  }
  return late(ground, over);
}
