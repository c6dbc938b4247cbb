import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../replies/catalogue');
type Tree = { [key: string]: string | Tree };

const subjects = (locale: string): string[] => readdirSync(join(FOLDER, locale)).sort();
const read = (locale: string, subject: string): Tree =>
  JSON.parse(readFileSync(join(FOLDER, locale, subject), 'utf8')) as Tree;

function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  );
}

/** Plural forms are one sentence; which forms a language has is its own affair. */
const base = (key: string): string => key.replace(/_(one|other)$/, '');
const variables = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

test('both languages have the same subjects', () => {
  expect(subjects('en')).toEqual(subjects('zh-CN'));
});

test('no two subjects say the same key, of which one would hide the other', () => {
  const keys = subjects('zh-CN').flatMap((subject) => sentences(read('zh-CN', subject)).map(([key]) => key));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  expect(twice).toEqual([]);
});

describe.each(subjects('zh-CN'))('%s', (subject) => {
  const zh = sentences(read('zh-CN', subject));
  const en = sentences(read('en', subject));

  test('has the same keys in both languages', () => {
    expect([...new Set(en.map(([key]) => base(key)))].sort()).toEqual(
      [...new Set(zh.map(([key]) => base(key)))].sort(),
    );
  });

  test('uses the same facts in both languages', () => {
    const named = (list: [string, string][]): Record<string, string[]> => {
      const used: Record<string, Set<string>> = {};
      for (const [key, text] of list)
        for (const name of variables(text)) (used[base(key)] ??= new Set()).add(name);
      return Object.fromEntries(Object.entries(used).map(([key, names]) => [key, [...names].sort()]));
    };
    expect(named(en)).toEqual(named(zh));
  });

  test('has no empty sentence, and no 亲 more than once in one', () => {
    for (const [key, text] of [...zh, ...en]) {
      expect(`${key}: ${text.trim()}`).not.toBe(`${key}: `);
      expect(text.split('亲').length - 1).toBeLessThanOrEqual(1);
    }
  });

  test('has Chinese in Chinese sentences and none in English ones', () => {
    expect(en.filter(([, text]) => /[\u4e00-\u9fff]/.test(text.replace(/中文|简体/g, '')))).toEqual([]);
  });
});

test('names of fields are nouns in English, so that "Change the …" reads well', () => {
  const fields = sentences(read('en', 'terms.json')).filter(([key]) => key.startsWith('field.'));
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter(([, name]) => /\b(?:what|where|whether|or|your|my|not)\b/.test(name))).toEqual([]);
});
