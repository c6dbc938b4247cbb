import type { ApplicationFacts } from './facts';
import type { Case, Instant, Order, OrderLine } from '../storage/records';
import { lineStanding, type LineStanding } from './standing';

export interface ClaimableLine {
  order: Order;
  line: OrderLine;
  standing: LineStanding;
}

/** Every line of these orders with its standing, in the order given; `cases` are the buyer's. */
export function lineStandings(
  now: Instant,
  shop: ApplicationFacts['shop'],
  orders: readonly Order[],
  cases: readonly Case[],
): ClaimableLine[] {
  return orders.flatMap((order) => {
    const orderCases = cases.filter(({ orderId }) => orderId === order._id);
    return order.lines.map((line) => {
      const lineCases = orderCases.filter(({ lineId }) => lineId === line.lineId);
      return { order, line, standing: lineStanding({ now, order, line, lineCases, orderCases, shop }) };
    });
  });
}

/** The lines for which something may be applied for now. */
export const claimableLines = (...given: Parameters<typeof lineStandings>): ClaimableLine[] =>
  lineStandings(...given).filter(({ standing }) => standing.kind !== 'refused' && standing.kind !== 'person');
