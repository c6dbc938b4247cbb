import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../replies/catalogue';

const DIALOGS = join(__dirname, '../../dialogs');
const BOT = join(__dirname, '../../bot');
const OWN_SUBJECTS = ['application', 'answers', 'chat', 'handoff', 'requests', 'parcels', 'telling', 'cases'];

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : [readFileSync(path, 'utf8')];
  });
const code = sources(DIALOGS).join('\n');
const botCode = sources(BOT).join('\n');

const catalogue = loadCatalogue();

/** Keys written out, and the fixed beginnings of keys that are put together. */
const whole = [
  ...code.matchAll(
    /'((?:application|answers|chat|handoff|requests|parcels|telling|cases|cards|policy)\.[\w.]+)'/g,
  ),
].map(([, key]) => key ?? '');
const beginnings = [
  ...code.matchAll(/`((?:application|answers|chat|handoff|requests|parcels|telling|cases)\.[\w.]*)\$\{/g),
].map(([, beginning]) => beginning ?? '');

test.each(['zh-CN', 'en'])('every key that dialogs name has a sentence in %s', (lng) => {
  expect(whole.length).toBeGreaterThan(50);
  expect([...new Set(whole)].filter((key) => !catalogue.exists(key, { lng }))).toEqual([]);
});

type Tree = { [key: string]: string | Tree };
const keysOf = (tree: Tree, path: string): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${path}${name}`] : keysOf(value, `${path}${name}.`),
  );

test('every sentence of the dialogs is named by some dialog', () => {
  const tree = catalogue.getResourceBundle('zh-CN', 'translation') as Tree;
  const keys = OWN_SUBJECTS.flatMap((subject) => keysOf({ [subject]: tree[subject] ?? {} }, ''));
  const isNamed = (key: string): boolean =>
    whole.includes(key) ||
    botCode.includes(`'${key}'`) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  expect(keys.filter((key) => !isNamed(key))).toEqual([]);
});
