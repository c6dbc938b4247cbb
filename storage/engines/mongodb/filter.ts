import type { mongo } from 'mongoose';
import type { Query, Where } from '../../port';
import { conditionsOf } from '../condition';
import { sortTerms } from '../sort';

/** A document as MongoDB keeps it: of any shape, under a text id. */
export type Stored = mongo.BSON.Document & { _id: string; version: number };

export function filterOf(where: Where = {}): mongo.Filter<Stored> {
  const filter: Record<string, Record<string, unknown>> = {};
  for (const { field, operator, value } of conditionsOf(where)) {
    filter[field] = { ...filter[field], [`$${operator}`]: value };
  }
  return filter as mongo.Filter<Stored>;
}

export function sortOf(sort: Query['sort']): Map<string, 1 | -1> {
  return new Map(sortTerms(sort).map(({ field, order }) => [field, order === 'desc' ? -1 : 1]));
}
