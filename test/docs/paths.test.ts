import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'nlu/README.md', 'docs/rules.md'];
const FOLDERS = 'bot|dialogs|nlu|policy|storage|replies|web|test|tools|docs|\\.ci';
const NAMED = new RegExp(`\`((?:${FOLDERS})/[\\w./{},-]*)\``, 'g');

/** `{a,b}` stands for both; capitals stand for a name to be chosen. */
function pathsOf(named: string): string[] {
  const [, before = '', inside, after = ''] = /^(.*?)\{(.*?)\}(.*)$/.exec(named) ?? [];
  return inside === undefined
    ? [named]
    : inside.split(',').flatMap((one) => pathsOf(`${before}${one}${after}`));
}
const isPattern = (path: string): boolean => /[A-Z]{3,}/.test(path.replace('README', ''));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(NAMED)].flatMap(([, path = '']) => pathsOf(path));
    const from = page.startsWith('nlu/') ? ['', 'nlu/'] : [''];
    const missing = named.filter(
      (path) => !isPattern(path) && !from.some((base) => existsSync(join(ROOT, base, path))),
    );
    expect(missing).toEqual([]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows only pictures that are there', () => {
    const pictures = [...text.matchAll(/\]\((docs\/images\/[\w.-]+)\)/g)].map(([, path = '']) => path);
    expect(pictures.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('every picture of the documents is shown', () => {
  const text = PAGES.map((page) => readFileSync(join(ROOT, page), 'utf8')).join('\n');
  const kept = readdirSync(join(ROOT, 'docs/images'));
  expect(kept.filter((name) => !text.includes(name))).toEqual([]);
});
