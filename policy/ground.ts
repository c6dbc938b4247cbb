import type { Instant, OrderStatus } from '../storage/records';
import { DAY, endOfCalendarDays } from './windows/days';
import type { ApplicationFacts } from './facts';
import { policyInForce, type PolicyInForce } from './layers/in-force';
import { noReasonEnd, noReasonRight, type NoReasonRight } from './no-reason';
import { lineStatus, type Pieces, piecesOf } from './windows/pieces';
import { handedOverAt, renewedAt, renewedPieces } from './windows/renewal';
import { warrantyEnd } from './windows/warranty';

/** The facts of a line, with or without a claim. */
export type LineFacts = Omit<ApplicationFacts, 'claim'>;

/** What the records alone tell about a line at this instant. */
export interface Ground {
  facts: LineFacts;
  policy: PolicyInForce;
  status: OrderStatus;
  pieces: Pieces;
  right: NoReasonRight;
  /** Ends of the windows, all inclusive; absent while they have not begun. */
  ends: {
    /** 15 × 24 h after the deal succeeded (W2). */
    afterSuccess?: Instant;
    /** Seven days without a reason (X3). */
    noReason?: Instant;
    /** Within which the law opens a new case whatever became of the earlier ones (W4, L6). */
    legalMinimum?: Instant;
    /** End of the warranty, from the day of delivery on, longer by the time of repairs (M4). */
    warranty?: Instant;
    /** Three guarantees: until when a fault brings the goods back, and until when another piece (M4). */
    guaranteeReturn?: Instant;
    guaranteeExchange?: Instant;
  };
}

function guaranteeEnds({ line }: LineFacts, delivered: Instant, { numbers }: PolicyInForce) {
  if (!line.listing.threeGuarantees) return {};
  return {
    guaranteeReturn: endOfCalendarDays(delivered, numbers.guaranteeReturnDays.value),
    guaranteeExchange: endOfCalendarDays(delivered, numbers.guaranteeExchangeDays.value),
  };
}

function endsOf(facts: LineFacts, status: OrderStatus, policy: PolicyInForce): Ground['ends'] {
  const { order } = facts;
  if (status !== 'delivered' && status !== 'succeeded') return {};
  const delivered = handedOverAt(facts) ?? order.createdAt;
  const succeeded = Math.max(order.succeededAt ?? delivered, renewedAt(facts) ?? 0);
  const { afterSuccessDays, defectReturnDays } = policy.numbers;
  const warranty = warrantyEnd(facts);
  return {
    ...(status === 'succeeded' && { afterSuccess: succeeded + afterSuccessDays.value * DAY }),
    noReason: noReasonEnd(delivered, policy),
    legalMinimum: endOfCalendarDays(delivered, defectReturnDays.value),
    ...(warranty !== undefined && { warranty }),
    ...guaranteeEnds(facts, delivered, policy),
  };
}

/** Once the window of what was bought is over, only the pieces that came anew have one (W4). */
function piecesInWindow(facts: LineFacts, { numbers }: PolicyInForce): Pieces {
  const pieces = piecesOf(facts);
  const { status, succeededAt } = facts.order;
  if (status !== 'succeeded') return pieces;
  const days = numbers.afterSuccessDays.value * DAY;
  const renewed = renewedPieces(facts.lineCases, facts.now - days);
  if (renewed === 0 || succeededAt === undefined || facts.now <= succeededAt + days) return pieces;
  return { ...pieces, arrived: { ...pieces.arrived, left: Math.min(pieces.arrived.left, renewed) } };
}

export function groundOf(facts: LineFacts): Ground {
  const policy = policyInForce(facts.shop.terms);
  const status = lineStatus(facts.order, facts.line);
  return {
    facts,
    policy,
    status,
    pieces: piecesInWindow(facts, policy),
    right: noReasonRight(facts.line.listing),
    ends: endsOf(facts, status, policy),
  };
}
