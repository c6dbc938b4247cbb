import { normaliseZh } from '../text/normalise';
import { pinyinSyllables } from '../text/pinyin-words';
import { lengthBucket } from './length';
import { syllable } from './pinyin';
import { segment } from './segment';

const NEGATION = /^(?:不|别|没|无|勿|未|没有|不要|不想|不是|不用|别再)$/;
const NEGATION_SCOPE = 3;
const HAN = /\p{Script=Han}/u;

/**
 * Features of a Chinese message, each with a one-letter family: c characters and pairs, w words, b word pairs,
 * p q sounds and pairs, n words under negation, l length. Characters carry the most; sounds catch typing slips.
 */
export function featuresZh(text: string): string[] {
  const plain = normaliseZh(text);
  if (plain === '') return [];
  const features = new Set<string>();
  addCharacters(features, plain);
  addWords(features, segment(plain));
  addSounds(features, plain);
  features.add(`l${lengthBucket([...plain].length)}`);
  return [...features];
}

function addCharacters(features: Set<string>, plain: string): void {
  const chars = ['^', ...plain.replace(/ /g, '_'), '$'];
  for (let i = 1; i < chars.length; i += 1) {
    if (i < chars.length - 1) features.add(`c${chars[i]}`);
    features.add(`c${chars[i - 1]}${chars[i]}`);
  }
}

function addWords(features: Set<string>, words: string[]): void {
  let negated = 0;
  words.forEach((word, i) => {
    features.add(`w${word}`);
    features.add(`b${words[i - 1] ?? '^'} ${word}`);
    if (negated > 0) features.add(`n${word}`);
    negated = NEGATION.test(word) ? NEGATION_SCOPE : negated - 1;
  });
}

function addSounds(features: Set<string>, plain: string): void {
  let previous = '^';
  for (const sound of soundsOf(plain)) {
    features.add(`p${sound}`);
    features.add(`q${previous} ${sound}`);
    previous = sound;
  }
}

/** Han as their syllables, pinyin ("tuikuan") too; any other sign stands for itself. */
const soundsOf = (plain: string): string[] =>
  plain.match(RUN)?.flatMap((run) => {
    if (!LATIN.test(run)) return [HAN.test(run) ? syllable(run) : run];
    const syllables = pinyinSyllables(run);
    return syllables.length > 1 ? syllables : [...run];
  }) ?? [];

const RUN = /[a-z]+|[^a-z]/gu;
const LATIN = /^[a-z]/;
