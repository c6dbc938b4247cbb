import { CITED_RULES, COVERED_RULES } from '../../policy/rules';
import { rulesIn, shorten } from './table';
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
  const cases = rows.filter(({ cites = [], shows = [] }) => [...cites, ...shows].includes(rule));
  expect(cases).not.toHaveLength(0);
});

test('every rule that a decision cites has words', () => {
  const cited = TABLES.flatMap(({ rows }) => rows.flatMap(({ decide }) => rulesIn(decide())));
  const known = new Set<string>([...COVERED_RULES, ...CITED_RULES]);
  expect(cited.filter((rule) => !known.has(rule))).toEqual([]);
});
