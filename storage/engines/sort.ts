import type { Query } from '../port';
import { checkFieldPath } from './fieldpath';

/** The sort with `_id` as its last word, in the direction of the term before it, so that an index serves both ways. */
export function sortTerms(sort: Query['sort'] = []): NonNullable<Query['sort']> {
  for (const { field } of sort) checkFieldPath(field);
  if (sort.some(({ field }) => field === '_id')) return sort;
  return [...sort, { field: '_id', order: sort.at(-1)?.order ?? 'asc' }];
}
