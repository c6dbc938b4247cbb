import { measure, type Predicted } from '../../../nlu/evaluation/measure';
import { predictionsOf, reportOf } from '../../../nlu/evaluation/report';
import { parseRows } from '../../../nlu/evaluation/rows';

describe('evaluation files', () => {
  it('hold language, intent, text and other intents', () => {
    const content =
      '\u{FEFF}lang\tintent\ttext\n# a comment\nzh\tgreet\t你好\r\n\nen\tthanks\tcheers\tgoodbye, affirm\n';
    expect(parseRows(content, 'f.tsv')).toEqual([
      { language: 'zh', intent: 'greet', text: '你好', others: [] },
      { language: 'en', intent: 'thanks', text: 'cheers', others: ['goodbye', 'affirm'] },
    ]);
  });

  it('take a line that starts with # and no blank for a message', () => {
    expect(() => parseRows('#E-s[1]\tgreet\tx', 'f.tsv')).toThrow(/f\.tsv:1/);
  });

  it.each([
    ['zh\tgreet', /f\.tsv:1: 2 columns; write lang TAB intent/],
    ['zh\tgreet\ta\tthanks\tmore', /f\.tsv:1: 5 columns/],
    ['fr\tgreet\tsalut', /language "fr"; write zh or en/],
    ['# c\nzh\tgreeting\t你好', /f\.tsv:2: no intent is called "greeting"; take one of/],
    ['zh\tgreet\t ', /the text is empty/],
    ['zh\tgreet\t你好\tnope', /no intent is called "nope"/],
    ['# only\n', /holds no messages/],
  ])('%j is refused with line and remedy', (content, message) => {
    expect(() => parseRows(content, 'f.tsv')).toThrow(message);
  });
});

const row = (
  intent: Predicted['intent'],
  guessed: Predicted['intent'][],
  others: Predicted['others'] = [],
): Predicted => ({
  language: 'zh',
  intent,
  text: 'x',
  others,
  guesses: guessed.map((one, i) => ({ intent: one, score: 0.5 - i / 10 })),
  milliseconds: 1,
});

describe('measures', () => {
  const rows = [
    row('greet', ['greet', 'thanks', 'deny']),
    row('greet', ['thanks', 'greet', 'deny'], ['thanks']),
    row('out_of_scope', []),
    row('deny', ['out_of_scope', 'affirm', 'greet']),
  ];

  it('count the label, defensible intents and the first three', () => {
    expect(measure('zh', rows)).toMatchObject({ strict: 0.5, lenient: 0.75, topThree: 0.75, rows: 4 });
  });

  it('give recall and precision of out_of_scope, to which messages without words belong', () => {
    expect(measure('zh', rows).outOfScope).toEqual({ recall: 1, precision: 0.5 });
  });

  it('average F1 over the intents that occur', () => {
    const { intents, macroF1, confusions } = measure('zh', rows);
    expect(intents.map(({ intent, support }) => [intent, support])).toEqual([
      ['greet', 2],
      ['deny', 1],
      ['out_of_scope', 1],
    ]);
    expect(macroF1).toBeCloseTo((2 / 3 + 0 + 2 / 3) / 3);
    expect(confusions).toContainEqual({ gold: 'deny', predicted: 'out_of_scope', count: 1 });
  });

  it('write six columns a prediction', () => {
    expect(predictionsOf(rows).split('\n').slice(0, 3)).toEqual([
      'greet\t0.5000\tthanks\t0.4000\tdeny\t0.3000',
      'thanks\t0.5000\tgreet\t0.4000\tdeny\t0.3000',
      'out_of_scope\t0.0000\t\t\t\t',
    ]);
  });

  it('make a table', () => {
    expect(reportOf([measure('zh', rows)])).toMatch(/strict 50\.0 %.*\n.*macro-F1/);
  });
});
