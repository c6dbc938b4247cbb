import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerRows,
  type KnowledgeAnswer,
  knowledgeReport,
  measureKnowledge,
  parseKnowledgeRows,
} from '../../../nlu/evaluation/knowledge';
import { builtInEntries } from '../../../nlu/knowledge/entry-of';
import { realUnderstander } from '../../support/dialogs';

const read = (name: string) => parseKnowledgeRows(readFileSync(join(__dirname, name), 'utf8'), name);
const tune = read('knowledge-tune.tsv');
const held = read('knowledge-test.tsv');

describe('the messages that knowledge was never tuned on', () => {
  let answers: KnowledgeAnswer[];
  beforeAll(async () => {
    answers = answerRows(await realUnderstander(), held);
  }, 120_000);

  it('are at least 250 Chinese and 150 English ones, a third of them answered by no entry', () => {
    const of = (language: string) => held.filter((row) => row.language === language);
    expect(of('zh').length).toBeGreaterThanOrEqual(250);
    expect(of('en').length).toBeGreaterThanOrEqual(150);
    expect(held.filter(({ entry }) => !entry).length).toBeGreaterThan(held.length / 3);
  });

  it.each(['zh', 'en'] as const)('are answered rightly, or not at all: %s', (language) => {
    const { precision, coverage } = measureKnowledge(language, answers);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(coverage).toBeGreaterThanOrEqual(0.7);
  });

  it('are in no other file, nor a way of asking of an entry', () => {
    const others = [
      ...tune.map(({ text }) => text),
      ...builtInEntries().flatMap(({ asked: { zh, en } }) => [...zh, ...en]),
    ].map((text) => text.toLowerCase());
    expect(held.filter(({ text }) => others.includes(text.toLowerCase()))).toEqual([]);
  });

  it('name entries that there are', () => {
    const ids = builtInEntries().map(({ id }) => id);
    const named = [...tune, ...held].flatMap(({ entry }) => entry ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('the report has the figures, and the answers that do not fit', () => {
  const rows: KnowledgeAnswer[] = [
    { language: 'zh', entry: 'a.b', text: '甲', said: 'a.b' },
    { language: 'zh', entry: undefined, text: '乙', said: 'a.b' },
  ];
  const report = knowledgeReport(rows);
  expect(report).toContain('precision 50.0 %, coverage 100.0 %');
  expect(report).toContain('乙: none → a.b');
});

test.each(['zh\ta.b', 'fr\ta.b\ttext', 'zh\ta.b\ttext\tmore'])(
  'a line that is no row is refused: %j',
  (line) => {
    expect(() => parseKnowledgeRows(line, 'file.tsv')).toThrow(/file\.tsv:1/);
  },
);
