import type { Instant } from '../storage/records';
import { HOUR } from './windows/days';
import type { Ground } from './ground';

/** When the line had to leave at the latest: as the listing promised, or the platform's time (table E). */
export function shippingDue({ facts: { order, line }, policy }: Ground): Instant | undefined {
  const hours = line.listing.shipsWithinHours ?? policy.numbers.shipsWithinHours.value;
  return order.paidAt === undefined ? undefined : order.paidAt + hours * HOUR;
}

export function shippedLate(ground: Ground): boolean {
  const { order, line, now } = ground.facts;
  const sent = order.parcels
    .filter(({ contents }) => contents.some(({ lineId }) => lineId === line.lineId))
    .map(({ shippedAt }) => shippedAt);
  const due = shippingDue(ground);
  const left = sent.length > 0 ? Math.max(...sent) : (order.shippedAt ?? now);
  return due !== undefined && left > due;
}
