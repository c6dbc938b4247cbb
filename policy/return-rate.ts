import type { Order, OrderLine, Province, ReturnRate, RouteZone, Shop } from '../storage/records';
import { policyInForce, type PolicyInForce } from './layers/in-force';
import { PLATFORM } from './layers/platform';
import { NEIGHBOURS } from './layers/provinces';

const GRAMS = 1000;

/** How far it goes; where an end of the route is not known it counts as far, so that nobody gets less for it. */
export function zoneBetween(from: Province | undefined, to: Province | undefined): RouteZone {
  if (from === undefined || to === undefined) return 'far';
  if (from === to) return 'same_province';
  return NEIGHBOURS[from].includes(to) ? 'neighbour' : 'far';
}

/** The usual express rate of a parcel of whole kilograms, in fen: the bound of what is refunded for it (F9). */
export function usualRate(
  zone: RouteZone,
  kilograms: number,
  rates: PolicyInForce['returnRates'] = PLATFORM.returnRates,
): ReturnRate {
  const { firstFen, furtherFen } = rates[zone];
  return { zone, kilograms, fen: firstFen + (kilograms - 1) * furtherFen };
}

interface Sent {
  order: Pick<Order, 'shipTo'>;
  line: Pick<OrderLine, 'listing'>;
  shop: Pick<Shop, 'returnAddress' | 'terms'>;
}

/** The same for goods that go back to the shop from where they were delivered; each kilogram begun counts (F9). */
export function returnRate({ order, line, shop }: Sent, quantity: number): ReturnRate {
  const { weightGrams = 0 } = line.listing;
  const zone = zoneBetween(order.shipTo?.province, shop.returnAddress.province);
  const kilograms = Math.max(1, Math.ceil((weightGrams * quantity) / GRAMS));
  return usualRate(zone, kilograms, policyInForce(shop.terms).returnRates);
}
