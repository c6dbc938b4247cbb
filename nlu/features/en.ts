import { StemmerEn } from '@nlpjs/lang-en-min';

import { normaliseEn } from '../text/normalise';
import { lengthBucket } from './length';

/** The stemmer remembers every word for ever; this many are enough, then it starts anew. */
const MAX_STEMS = 20_000;

let stemmer = new StemmerEn();
let stemmed = 0;

/**
 * Features of an English message, each with a one-letter family: s stems, b stem pairs, g 2–4 letters inside a
 * word (they forgive typing slips), l length.
 */
export function featuresEn(text: string): string[] {
  const words = normaliseEn(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const features = new Set<string>();
  let previous = '^';
  for (const word of words) {
    const stem = stemOf(word);
    features.add(`s${stem}`);
    features.add(`b${previous} ${stem}`);
    addLetters(features, `<${word}>`);
    previous = stem;
  }
  features.add(`b${previous} $`);
  features.add(`l${lengthBucket(words.length)}`);
  return [...features];
}

function stemOf(word: string): string {
  stemmed += 1;
  if (stemmed > MAX_STEMS) {
    stemmer = new StemmerEn();
    stemmed = 0;
  }
  return stemmer.stemWord(word);
}

function addLetters(features: Set<string>, word: string): void {
  for (let size = 2; size <= 4; size += 1) {
    for (let i = 0; i + size <= word.length; i += 1) features.add(`g${word.slice(i, i + size)}`);
  }
}
