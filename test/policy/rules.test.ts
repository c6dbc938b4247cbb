import { CITED_RULES, COVERED_RULES } from '../../policy/rules';
import en from '../../replies/catalogue/en/policy.json';
import { type Row, rulesIn, shorten } from './table';
import { DECISIONS, TABLES } from './tables';

const naming = (cites: string[] = [], shows: string[] = []): string => [...cites, ...shows].join(' ');
const NAMED = TABLES.map(({ about, rows }) => ({
  about,
  rows: rows.map((row) => ({ ...row, rules: naming(row.cites, row.shows) })),
}));

describe.each(NAMED)('$about', ({ rows }) => {
  test.each(rows)('$rules: $says', ({ decide, is, cites = [] }) => {
    const decision = decide();
    expect(shorten(decision)).toMatchObject(is as object);
    expect(rulesIn(decision)).toEqual(expect.arrayContaining(cites));
  });
});

test.each(COVERED_RULES)('%s has a case', (rule) => {
  const rows = DECISIONS.flatMap((table) => table.rows);
  // What a row only names counts for nothing: its decision cites the rule, or the row is about that rule first of all.
  const isCited = ({ cites = [], decide }: Row) => cites.includes(rule) && rulesIn(decide()).includes(rule);
  expect(rows.some((row) => row.shows?.[0] === rule || isCited(row))).toBe(true);
});

test('every rule of the groups decided here is covered', () => {
  const groups = /^[WTCFQXLGVPM]\d/;
  const worded = Object.keys(en.policy.rule).filter((rule) => groups.test(rule));
  expect([...worded].sort()).toEqual(COVERED_RULES.filter((rule) => groups.test(rule)).sort());
});

test('every rule that a decision cites has words', () => {
  const cited = TABLES.flatMap(({ rows }) => rows.flatMap(({ decide }) => rulesIn(decide())));
  const known = new Set<string>([...COVERED_RULES, ...CITED_RULES]);
  expect(cited.filter((rule) => !known.has(rule))).toEqual([]);
});
