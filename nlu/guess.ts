import type { Language } from '../storage/records';
import { NO_PERSON } from './controls/lexicon/person';
import { featurise } from './features/featurise';
import type { SvmNlu } from './model/svm-nlu';
import type { Controls, Guess, Hints, Understanding } from './understanding';
import { wishedFirst } from './wish';

interface CutOffs {
  sure: number;
  /** For "none of our business", which turns a buyer away. */
  beyond: number;
  unsure: number;
}

/**
 * From which score on the first guess is acted on, and from which the guesses are offered. Read off the bands of
 * `npm run evaluate -- --cross-validate`: above `sure` the first guess is right in two of three even on wording never
 * seen (above it 92 % zh, 88 % en), below `unsure` in one of four or fewer. An English `out_of_scope` is right in
 * little more than half below `beyond`, and in four of five above.
 */
const CUT_OFFS: Readonly<Record<Language, CutOffs>> = {
  zh: { sure: 0.5, beyond: 0.5, unsure: 0.2 },
  en: { sure: 0.55, beyond: 0.75, unsure: 0.2 },
};
const OFFERED = 3;

/** The intents a message may have, and how far to trust the first. */
export function guess(
  model: SvmNlu,
  language: Language,
  { text, features: own }: { text: string; features: readonly string[] },
  controls: Controls,
  hints: Hints,
): Pick<Understanding, 'guesses' | 'confidence'> {
  const read = controls.noPerson ? text.replace(NO_PERSON, ' ') : text;
  if (controls.noPerson && isBare(read))
    return { guesses: [{ intent: 'deny', score: 1 }], confidence: 'sure' };
  const features = controls.noPerson ? featurise(language, read) : own;
  if (features.length === 0) return { guesses: [], confidence: 'unknown' };
  const guesses = noDenial(model.classify(features) as Guess[], hints).slice(0, OFFERED);
  const confidence = confidenceOf(guesses[0], CUT_OFFS[language]);
  const wished = confidence === 'sure' ? undefined : wishedFirst(read, hints, guesses);
  return wished ? { guesses: wished, confidence: 'sure' } : { guesses, confidence };
}

/** "没收到" tells of a parcel; its "not" denies nothing that was asked. */
function noDenial(guesses: readonly Guess[], hints: Hints): Guess[] {
  return guesses.filter(({ intent }) => hints.received !== false || intent !== 'deny');
}

/** "我不要转人工" has all the words of the wish; what is left beside the refusal tells what is wanted. */
function isBare(rest: string): boolean {
  return (rest.match(/\p{Script=Han}|[a-z]{2,}/giu) ?? []).length <= 2;
}

function confidenceOf(
  first: Guess | undefined,
  { sure, beyond, unsure }: CutOffs,
): Understanding['confidence'] {
  if (!first || first.score < unsure) return 'unknown';
  return first.score >= (first.intent === 'out_of_scope' ? beyond : sure) ? 'sure' : 'unsure';
}
