import { englishNumberOf, numberOf } from './numerals';
import type { Rule } from './span';

const COUNTERS = '(?:个|件|条|双|只|单|款|张|台|套|瓶|盒|份|项|种|笔|号|行|排|样)';
const WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const ORDINAL_WORD = Object.keys(WORDS).join('|');
const THING = '(?: (?:one|item|order|option|choice|piece|product|card|button)|$|[.,!?])';

/** Choices by place, 1-based; negative ones count from the end. */
export const ORDINAL_RULES: readonly Rule<number>[] = [
  {
    pattern: new RegExp(`倒数第([一二三四五六七八九十]|\\d{1,2})${COUNTERS}?`, 'g'),
    read: ([, n]) => -(numberOf(n!) ?? NaN) || undefined,
  },
  {
    pattern: new RegExp(
      `第([一二三四五六七八九十]{1,2}|\\d{1,2})(?!次|天|时间|方|回|年|代|季|批|家|波|周|位|遍|\\d)${COUNTERS}?`,
      'g',
    ),
    read: ([, n]) => numberOf(n!),
  },
  { pattern: new RegExp(`最后(?:面的?)?(?:的?那?一?${COUNTERS})`, 'g'), read: () => -1 },
  { pattern: new RegExp(`(?:后|下)(?:面|边)?(?:的?那一?|一)${COUNTERS}`, 'g'), read: () => -1 },
  {
    pattern: new RegExp(`(?:前|上|头)(?:面|边)?(?:的?那一?|一)${COUNTERS}|首${COUNTERS}`, 'g'),
    read: () => 1,
  },
  {
    pattern: new RegExp(`\\b(?<!\\b(?:a|one|per|just) )(${ORDINAL_WORD})${THING}`, 'g'),
    read: ([, word]) => WORDS[word!],
  },
  { pattern: /\b(\d{1,2})(?:st|nd|rd|th)\b/g, read: ([, n]) => Number(n) },
  {
    pattern:
      /\b(?:number|option|no\.|choice|item)\s*(one|two|three|four|five|six|\d{1,2})\b|选(?:项)?\s*(\d{1,2})(?!\d|个)/g,
    read: ([, en, zh]) => englishNumberOf(en ?? zh!),
  },
  { pattern: /#\s?(\d{1,2})(?!\d)/g, read: ([, n]) => Number(n) },
  {
    pattern:
      /\b(?:the )?(?:last|bottom|latter|lowest) (?:one|item|order|option)\b|\bthe (?:last|latter)\b(?! (?:week|month|time|day))/g,
    read: () => -1,
  },
  {
    pattern: /\b(?:the )?(?:top|former|previous) (?:one|item|order|option)\b|\bthe former\b/g,
    read: () => 1,
  },
];

/** A message that is one small number chooses by place: "2", "2.", "二". */
const BARE = /^\s*(\d{1,2}|[一二三四五六七八九十])\s*[.。、号!)]?\s*$/;

export function bareOrdinal(text: string): number | undefined {
  const match = BARE.exec(text);
  return match ? numberOf(match[1]!) || undefined : undefined;
}
