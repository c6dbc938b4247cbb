import type { Localized, Order } from '../../../storage/records';
import type { DemoBuyerId } from '../buyers';
import type { GoodName } from '../catalogue';
import type { CarrierName, CityName, JourneyName } from '../journeys';

/** How long before the shop's first start something happened, in ms. */
export type Ago = number;

export const ago = (days: number, hours = 0, minutes = 0): Ago =>
  ((days * 24 + hours) * 60 + minutes) * 60_000;

export interface DemoLine {
  good: GoodName;
  quantity: number;
  gift?: { title: Localized; markedPriceFen: number };
}

export interface DemoParcel {
  carrier: CarrierName;
  waybill: string;
  to: CityName;
  journey: JourneyName;
  shipped: Ago;
  /** When the carrier says it will deliver, from the shop's first start on. */
  expectedIn?: number;
  /** Its last movement; for a signed parcel the signature. */
  moved: Ago;
  /** Pieces of each line, by place in the order; everything where absent. */
  holds?: { line: number; quantity: number }[];
}

/** One purchase as the tables tell it; status and other times follow from it (stored.ts). */
export interface DemoOrder {
  number: string;
  buyer: DemoBuyerId;
  created: Ago;
  paid?: Ago;
  succeeded?: Ago;
  closed?: Ago;
  /** A pre-sale: what was paid beforehand, and how long after the shop's first start the balance is due (W6). */
  deposit?: { paidFen: number; dueIn: number; term?: 'refundable' | 'kept' };
  lines: DemoLine[];
  /** Off the whole order; each line bears its share (T6). */
  discountFen?: number;
  coupon?: Localized;
  freightFen?: number;
  /** How it was paid, where the platform says so. */
  paidBy?: Order['paidBy'];
  /** Bought with freight insurance (F8). */
  insured?: boolean;
  parcels?: DemoParcel[];
}
