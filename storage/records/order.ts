import { z } from 'zod';
import { Document, Fen, Instant, Localized } from './common';
import { Category, MeasureKind, OrderStatus, Province } from './vocabulary';

/** One measure in tenths of a centimetre, so that F7 compares whole numbers; `kind` where it is one of the usual. */
const Measurement = z.object({
  name: Localized,
  kind: MeasureKind.optional(),
  millimetres: z.int().positive(),
});

/** The listing as it stood when the line was bought; a case freezes it (L4). */
export const ListingSnapshot = z.object({
  listingId: z.string(),
  title: Localized,
  variant: z.object({
    colour: Localized.optional(),
    size: z.string().optional(),
    model: Localized.optional(),
  }),
  category: Category,
  /** Path below the demo or blob root; made absolute when shown. */
  picture: z.string(),
  priceFen: Fen,
  measurements: z.array(Measurement),
  /** Seven-day no-reason return as the listing offers it (X2). */
  noReasonReturn: z.boolean(),
  /** Why the listing excludes it, and whether the buyer confirmed that at purchase (X8). */
  noReasonExclusion: z
    .object({
      kind: z.enum([
        'custom_made',
        'perishable',
        'digital_opened',
        'periodical',
        'intimate',
        'unsuitable_by_nature',
        'shop_choice',
      ]),
      confirmedAtPurchase: z.boolean(),
    })
    .optional(),
  certificate: z.object({ issuer: Localized, number: z.string() }).optional(),
  warranty: z.object({ kind: z.enum(['brand', 'shop']), months: z.int().positive() }).optional(),
  /** Of the manufacturer; by it the shop knows the service points (M1). */
  brand: Localized.optional(),
  /** Goods under the three guarantees (M4). */
  threeGuarantees: z.boolean(),
  /** Of one piece as it is sent; absent where the listing does not say. */
  weightGrams: z.int().positive().optional(),
  /** Shipping promise in hours after payment, where the listing names one (48 h otherwise). */
  shipsWithinHours: z.int().positive().optional(),
});
export type ListingSnapshot = z.infer<typeof ListingSnapshot>;

export const OrderLine = z.object({
  lineId: z.string(),
  listing: ListingSnapshot,
  quantity: z.int().positive(),
  /** Paid for the whole line after its share of every discount (T6). */
  paidFen: Fen,
  /** A gift goes back with the goods, or this price is deducted (T6). */
  gift: z.object({ title: Localized, markedPriceFen: Fen }).optional(),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const Parcel = z.object({
  parcelId: z.string(),
  carrier: Localized,
  waybill: z.string(),
  status: z.enum(['in_transit', 'signed', 'refused', 'returned', 'lost']),
  shippedAt: Instant,
  signedAt: Instant.optional(),
  /** When the carrier says it will deliver; absent where it says nothing. */
  expectedAt: Instant.optional(),
  contents: z.array(z.object({ lineId: z.string(), quantity: z.int().positive() })),
  /** Newest last. */
  trace: z.array(z.object({ at: Instant, text: Localized })),
});
export type Parcel = z.infer<typeof Parcel>;

export const Order = Document.extend({
  shopId: z.string(),
  buyerId: z.string(),
  /** What the buyer knows it by; unique in the shop. `_id` is `${shopId}/${number}`. */
  number: z.string(),
  status: OrderStatus,
  createdAt: Instant,
  paidAt: Instant.optional(),
  shippedAt: Instant.optional(),
  deliveredAt: Instant.optional(),
  succeededAt: Instant.optional(),
  closedAt: Instant.optional(),
  outboundFreightFen: Fen,
  /** Free shipping from this sum on, and whether the page said so before purchase (F10). */
  freeShipping: z.object({ fromFen: Fen, saidBeforePurchase: z.boolean() }).optional(),
  /** Where it was sent; absent where the platform does not say. */
  shipTo: z.object({ province: Province }).optional(),
  /** Pays the buyer's return leg once an order, up to this sum (F8). */
  freightInsurance: z.object({ coverFen: Fen, used: z.boolean() }).optional(),
  /** How it was paid, and so how and when money comes back (K); absent where the platform does not say. */
  paidBy: z.enum(['balance', 'debit_card', 'credit_card']).optional(),
  /** What a pre-sale began with; `term`, as it was shown at purchase, is of it until the balance is paid (W6). */
  deposit: z
    .object({ paidFen: Fen, balanceDueAt: Instant, term: z.enum(['refundable', 'kept']).optional() })
    .optional(),
  /** Money paid in points or coupons; comes back in kind (T6). */
  coupon: z.object({ title: Localized }).optional(),
  parcels: z.array(Parcel),
  lines: z.array(OrderLine).min(1),
});
export type Order = z.infer<typeof Order>;
