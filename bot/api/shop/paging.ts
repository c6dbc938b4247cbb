import type { Collection, Where } from '../../../storage/port';
import type { Document, Instant } from '../../../storage/records';
import { pageOf, type Place } from '../../../storage/stores/pages';
import type { Page } from '../contract';

/** A page of a list, newest first, as it was asked for, and what asks for the page after it. */
export async function readPage<T extends Document & { createdAt: Instant }>(
  collection: Pick<Collection<T>, 'find'>,
  where: Where,
  { before, limit }: Page,
): Promise<{ page: readonly T[]; next?: string }> {
  const place = before === undefined ? {} : { before: placeOf(before) };
  const { page, next } = await pageOf(collection, { where, limit, ...place });
  return { page, ...(next && { next: cursorOf(next) }) };
}

/** The instant in milliseconds and the id: a record's own place, however many share its instant. */
const cursorOf = ({ at, id }: Required<Place>): string => `${at}_${id}`;

/** A cursor, or an instant in ISO 8601: the place before all of that instant. */
function placeOf(before: string): Place {
  const [, at, id] = /^(\d+)_(.+)$/s.exec(before) ?? [];
  return id === undefined ? { at: Date.parse(before) } : { at: Number(at), id };
}
