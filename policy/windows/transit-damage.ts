import { HOUR } from './days';
import { handedOverAt } from './renewal';
import type { Situation } from '../claim/settle';

/** Damage found after signing and reported later than the photos alone suffice for (X6). */
export function damageReportedLate({ facts, policy, claim }: Situation): boolean {
  const delivered = handedOverAt(facts);
  if (claim.reason !== 'damaged_in_transit' || claim.received === false || delivered === undefined)
    return false;
  return facts.now > delivered + policy.numbers.transitDamageHours.value * HOUR;
}
