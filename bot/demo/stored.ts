import { shareDiscount } from '../../policy/money';
import type { Instant, Order, OrderLine, OrderStatus, Parcel } from '../../storage/records';
import { goods } from './catalogue';
import { carriers, provinceOf, statusOf, traceOf } from './journeys';
import { arrived } from './orders/arrived';
import { confirmed } from './orders/confirmed';
import type { DemoLine, DemoOrder, DemoParcel } from './orders/order';
import { underway } from './orders/underway';
import { waiting } from './orders/waiting';
import { DEMO_SHOP } from './shop';

type NewOrder = Omit<Order, 'version'>;

const FREE_SHIPPING_FROM_FEN = 9_900;
const INSURED_FEN = 1_200;

/** Every order of the demo shop as it is stored at `now`. */
export const storedOrders = (now: Instant): NewOrder[] =>
  [...waiting, ...underway, ...arrived, ...confirmed].map((order) => stored(order, now));

function stored(order: DemoOrder, now: Instant): NewOrder {
  const parcels = (order.parcels ?? []).map((parcel, index) => storedParcel(parcel, index, order.lines, now));
  return {
    _id: `${DEMO_SHOP}/${order.number}`,
    shopId: DEMO_SHOP,
    buyerId: order.buyer,
    number: order.number,
    status: statusNow(order, parcels),
    createdAt: now - order.created,
    outboundFreightFen: order.freightFen ?? 0,
    freeShipping: { fromFen: FREE_SHIPPING_FROM_FEN, saidBeforePurchase: true },
    parcels,
    lines: storedLines(order.lines, order.discountFen ?? 0),
    ...timesOf(order, parcels, now),
    ...(order.insured && { freightInsurance: { coverFen: INSURED_FEN, used: false } }),
    ...(order.paidBy && { paidBy: order.paidBy }),
    ...shippedTo(order),
    ...depositOf(order, now),
    ...(order.coupon && { coupon: { title: order.coupon } }),
  };
}

const shippedTo = ({ parcels: [first] = [] }: DemoOrder): Pick<NewOrder, 'shipTo'> =>
  first ? { shipTo: { province: provinceOf(first.to) } } : {};

function depositOf({ deposit }: DemoOrder, now: Instant): Pick<NewOrder, 'deposit'> {
  if (!deposit) return {};
  const { dueIn, ...paid } = deposit;
  return { deposit: { ...paid, balanceDueAt: now + dueIn } };
}

const allSigned = (parcels: readonly Parcel[]): boolean =>
  parcels.length > 0 && parcels.every(({ status }) => status === 'signed');

function statusNow(order: DemoOrder, parcels: readonly Parcel[]): OrderStatus {
  if (order.closed !== undefined) return 'closed';
  if (order.succeeded !== undefined) return 'succeeded';
  if (allSigned(parcels)) return 'delivered';
  if (parcels.length > 0) return 'shipped';
  return order.paid === undefined ? 'unpaid' : 'paid';
}

/** Shipped with the first parcel, delivered with the last (W6). */
function timesOf(order: DemoOrder, parcels: readonly Parcel[], now: Instant): Partial<NewOrder> {
  return {
    ...(order.paid !== undefined && { paidAt: now - order.paid }),
    ...(parcels.length > 0 && { shippedAt: Math.min(...parcels.map(({ shippedAt }) => shippedAt)) }),
    ...(allSigned(parcels) && { deliveredAt: Math.max(...parcels.map(({ signedAt }) => signedAt ?? 0)) }),
    ...(order.succeeded !== undefined && { succeededAt: now - order.succeeded }),
    ...(order.closed !== undefined && { closedAt: now - order.closed }),
  };
}

const lineId = (index: number): string => String(index + 1);

/** Each line bears its share of the discount (T6). */
function storedLines(lines: readonly DemoLine[], discountFen: number): OrderLine[] {
  const prices = lines.map(({ good, quantity }) => goods[good].priceFen * quantity);
  const shares = shareDiscount(prices, discountFen);
  return lines.map(({ good, quantity, gift }, index) => ({
    lineId: lineId(index),
    listing: goods[good],
    quantity,
    paidFen: (prices[index] ?? 0) - (shares[index] ?? 0),
    ...(gift && { gift }),
  }));
}

function storedParcel(parcel: DemoParcel, index: number, lines: readonly DemoLine[], now: Instant): Parcel {
  const shippedAt = now - parcel.shipped;
  const movedAt = now - parcel.moved;
  const status = statusOf(parcel.journey);
  const holds = parcel.holds ?? lines.map(({ quantity }, line) => ({ line, quantity }));
  return {
    parcelId: `${parcel.waybill}-${index + 1}`,
    carrier: carriers[parcel.carrier],
    waybill: parcel.waybill,
    status,
    shippedAt,
    ...(status === 'signed' && { signedAt: movedAt }),
    ...(parcel.expectedIn !== undefined && { expectedAt: now + parcel.expectedIn }),
    contents: holds.map(({ line, quantity }) => ({ lineId: lineId(line), quantity })),
    trace: traceOf(parcel.journey, parcel.to, shippedAt, movedAt),
  };
}
