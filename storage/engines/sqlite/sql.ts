import type { Query, Scalar, Where } from '../../port';
import { conditionsOf, type Condition } from '../condition';
import { checkFieldPath } from '../fieldpath';
import { sortTerms } from '../sort';

type Bound = string | number | null;

/** A piece of SQL with the values of its question marks. */
export interface Fragment {
  sql: string;
  values: Bound[];
}

/** `_id` and `version` are columns; the rest is read out of the JSON, word for word as the indexes have it. */
export function column(field: string): string {
  if (field === '_id' || field === 'version') return field;
  return `json_extract(doc, '$.${checkFieldPath(field)}')`;
}

/** Quoted, because a collection may be called like a keyword. */
export function table(name: string): string {
  return `"${checkFieldPath(name)}"`;
}

/** The condition without the word WHERE; always true for an empty `where`. */
export function whereSql(where: Where = {}): Fragment {
  const parts = conditionsOf(where).map(conditionSql);
  if (parts.length === 0) return { sql: 'true', values: [] };
  return { sql: parts.map((part) => part.sql).join(' AND '), values: parts.flatMap((part) => part.values) };
}

export function orderSql(sort: Query['sort']): string {
  return sortTerms(sort)
    .map(({ field, order }) => `${column(field)} ${order === 'desc' ? 'DESC' : 'ASC'}`)
    .join(', ');
}

const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function conditionSql({ field, operator, value }: Condition): Fragment {
  const left = column(field);
  switch (operator) {
    case 'in':
      return inSql(left, value as readonly Scalar[]);
    case 'eq':
      // Not "IS ?": the planner takes an index for it only where the value is known to be no null.
      return value === null
        ? { sql: `${left} IS NULL`, values: [] }
        : { sql: `${left} = ?`, values: [bound(value)] };
    case 'ne':
      return { sql: `${left} IS NOT ?`, values: [bound(value)] };
    default:
      return { sql: `${left} ${comparisons[operator]} ?`, values: [bound(value)] };
  }
}

/** One JSON parameter, so that lists of any length share a prepared statement. */
function inSql(left: string, list: readonly Scalar[]): Fragment {
  const values = JSON.stringify(list.filter((value) => value !== null));
  const member = `${left} IN (SELECT value FROM json_each(?))`;
  return { sql: list.includes(null) ? `(${member} OR ${left} IS NULL)` : member, values: [values] };
}

/** JSON's true and false come out of SQLite as 1 and 0. */
function bound(value: Condition['value']): Bound {
  if (typeof value === 'boolean') return Number(value);
  if (value !== null && typeof value === 'object')
    throw new Error('a list of values needs the operator "in"');
  return value as Bound;
}
