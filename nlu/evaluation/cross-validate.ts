import type { Language } from '../../storage/records';
import { featurise } from '../features/featurise';
import { Classifier, type Example } from '../model/classifier';
import type { LabelledText } from '../model/corpus';
import { trainSharedHead } from '../model/shared-head';
import { SHARED_PART } from '../model/train';
import type { Guess } from '../understanding';
import { hardFolds } from './folds';
import type { Predicted } from './measure';

const FOLDS = 5;
const LANGUAGES: readonly Language[] = ['zh', 'en'];

interface Held {
  texts: LabelledText[];
  examples: Example[];
  folds: number[];
}

/** Every message of the corpus as models see it that were trained on none of its cluster; a few minutes. */
export function crossValidate(
  corpus: readonly LabelledText[],
  onFold: (done: number, total: number) => void = () => undefined,
): Predicted[] {
  const held = LANGUAGES.map((language) => hold(corpus.filter((one) => one.language === language)));
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const predicted = predictFold(held, fold);
    onFold(fold + 1, FOLDS);
    return predicted;
  });
}

function hold(texts: LabelledText[]): Held {
  const examples = texts.map(({ language, text, intent }) => ({
    features: featurise(language, text),
    intent,
  }));
  return { texts, examples, folds: hardFolds(examples, FOLDS) };
}

function predictFold(held: readonly Held[], fold: number): Predicted[] {
  const training = held.map(({ examples, folds }) => examples.filter((_, i) => folds[i] !== fold));
  const head = trainSharedHead(training);
  return held.flatMap(({ texts, examples, folds }, k) => {
    const language = LANGUAGES[k]!;
    const classifier = Classifier.train(training[k]!, { shared: { head, part: SHARED_PART[language] } });
    return texts.flatMap(({ text, intent }, i) => {
      if (folds[i] !== fold) return [];
      const start = performance.now();
      const guesses = classifier.classify(examples[i]!.features).slice(0, 3) as Guess[];
      return [{ language, text, intent, others: [], guesses, milliseconds: performance.now() - start }];
    });
  });
}
