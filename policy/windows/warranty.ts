import type { Instant } from '../../storage/records';
import type { ApplicationFacts, LineCase } from '../facts';
import { DAY, endOfMonths } from './days';
import { deliveredAt } from './pieces';

type Repaired = Pick<LineCase, 'repair' | 'renewedAt' | 'returnLeg'>;

const isCovered = ({ repair }: Repaired): boolean => repair !== undefined && repair.warranty !== 'none';

/** A repair under warranty is a case of its own kind and uses up nothing of W4 (M4). */
export const isWarrantyCase = ({ repair }: Repaired): boolean =>
  repair?.warranty === 'brand' || repair?.warranty === 'shop';

/** Covered repairs from which the goods came back (M4 counts them once they fail again). */
export const repairsDone = (cases: readonly Repaired[]): number =>
  cases.filter((one) => isCovered(one) && one.renewedAt !== undefined).length;

/** How long the buyer was without the goods, sending included, in whole days begun, so that the period still ends at midnight. */
function repairDays(cases: readonly Repaired[], now: Instant): number {
  const spans = cases.map(({ repair, returnLeg, renewedAt = now }) =>
    repair && returnLeg?.enteredAt !== undefined ? Math.max(0, renewedAt - returnLeg.enteredAt) : 0,
  );
  return Math.ceil(spans.reduce((sum, span) => sum + span, 0) / DAY);
}

type Facts = Pick<ApplicationFacts, 'order' | 'line' | 'lineCases' | 'now'>;

/** The day of delivery, or that of another piece that came in exchange; a repair brings the same one back. */
function startOf({ order, line, lineCases }: Facts): Instant {
  const exchanged = lineCases.flatMap(({ service, renewedAt }) =>
    service === 'exchange' ? (renewedAt ?? []) : [],
  );
  return Math.max(deliveredAt(order, line) ?? order.createdAt, ...exchanged);
}

/** End of the warranty: months from the day of delivery, and the days of repairs on top (M4). */
export function warrantyEnd(facts: Facts): Instant | undefined {
  const { warranty } = facts.line.listing;
  if (!warranty) return undefined;
  const start = startOf(facts);
  const since = facts.lineCases.filter(({ createdAt }) => createdAt >= start);
  return endOfMonths(start, warranty.months) + repairDays(since, facts.now) * DAY;
}
