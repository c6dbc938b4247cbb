import type { Where } from '../../../storage/port';
import type { Instant } from '../../../storage/records';

export const NEWEST_FIRST = [{ field: 'createdAt', order: 'desc' }] as const;

/** The page after the one that ended at `before`. */
export const createdBefore = (before: string | undefined): Where =>
  before === undefined ? {} : { createdAt: { lt: Date.parse(before) } };

/**
 * A page of what was read newest first, one more than asked for. It does not end between two of the same instant,
 * so that the next page misses none.
 */
export function pageOf<T extends { createdAt: Instant }>(
  found: readonly T[],
  limit: number,
): { page: readonly T[]; next?: Instant } {
  const beyond = found[limit];
  if (!beyond) return { page: found };
  const older = found.slice(0, limit).filter(({ createdAt }) => createdAt > beyond.createdAt);
  const page = older.length > 0 ? older : found.slice(0, limit);
  return { page, next: page.at(-1)!.createdAt };
}
