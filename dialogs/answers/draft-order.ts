import type { Order } from '../../storage/records';
import type { Talk } from '../shared/talk';

/** The order of the application that runs, else the only one there is. */
export async function whichDraftOrder({ desk, state }: Talk): Promise<Order | undefined> {
  const orders = await desk.orders();
  const own = orders.find(({ _id }) => _id === state.draft?.orderId);
  return own ?? (orders.length === 1 ? orders[0] : undefined);
}
