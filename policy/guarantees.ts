import type { Instant, ServiceType } from '../storage/records';
import { say, term } from './argument';
import type { Argument } from './decision';
import type { Ground } from './ground';
import { repairsDone } from './windows/warranty';

/** What a defect brings by warranty and three guarantees alone, without W2 and the chance of W4 (M4). */
export interface Guarantees {
  services: ServiceType[];
  because: Argument[];
}

const runs = (end: Instant | undefined, now: Instant): end is Instant => end !== undefined && now <= end;

/** Fault within 7 days: return, exchange or repair; within 15: exchange or repair. */
function byDays({ ends, facts: { now } }: Ground): Guarantees {
  const { guaranteeReturn, guaranteeExchange } = ends;
  if (runs(guaranteeReturn, now)) {
    const because = [say('guarantee.return', { until: { until: guaranteeReturn } }, 'M4')];
    return { services: ['return_refund', 'exchange', 'repair'], because };
  }
  if (!runs(guaranteeExchange, now)) return { services: [], because: [] };
  const because = [say('guarantee.exchange', { until: { until: guaranteeExchange } }, 'M4')];
  return { services: ['exchange', 'repair'], because };
}

/** Repaired in vain as often as the law allows: another piece, or the money. */
function afterRepairs({ facts: { line, lineCases }, policy }: Ground): Guarantees {
  const done = repairsDone(lineCases);
  if (!line.listing.threeGuarantees || done < policy.numbers.repairsInVain.value)
    return { services: [], because: [] };
  const because = [say('guarantee.repaired_in_vain', { times: done }, 'M4')];
  return { services: ['return_refund', 'exchange'], because };
}

function byWarranty({ ends, facts }: Ground): Guarantees {
  const { warranty } = facts.line.listing;
  if (!warranty || !runs(ends.warranty, facts.now)) return { services: [], because: [] };
  const kind = term(`policy.warranty_kind.${warranty.kind}`);
  const rule = warranty.kind === 'brand' ? 'M1' : 'M2';
  const because = [say('guarantee.warranty', { kind, until: { until: ends.warranty } }, 'M4', rule)];
  return { services: ['repair'], because };
}

const ORDER: readonly ServiceType[] = ['return_refund', 'exchange', 'repair'];

/** Everything that is open for a defect by M4 at this instant. */
export function guarantees(ground: Ground): Guarantees {
  const warranty = byWarranty(ground);
  const inVain = warranty.services.length > 0 ? afterRepairs(ground) : warranty;
  const found = [byDays(ground), warranty, inVain];
  const services = new Set(found.flatMap((one) => one.services));
  return {
    services: ORDER.filter((service) => services.has(service)),
    because: found.flatMap((one) => one.because),
  };
}
