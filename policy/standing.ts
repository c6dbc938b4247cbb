import type { Instant, OrderStatus, ServiceType } from '../storage/records';
import { aPerson, otherWay } from './verdict/alternatives';
import { say } from './argument';
import type { Argument } from './decision';
import type { Alternative } from './facts';
import { type Ground, groundOf, type LineFacts } from './ground';
import { guarantees } from './guarantees';
import type { Group } from './windows/pieces';
import { renewedAt } from './windows/renewal';
import { isWarrantyCase } from './windows/warranty';

/**
 * `open`: services may be applied for. `no_reason_only`: W2 is over, the shop's longer X3 window is not.
 * `warranty`: neither, but a warranty or the three guarantees run (M4).
 * `legal_minimum`: the single chance is used, the law still opens a case (W4). `person`: only by negotiation (W3).
 */
export type StandingKind = 'open' | 'no_reason_only' | 'legal_minimum' | 'warranty' | 'refused' | 'person';

export interface LineStanding {
  kind: StandingKind;
  status: OrderStatus;
  /** Open now, narrowed by nothing but the window. */
  services: ServiceType[];
  /** The last instant of this window; absent where it has no end yet. */
  until?: Instant;
  /** The last instant of the no-reason return, where goods and day allow one (X3). */
  noReasonUntil?: Instant;
  because: Argument[];
  wouldChange: Argument[];
  alternatives: Alternative[];
}

type Found = Omit<LineStanding, 'status' | 'noReasonUntil' | 'wouldChange' | 'alternatives'> &
  Partial<Pick<LineStanding, 'wouldChange' | 'alternatives'>>;

const ALL: ServiceType[] = ['refund_only', 'return_refund', 'exchange', 'repair'];

const refused = (because: Argument, wouldChange: Argument[], alternatives: Alternative[]): Found => ({
  kind: 'refused',
  services: [],
  because: [because],
  wouldChange,
  alternatives,
});

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

function afterSuccess(ground: Ground): Found {
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
      services: ALL,
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

function underWay({ pieces }: Ground): Found {
  const { arrived, outstanding } = pieces;
  const here = arrived.left > 0 && !arrived.openCase;
  if (!here) {
    return {
      kind: 'open',
      services: ['refund_only'],
      because: [say('window.shipped', {}, 'W1')],
      wouldChange: [say('change.once_delivered', {}, 'W1')],
    };
  }
  const facts = { arrived: arrived.left, outstanding: outstanding.left };
  return { kind: 'open', services: ALL, because: [say('window.partly_arrived', facts, 'W6', 'W1')] };
}

const blocked = ({ left, openCase }: Group): boolean => left === 0 || openCase !== undefined;

/** What earlier cases leave of the line (W4). */
function takenUp({ pieces: { arrived, outstanding } }: Ground): Found | undefined {
  if (!blocked(arrived) || !blocked(outstanding)) return undefined;
  const openCase = arrived.openCase ?? outstanding.openCase;
  if (!openCase) return refused(say('window.all_paid_back', {}, 'W4'), [], [aPerson()]);
  const facts = { number: openCase.number };
  return refused(
    say('window.open_case', facts, 'W4'),
    [say('change.open_case_ends', facts, 'W4')],
    [aPerson()],
  );
}

function find(ground: Ground): Found {
  const { status } = ground;
  if (status === 'unpaid') {
    const ways = [otherWay('pay', 'W5'), otherWay('cancel_order', 'W5', 'W7'), aPerson()];
    return refused(say('window.unpaid', {}, 'W5'), [say('change.once_paid', {}, 'W5')], ways);
  }
  if (status === 'closed') return refused(say('window.closed', {}, 'W5'), [], [aPerson()]);
  const taken = takenUp(ground);
  if (taken) return taken;
  if (status === 'paid') {
    return {
      kind: 'open',
      services: ['refund_only'],
      because: [say('window.paid', {}, 'W1')],
      wouldChange: [say('change.once_delivered', {}, 'W1')],
    };
  }
  if (status === 'shipped') return underWay(ground);
  if (status === 'delivered')
    return { kind: 'open', services: ALL, because: [say('window.delivered', {}, 'W1')] };
  return afterSuccess(ground);
}

export function standingOf(ground: Ground): LineStanding {
  const { status, ends, right, facts } = ground;
  const open = ends.noReason !== undefined && !right.excluded && facts.now <= ends.noReason;
  return {
    wouldChange: [],
    alternatives: [],
    ...find(ground),
    status,
    ...(open && { noReasonUntil: ends.noReason }),
  };
}

/** Which services are open for a line now, until when, and why not (W). */
export const lineStanding = (facts: LineFacts): LineStanding => standingOf(groundOf(facts));
