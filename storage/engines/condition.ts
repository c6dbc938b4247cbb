import type { Scalar, Where } from '../port';
import { checkFieldPath } from './fieldpath';

/** What one field must satisfy; `eq` stands for the short form `{field: value}`. */
export interface Condition {
  field: string;
  operator: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in';
  value: Scalar | readonly Scalar[];
}

const operators = new Set<string>(['gt', 'gte', 'lt', 'lte', 'in', 'ne']);

/**
 * The conditions of a `where`, all of which must hold.
 * @throws Error on an undefined value, which would otherwise match whatever lacks the field.
 */
export function conditionsOf(where: Where): Condition[] {
  return Object.entries(where).flatMap(([path, test]) => {
    const field = checkFieldPath(path);
    if (test === null || typeof test !== 'object') return [condition(field, 'eq', test)];
    return Object.entries(test).map(([operator, value]) => condition(field, operator, value));
  });
}

function condition(field: string, operator: string, value: Condition['value'] | undefined): Condition {
  if (value === undefined) throw new Error(`where.${field} is undefined; leave it out, or ask for null`);
  if (operator !== 'eq' && !operators.has(operator)) {
    throw new Error(`where.${field}.${operator}: no such operator; use ${[...operators].join(', ')}`);
  }
  return { field, operator: operator as Condition['operator'], value };
}
