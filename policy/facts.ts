import type { Case, Instant, Listing, Order, OrderLine, Shop } from '../storage/records';
import type { Claim } from './facts/claim';

export type * from './facts/assessment';
export type * from './facts/claim';

/** What a decision needs of a case the line has had; `received` tells which group of pieces it covers (W6). */
export type LineCase = Pick<
  Case,
  '_id' | 'number' | 'state' | 'service' | 'reason' | 'quantity' | 'amountFen' | 'createdAt'
> &
  Partial<
    Pick<
      Case,
      | 'received'
      | 'paidFen'
      | 'freight'
      | 'outboundFreightFen'
      | 'closedBy'
      | 'renewedAt'
      | 'repair'
      | 'returnLeg'
    >
  >;

/** A case of another line of the order: the outbound freight and the insurance exist once an order (F8, F10). */
export type OrderCase = LineCase & Pick<Case, 'lineId'>;

/** Everything a decision may rest on. */
export interface ApplicationFacts {
  now: Instant;
  order: Order;
  line: OrderLine;
  /** Every case that line has had, open or ended. */
  lineCases: readonly LineCase[];
  /** Cases of the order's other lines (this line's are ignored); absent counts as none. */
  orderCases?: readonly OrderCase[];
  /** What the listing sells now; absent where the shop has not told (T3). */
  listing?: Listing;
  /** Zone, terms and return address of the shop; the layers are merged by policy (L1, L2). */
  shop: Pick<Shop, 'timeZone' | 'terms' | 'returnAddress'>;
  claim: Claim;
}
