import type { Argument } from '../../policy/decision';
import type { Order } from '../../storage/records';
import { whichDraftOrder } from './draft-order';
import { say, type Talk } from '../shared/talk';

/** When the money is there: by the way it was paid, or all three ways where the platform does not say (K). */
export function arrivalOf(order: Pick<Order, 'paidBy'> | undefined): Argument {
  return { key: `telling.arrival.by.${order?.paidBy ?? 'unknown'}`, facts: {}, rules: [] };
}

/** Where money would go and when, while nothing is asked for yet. */
export async function tellArrival(talk: Talk): Promise<void> {
  const isBegun = talk.state.draft !== undefined;
  say(talk, {
    key: isBegun ? 'telling.arrival.not_sent' : 'telling.arrival.none',
    because: [arrivalOf(await whichDraftOrder(talk))],
  });
}
