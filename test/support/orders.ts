import { DateTime } from 'luxon';
import type { LineCase } from '../../policy/facts';
import type {
  Instant,
  ListingSnapshot,
  Order,
  OrderLine,
  OrderStatus,
  Parcel,
  Shop,
} from '../../storage/records';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** An instant in the shop's zone: `at('2026-11-24 15:04')`. */
export const at = (text: string, zone = 'Asia/Shanghai'): Instant =>
  DateTime.fromSQL(text, { zone }).toMillis();

/** The moment at which fixtures live, a Tuesday noon. */
export const NOW = at('2026-11-24 12:00');

type ListingFields = Partial<ListingSnapshot>;
type LineFields = Partial<Omit<OrderLine, 'listing'>> & { listing?: ListingFields };

function aListing(fields: ListingFields = {}): ListingSnapshot {
  return {
    listingId: 'listing-1',
    title: { zh: '燕麦色针织开衫', en: 'Oat knit cardigan' },
    variant: { colour: { zh: '燕麦色', en: 'oat' }, size: 'M' },
    category: 'apparel',
    picture: 'pictures/cardigan.jpg',
    priceFen: 12_900,
    measurements: [{ name: { zh: '胸围', en: 'bust' }, millimetres: 980 }],
    noReasonReturn: true,
    threeGuarantees: false,
    ...fields,
  };
}

/** One piece at 129 yuan unless told otherwise. */
export function aLine({ listing, ...fields }: LineFields = {}): OrderLine {
  return { lineId: '1', listing: aListing(listing), quantity: 1, paidFen: 12_900, ...fields };
}

/** On its way, two days before `NOW`, carrying one piece of line 1. */
export function aParcel(fields: Partial<Parcel> = {}): Parcel {
  return {
    parcelId: 'parcel-1',
    carrier: { zh: '中通快递', en: 'ZTO Express' },
    waybill: '78120033445566',
    status: 'in_transit',
    shippedAt: NOW - 4 * DAY,
    contents: [{ lineId: '1', quantity: 1 }],
    trace: [],
    ...fields,
  };
}

const REACHED: Record<OrderStatus, number> = {
  unpaid: 0,
  paid: 1,
  shipped: 2,
  delivered: 3,
  succeeded: 4,
  closed: 0,
};

/** Times that fit the status: paid 5 days ago, shipped 4, delivered 2, succeeded 1. */
function timesOf(status: OrderStatus): Partial<Order> {
  const reached = REACHED[status];
  return {
    ...(reached >= 1 && { paidAt: NOW - 5 * DAY }),
    ...(reached >= 2 && { shippedAt: NOW - 4 * DAY }),
    ...(reached >= 3 && { deliveredAt: NOW - 2 * DAY }),
    ...(reached >= 4 && { succeededAt: NOW - DAY }),
    ...(status === 'closed' && { closedAt: NOW - DAY }),
  };
}

function parcelsOf(status: OrderStatus, lines: readonly OrderLine[], deliveredAt?: Instant): Parcel[] {
  if (REACHED[status] < 2) return [];
  const contents = lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  if (status === 'shipped') return [aParcel({ contents })];
  return [aParcel({ contents, status: 'signed', signedAt: deliveredAt ?? NOW - 2 * DAY })];
}

/** A delivered order of one line whose times and parcels fit its status; every field can be named. */
export function anOrder(fields: Partial<Order> = {}): Order {
  const status = fields.status ?? 'delivered';
  const lines = fields.lines ?? [aLine()];
  return {
    _id: 'shop-1/260100010001',
    version: 0,
    shopId: 'shop-1',
    buyerId: 'buyer-1',
    number: '260100010001',
    status,
    createdAt: NOW - 5 * DAY,
    ...timesOf(status),
    outboundFreightFen: 0,
    parcels: parcelsOf(status, lines, fields.deliveredAt),
    lines,
    ...fields,
  };
}

export function aShop({
  terms,
  ...fields
}: Partial<Omit<Shop, 'terms'>> & { terms?: Partial<Shop['terms']> } = {}): Shop {
  return {
    _id: 'shop-1',
    version: 0,
    name: { zh: '小满衣橱', en: 'Xiaoman Wardrobe' },
    brand: { colour: '#0f766e', avatar: 'pictures/avatar.png' },
    defaultLanguage: 'zh',
    timeZone: 'Asia/Shanghai',
    businessHours: { from: 9, to: 22, weekdays: [1, 2, 3, 4, 5, 6, 7] },
    jwtSecret: 'a-secret-of-the-shop-for-tests-only',
    apiKeyHash: '0'.repeat(64),
    allowedOrigins: ['http://localhost'],
    returnAddress: {
      name: '退货组',
      phone: '13800000000',
      address: { zh: '浙江省杭州市余杭区退货路 1 号', en: '1 Returns Road, Yuhang, Hangzhou' },
    },
    terms: { versionName: 'test-1', ...terms },
    ...fields,
  };
}

/** What policy knows of an earlier case of the line: a defect, waiting for the seller. */
export function aCaseFact(fields: Partial<LineCase> = {}): LineCase {
  return {
    _id: 'shop-1/260100010001/1#1',
    number: 'AS26110001',
    state: 'awaiting_seller',
    service: 'return_refund',
    reason: 'quality_defect',
    quantity: 1,
    amountFen: 12_900,
    createdAt: NOW - DAY,
    ...fields,
  };
}
