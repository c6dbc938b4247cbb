import type { Case, Order, OrderLine } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { fromStore } from '../turn/store-failure';

/** A line of an order with its cases and those of the whole order, the oldest first. */
export interface LineRecords {
  order: Order;
  line: OrderLine;
  lineCases: Case[];
  /** The freight there and the insurance exist once an order (F8, F10). */
  orderCases: Case[];
}

/** Undefined where there is no such line. */
export async function lineRecords(
  stores: Pick<Stores, 'orders' | 'cases'>,
  { orderId, lineId }: Pick<Case, 'orderId' | 'lineId'>,
): Promise<LineRecords | undefined> {
  const [order, orderCases] = await Promise.all([
    fromStore(() => stores.orders.get(orderId)),
    fromStore(() => stores.cases.find({ where: { orderId }, sort: [{ field: 'createdAt', order: 'asc' }] })),
  ]);
  const line = order?.lines.find((candidate) => candidate.lineId === lineId);
  if (!order || !line) return undefined;
  return { order, line, lineCases: orderCases.filter((one) => one.lineId === lineId), orderCases };
}
