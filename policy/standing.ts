import type { Instant, OrderStatus, ServiceType } from '../storage/records';
import { aPerson, otherWay } from './verdict/alternatives';
import { say } from './argument';
import type { Argument } from './decision';
import { depositRuling, canBePaid } from './deposit';
import type { Alternative } from './facts';
import { type Ground, groundOf, type LineFacts } from './ground';
import { afterSuccess } from './windows/after-success';
import { ALL_SERVICES, type Found } from './windows/found';
import type { Group } from './windows/pieces';

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

const refused = (because: Argument, wouldChange: Argument[], alternatives: Alternative[]): Found => ({
  kind: 'refused',
  services: [],
  because: [because],
  wouldChange,
  alternatives,
});

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
  return { kind: 'open', services: ALL_SERVICES, because: [say('window.partly_arrived', facts, 'W6', 'W1')] };
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

/** Nothing to apply for; of a deposit a person and its term decide (W5, W6). */
function nothingPaid({ status, facts }: Ground): Found {
  const deposit = depositRuling(facts);
  const pay = canBePaid(facts) ? [otherWay('pay', 'W5')] : [];
  const oncePaid = pay.map(() => say('change.once_paid', {}, 'W5'));
  if (deposit) return refused(deposit, oncePaid, [...pay, aPerson()]);
  if (status === 'closed') return refused(say('window.closed', {}, 'W5'), [], [aPerson()]);
  return refused(say('window.unpaid', {}, 'W5'), oncePaid, [
    ...pay,
    otherWay('cancel_order', 'W5', 'W7'),
    aPerson(),
  ]);
}

function find(ground: Ground): Found {
  const { status } = ground;
  if (status === 'unpaid' || status === 'closed') return nothingPaid(ground);
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
    return { kind: 'open', services: ALL_SERVICES, because: [say('window.delivered', {}, 'W1')] };
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
