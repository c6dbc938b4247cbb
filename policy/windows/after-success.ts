import { say } from '../argument';
import type { Argument } from '../decision';
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

/** A case after success that was withdrawn, or closed by C2, used the single chance up; no other end does (W4). */
function usedChance({ order, lineCases }: LineFacts) {
  if (order.succeededAt === undefined) return undefined;
  const since = Math.max(order.succeededAt, renewedAt({ lineCases }) ?? 0);
  return lineCases.find(
    (one) =>
      one.createdAt >= since &&
      !isWarrantyCase(one) &&
      (one.state === 'withdrawn' || (one.state === 'closed' && (one.closedBy ?? 'C2') === 'C2')),
  );
}

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
