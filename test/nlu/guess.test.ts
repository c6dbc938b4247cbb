import { guess } from '../../nlu/guess';
import type { SvmNlu } from '../../nlu/model/svm-nlu';
import type { Controls, Intent } from '../../nlu/understanding';
import type { Language } from '../../storage/records';

const NO_CONTROLS = { noPerson: false } as Controls;

/** How far a reading with this score is trusted. */
function trust(language: Language, intent: Intent, score: number) {
  const model = { classify: () => [{ intent, score }] } as unknown as SvmNlu;
  return guess(model, language, { text: 'words', features: ['words'] }, NO_CONTROLS, {}).confidence;
}

describe('how far a guess is trusted', () => {
  test.each<[Language, Intent, number, string]>([
    ['zh', 'report_damage', 0.5, 'sure'],
    ['zh', 'out_of_scope', 0.5, 'sure'],
    ['en', 'report_damage', 0.54, 'unsure'],
    ['en', 'report_damage', 0.55, 'sure'],
    ['en', 'report_damage', 0.19, 'unknown'],
  ])('%s: %s at %d is %s', (language, intent, score, confidence) => {
    expect(trust(language, intent, score)).toBe(confidence);
  });

  test('no English buyer is turned away on a guess that is wrong as often as right', () => {
    expect(trust('en', 'out_of_scope', 0.7)).toBe('unsure');
    expect(trust('en', 'out_of_scope', 0.8)).toBe('sure');
  });
});
