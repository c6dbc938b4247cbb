import type { Instant, Order } from '../../storage/records';
import { DAY, HOUR, aLine, aParcel, anOrder } from '../support/orders';

/** One order not shipped, one on its way, one just arrived: what most buyers who write have. */
export function ordersOf(buyerId: string, shopId: string, now: Instant): Order[] {
  const order = (number: number, fields: Partial<Order>) => {
    const name = `26${buyerId.replace('bench-', '').padStart(9, '0')}${number}`;
    return anOrder({ _id: `${shopId}/${name}`, number: name, shopId, buyerId, ...fields });
  };
  const dress = { title: { zh: '雾蓝色碎花连衣裙', en: 'Misty blue floral dress' } };
  const buds = { title: { zh: '无线蓝牙耳机', en: 'Wireless earbuds' }, category: 'electronics' } as const;
  return [
    order(1, { status: 'paid', createdAt: now - 6 * HOUR, paidAt: now - 5 * HOUR, lines: [aLine()] }),
    order(2, {
      status: 'shipped',
      createdAt: now - 4 * DAY,
      paidAt: now - 4 * DAY,
      shippedAt: now - 3 * DAY,
      lines: [aLine({ listing: buds })],
      parcels: [aParcel({ shippedAt: now - 3 * DAY })],
    }),
    order(3, {
      status: 'delivered',
      createdAt: now - 6 * DAY,
      paidAt: now - 6 * DAY,
      shippedAt: now - 5 * DAY,
      deliveredAt: now - 2 * DAY,
      lines: [aLine({ listing: dress })],
      parcels: [aParcel({ status: 'signed', shippedAt: now - 5 * DAY, signedAt: now - 2 * DAY })],
    }),
  ];
}
