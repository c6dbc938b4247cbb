import { Converter } from 'opencc-js/t2cn';

import { LOANS } from './lexicon/loans';
import { MISSPELLINGS } from './lexicon/misspellings';
import { SHORTHAND } from './lexicon/shorthand';
import { maskEnglish, maskZh } from './masks';

/** What is read of one message, in characters: an intent is said in the first lines, and time stays bounded. */
const MAX_CHARS = 1000;

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Stickers as they stand in Taobao logs (`#E-s[12]`), and emoji with their joiners and variation selectors. */
const STICKERS = /#e-s\[[^\]]*\]|[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]/gu;

/** Everything that reads a message asks for its canonical form, one after the other. */
let latest = { text: '', plain: '' };

/** Full-width to half-width, traditional to simplified, lower case, slips of typing mended, one blank for many, cut to MAX_CHARS. Keeps punctuation. */
export function canonical(text: string): string {
  if (latest.text !== text) latest = { text, plain: canonicalOf(text) };
  return latest.plain;
}

/** Apostrophes as a keyboard has them, which is how patterns of words have them. */
export const straight = (text: string): string => text.replace(/[’‘`´]/g, "'");

function canonicalOf(text: string): string {
  const plain = toSimplified(cut(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/g, (blank: string) => (blank.includes('\n') ? '\n' : ' '));
  return spelled(plain);
}

type Rows = readonly (readonly [slips: string, word: string])[];

/** Puts the word that is meant for each of these slips, which capture nothing of their own. */
function mender(rows: Rows): (text: string) => string {
  const slips = rows.map(([pattern]) => `(${pattern})`).join('|');
  const found = new RegExp(`(?<![a-z0-9'’-])(?:${slips})(?![a-z0-9-])`, 'g');
  return (text) =>
    text.replace(found, (slip: string, ...captured: unknown[]) => {
      const row = rows[captured.findIndex((each) => each !== undefined)];
      return row?.[1] ?? slip;
    });
}

const mendSlips = mender(MISSPELLINGS);
const openShorthand = mender(SHORTHAND);

/** Slips of typing and shorthand in English words, as the words that are meant. */
function spelled(text: string): string {
  const mended = mendSlips(text);
  return HAN.test(mended) ? mended : openShorthand(mended);
}

/** The model's view of a Chinese message: masks for numbers and the like, letters, digits and question marks. */
export function normaliseZh(text: string): string {
  const masked = maskZh(translated(canonical(text).replace(STICKERS, ' ')));
  return squeeze(masked.replace(/[^\p{L}\p{N}\u{E000}-\u{E0FF}?]+/gu, ' ')).trim();
}

/** English words of the trade inside Chinese, in Chinese. */
const translated = (text: string): string =>
  HAN.test(text) ? text.replace(LATIN, (word) => own(LOANS, word) ?? word) : text;

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]+/g;
const own = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** The model's view of an English message; contractions are opened so that "can't" and "can not" are one. */
export function normaliseEn(text: string): string {
  const plain = straight(canonical(text).replace(STICKERS, ' '));
  const masked = openContractions(maskEnglish(plain));
  return squeeze(masked.replace(/[^\p{L}\p{N}?]+/gu, ' ')).trim();
}

/** Not in the middle of a character of two code units. */
function cut(text: string): string {
  return text.slice(0, MAX_CHARS).replace(/[\u{D800}-\u{DBFF}]$/u, '');
}

/** "退退退退" says no more than "退退". */
function squeeze(text: string): string {
  return text.replace(/(.)\1{2,}/gu, '$1$1').replace(/\?+/g, '?');
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(i|you|we|they)'?ve\b/g, '$1 have'],
  [/\b(i|you|he|she|it|we|they)'ll\b/g, '$1 will'],
  [/\b(i|you|he|she|we|they)'d\b/g, '$1 would'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(it|that|there|what|where|when|who|how|he|she)'s\b/g, '$1 is'],
  [/\bwheres\b/g, 'where is'],
  [/'/g, ''],
];

function openContractions(text: string): string {
  return CONTRACTIONS.reduce((result, [pattern, open]) => result.replace(pattern, open), text);
}
