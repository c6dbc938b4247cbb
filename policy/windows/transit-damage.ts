import { HOUR } from './days';
import { deliveredAt } from './pieces';
import type { Situation } from '../claim/settle';

/** Damage found after signing and reported later than the photos alone suffice for (X6). */
export function damageReportedLate({ facts: { order, line, now }, policy, claim }: Situation): boolean {
  const delivered = deliveredAt(order, line);
  if (claim.reason !== 'damaged_in_transit' || claim.received === false || delivered === undefined)
    return false;
  return now > delivered + policy.numbers.transitDamageHours.value * HOUR;
}
