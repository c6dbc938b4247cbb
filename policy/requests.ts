import type { Instant, Order, RequestKind, Shop } from '../storage/records';
import { isDeposit } from './deposit';
import { PLATFORM } from './layers/platform';
import { HOUR } from './windows/days';

/**
 * What becomes of a request now: the shop does it, the carrier has to be asked and may fail, the buyer does it himself
 * on the order page, an application is the way (W7), a person decides (a deposit, W6), or it is too early or too late: a
 * parcel that is back or lost cannot be intercepted or sent elsewhere any more.
 */
export type RequestWay =
  'shop' | 'carrier' | 'own_page' | 'at_once' | 'application' | 'person' | 'too_early' | 'too_late';

const WAYS: Record<RequestKind, Record<Order['status'], RequestWay>> = {
  invoice: {
    unpaid: 'too_early',
    paid: 'shop',
    shipped: 'shop',
    delivered: 'shop',
    succeeded: 'shop',
    closed: 'too_late',
  },
  address: {
    unpaid: 'own_page',
    paid: 'shop',
    shipped: 'carrier',
    delivered: 'too_late',
    succeeded: 'too_late',
    closed: 'too_late',
  },
  intercept: {
    unpaid: 'too_early',
    paid: 'application',
    shipped: 'carrier',
    delivered: 'too_late',
    succeeded: 'too_late',
    closed: 'too_late',
  },
  cancel: {
    unpaid: 'at_once',
    paid: 'application',
    shipped: 'too_late',
    delivered: 'too_late',
    succeeded: 'too_late',
    closed: 'too_late',
  },
};

const isMoving = ({ parcels }: Pick<Order, 'parcels'>): boolean =>
  parcels.length === 0 || parcels.some(({ status }) => status === 'in_transit');

export function requestWay(
  kind: RequestKind,
  order: Pick<Order, 'status' | 'parcels' | 'deposit' | 'paidAt'>,
): RequestWay {
  const way = WAYS[kind][order.status];
  if (way === 'at_once' && isDeposit(order)) return 'person';
  return way === 'carrier' && !isMoving(order) ? 'too_late' : way;
}

/** Whether the request is taken down at all. */
export const isTaken = (way: RequestWay): boolean => ['shop', 'carrier', 'at_once'].includes(way);

/** Until when the shop should have settled it: the platform's time, or the shop's own where that is shorter (L1). */
export function requestDue(
  kind: RequestKind,
  now: Instant,
  { terms }: Pick<Shop, 'terms'>,
): { dueAt: Instant; rules: string[] } {
  const { value, rules } = PLATFORM.requestHours[kind];
  const own = terms.requestHours?.[kind] ?? value;
  return { dueAt: now + Math.min(own, value) * HOUR, rules: [...rules] };
}

/** Details of an invoice that are missing; a person has no tax number (K). */
export function missingDetails(
  kind: RequestKind,
  facts: {
    title?: string | undefined;
    personal?: boolean | undefined;
    taxNumber?: string | undefined;
    email?: string | undefined;
  },
): ('title' | 'taxNumber' | 'email')[] {
  if (kind !== 'invoice') return [];
  const company = facts.personal !== true;
  return [
    ...(company && facts.title === undefined ? (['title'] as const) : []),
    ...(company && facts.taxNumber === undefined ? (['taxNumber'] as const) : []),
    ...(facts.email === undefined ? (['email'] as const) : []),
  ];
}

const TAX_NUMBER_LENGTHS: readonly number[] = [15, 17, 18, 20];

/** What a detail must look like to be of use; undefined where it may stand. */
export function detailProblem(detail: string, value: string): 'tax_number' | 'email' | 'phone' | undefined {
  if (detail === 'taxNumber')
    return /^[\dA-Z]+$/.test(value) && TAX_NUMBER_LENGTHS.includes(value.length) ? undefined : 'tax_number';
  if (detail === 'email')
    return /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value) && value.length <= 254 ? undefined : 'email';
  if (detail === 'phone') return /^(1[3-9]\d{9}|0\d{2,3}-\d{7,8})$/.test(value) ? undefined : 'phone';
  return undefined;
}
