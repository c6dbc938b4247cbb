import type { Localized, OrderStatus } from '../../../storage/records';

/** What the demo page shows of the made-up shop, its buyers and their orders. */
export interface DemoBuyerView {
  buyerId: string;
  name: Localized;
  story: Localized;
  orders: DemoOrderView[];
}

export interface DemoOrderView {
  number: string;
  title: Localized;
  status: OrderStatus;
  picture: string;
  /** The whole order. */
  paidFen: number;
  /** Pieces of all lines. */
  quantity: number;
}

export interface DemoGoodView {
  title: Localized;
  picture: string;
  priceFen: number;
  section: 'apparel' | 'electronics' | 'jade';
}
