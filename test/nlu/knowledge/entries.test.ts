import { parseEntries } from '../../../nlu/knowledge/parse-entries';
import { readEntries } from '../../../nlu/knowledge/read-entries';
import { canonical } from '../../../nlu/text/normalise';
import { hasItsWords } from '../../../nlu/knowledge/words-needed';

const entries = readEntries();
const asked = entries.flatMap(({ id, asked: { zh, en } }) => [...zh, ...en].map((text) => ({ id, text })));

describe('the entries of the product', () => {
  it('are at least 80, each asked in several ways in both languages', () => {
    expect(entries.length).toBeGreaterThanOrEqual(80);
    expect(entries.filter(({ asked: { zh, en } }) => zh.length < 3 || en.length < 2)).toEqual([]);
  });

  it('have no way of asking under two of them', () => {
    const texts = asked.map(({ text }) => text);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('are reached by every way of asking them', () => {
    const stray = asked.filter(({ id, text }) => {
      const entry = entries.find((one) => one.id === id);
      return !entry || !hasItsWords(entry)(canonical(text));
    });
    expect(stray).toEqual([]);
  });
});

describe('a file of entries', () => {
  const entry = (...lines: string[]) => parseEntries(['[a.b]', ...lines].join('\n'), 'a.txt');

  it('is headings, fields and ways of asking, in either language', () => {
    expect(
      entry(
        '# a note',
        'intents: ask_warranty',
        'must: 修, repair',
        'not: 保修',
        'needs: shop',
        'rules: M1, M2',
        '怎么修',
        'how to repair',
      ),
    ).toEqual([
      {
        id: 'a.b',
        intents: ['ask_warranty'],
        must: [['修', 'repair']],
        mustNot: ['保修'],
        told: false,
        needs: 'shop',
        rules: ['M1', 'M2'],
        related: [],
        asked: { zh: ['怎么修'], en: ['how to repair'] },
      },
    ]);
  });

  it.each([
    ['a line before any heading', () => parseEntries('怎么修', 'a.txt'), /a\.txt:1/],
    ['a heading in capitals', () => parseEntries('[A.B]', 'a.txt'), /small letters/],
    ['an unknown intent', () => entry('intents: ask_me', '怎么修', 'how'), /ask_me/],
    ['an unknown need', () => entry('needs: money', '怎么修', 'how'), /money/],
    ['one language only', () => entry('怎么修'), /in English/],
  ])('is refused with the remedy: %s', (_what, read, message) => {
    expect(read).toThrow(message);
  });
});
