import type { Argument } from '../../policy/decision';
import { refundArrivalFacts } from '../../policy/refund-arrival';
import type { Case, Order } from '../../storage/records';
import { whichDraftOrder } from './draft-order';
import { say, type Talk } from '../shared/talk';

/** When the money is there: by the way it was paid, or all three ways where the platform does not say (K). */
function arrivalOf(order: Pick<Order, 'paidBy'> | undefined): Argument {
  return {
    key: `telling.arrival.by.${order?.paidBy ?? 'unknown'}`,
    facts: refundArrivalFacts(),
    rules: [],
  };
}

/** The same of the order that a case is of. */
export const arrivalFor = async ({ desk }: Talk, { orderId }: Pick<Case, 'orderId'>): Promise<Argument> =>
  arrivalOf((await desk.orders()).find(({ _id }) => _id === orderId));

/** Where money would go and when, while nothing is asked for yet. */
export async function tellArrival(talk: Talk): Promise<void> {
  const isBegun = talk.state.draft !== undefined;
  say(talk, {
    key: isBegun ? 'telling.arrival.not_sent' : 'telling.arrival.none',
    because: [arrivalOf(await whichDraftOrder(talk))],
  });
}
