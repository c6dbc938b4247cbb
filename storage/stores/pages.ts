import type { Collection, Where } from '../port';
import type { Document, Instant } from '../records';

/** Where a page of a list ended: at its last record. An instant alone is the place before all of that instant. */
export interface Place {
  at: Instant;
  id?: string;
}

interface PageQuery {
  where: Where;
  /** The page begins behind this place; without it, at the newest. */
  before?: Place;
  limit: number;
}

/** Of one instant the greater id comes first. */
const newestFirst = [{ field: 'createdAt', order: 'desc' }] as const;

/** A page of a list, newest first, and where it ended, unless it was the last one. */
export async function pageOf<T extends Document & { createdAt: Instant }>(
  collection: Pick<Collection<T>, 'find'>,
  { where, before, limit }: PageQuery,
): Promise<{ page: T[]; next?: Required<Place> }> {
  const found: T[] = [];
  for (const range of rangesBehind(before)) {
    const missing = limit + 1 - found.length;
    if (missing > 0)
      found.push(
        ...(await collection.find({ where: { ...where, ...range }, sort: newestFirst, limit: missing })),
      );
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return found.length > limit && last ? { page, next: { at: last.createdAt, id: last._id } } : { page };
}

/** What is left of the place's own instant, then what is older: two ranges that an index by instant serves. */
function rangesBehind(before: Place | undefined): Where[] {
  if (!before) return [{}];
  const { at, id } = before;
  const older: Where = { createdAt: { lt: at } };
  return id === undefined ? [older] : [{ createdAt: at, _id: { lt: id } }, older];
}
