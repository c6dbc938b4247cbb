import type { Instant } from '../../storage/records';
import type { ApplicationFacts, LineCase } from '../facts';
import { deliveredAt } from './pieces';

type LineFacts = Pick<ApplicationFacts, 'order' | 'line' | 'lineCases'>;

/** When the newest item came that a completed exchange or repair brought: W2 and X3 begin anew with it (W4). */
export function renewedAt({ lineCases }: Pick<LineFacts, 'lineCases'>): Instant | undefined {
  const renewals = lineCases.flatMap((one) => one.renewedAt ?? []);
  return renewals.length > 0 ? Math.max(...renewals) : undefined;
}

/** From when on the days of the line count: its delivery, or that of the item that took its place (X3, X6, W4). */
export function handedOverAt(facts: LineFacts): Instant | undefined {
  const [first, renewed] = [deliveredAt(facts.order, facts.line), renewedAt(facts)];
  return first === undefined || renewed === undefined ? (first ?? renewed) : Math.max(first, renewed);
}

/** How many of the pieces a renewal after `since` covers. */
export const renewedPieces = (cases: readonly LineCase[], since: Instant): number =>
  cases
    .filter(({ renewedAt: at }) => at !== undefined && at >= since)
    .reduce((sum, { quantity }) => sum + quantity, 0);
