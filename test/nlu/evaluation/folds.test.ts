import { bandsOf, cutOff } from '../../../nlu/evaluation/calibration';
import { hardFolds } from '../../../nlu/evaluation/folds';
import type { Predicted } from '../../../nlu/evaluation/measure';

describe('hard folds', () => {
  const example = (text: string, intent = 'x') => ({ features: [...text].map((c) => `c${c}`), intent });
  const texts = ['abcdefgh', 'abcdefgi', 'jklmnopq', 'jklmnopr', 'stuvwxyz', 'stuvwxy1'];

  it('keep messages that are alike together and deal out evenly', () => {
    const folds = hardFolds(
      [...texts, ...'ABCDEFGHIJKLMN'].map((text) => example(text)),
      4,
    );
    expect([folds[0], folds[2], folds[4]]).toEqual([folds[1], folds[3], folds[5]]);
    expect([0, 1, 2, 3].map((fold) => folds.filter((one) => one === fold).length)).toEqual([5, 5, 5, 5]);
  });
});

describe('calibration', () => {
  const row = (score: number, right: boolean): Predicted => ({
    language: 'zh',
    intent: 'greet',
    text: '',
    others: [],
    milliseconds: 0,
    guesses: [{ intent: right ? 'greet' : 'deny', score }],
  });

  it('finds the score from which a guess is right often enough', () => {
    const bands = bandsOf([
      row(0.12, false),
      row(0.33, true),
      row(0.34, false),
      row(0.99, true),
      row(1, true),
    ]);
    expect(bands).toHaveLength(20);
    expect(bands[19]).toMatchObject({ rows: 2, right: 1 });
    expect(cutOff(bands, 0.5)).toBeCloseTo(0.15);
    expect(cutOff(bands, 0.9)).toBeCloseTo(0.35);
  });
});
