import { COLOUR_STEMS, COLOURS } from './lexicon/colours';
import { EU_SIZE as EU, LETTER_SIZE as LETTERS } from './lexicon/sizes';
import type { Rule } from './span';

/** A colour right before or behind it: "黑L", "L黑". */
const COLOUR = `(?:${[...Object.values(COLOURS).flat(), ...COLOUR_STEMS]
  .filter((word) => /^\p{Script=Han}+$/u.test(word))
  .join('|')})`;
const WORDS: Readonly<Record<string, string>> = {
  small: 'S',
  medium: 'M',
  large: 'L',
  'extra large': 'XL',
  'extra small': 'XS',
};

/** Sizes as printed; "大一号" is no size but a wish. */
export const SIZE_RULES: readonly Rule<string>[] = [
  { pattern: new RegExp(`(?<![a-z\\d])(${LETTERS})\\s*[码号](?!楼|店)`, 'g'), read: upper },
  { pattern: /(?<!\d)(\d{2,3}(?:\.5)?(?:\/\d{2,3}[a-d])?)\s*码/g, read: upper },
  {
    pattern: new RegExp(`(?<![a-z])size\\s*(?:is\\s*)?(${LETTERS}|\\d{1,3}(?:\\.5)?)(?![a-z\\d])`, 'g'),
    read: upper,
  },
  {
    pattern: /(?<![a-z])(extra large|extra small|small|medium|large)(?= size)/g,
    read: ([, word]) => WORDS[word!],
  },
  {
    pattern:
      /(?<=\b(?:size|in|to|a|an|for|got|the) )(extra large|extra small|small|medium|large)(?= (?:size|one|instead|and|but|please|in|is|was)\b|[.,!?]|$)/g,
    read: ([, word]) => WORDS[word!],
  },
  {
    pattern: new RegExp(`(?<=(?:换|要|改|成|买|拍|发|是|的|穿|选|为)个?\\s*)(${LETTERS})(?![a-z\\d])`, 'g'),
    read: upper,
  },
  {
    pattern: new RegExp(`(?<=\\b(?:in|to|for|a|an|got|is|the) )(${LETTERS})(?![a-z\\d'])`, 'g'),
    read: upper,
  },
  {
    pattern: new RegExp(`(?<![a-z\\d])(${LETTERS})(?![a-z\\d])(?<=${COLOUR}[的,、\\s]{0,2}\\1)`, 'g'),
    read: upper,
  },
  { pattern: new RegExp(`(?<![a-z\\d])(${LETTERS})(?=[的,、\\s]{0,2}${COLOUR})`, 'g'), read: upper },
  {
    pattern: new RegExp(`(?<!\\d)(${EU})(?=的|吧|$|[,。!?\\s])(?<=${COLOUR}的?\\s?\\1)`, 'g'),
    read: upper,
  },
  { pattern: /(?<![a-z\d])([2-6]xl|x{1,4}l|x{1,3}s)(?![a-z\d])/g, read: upper },
  {
    pattern: new RegExp(`(?<=(?:换|改|穿|要)(?:成|个|双|为)?\\s*)(${EU})(?=的|$|[,。!?\\s]|吧|可以)`, 'g'),
    read: upper,
  },
  {
    pattern: new RegExp(`(?<=\\b(?:eu|a|an|in|got|us|uk) )(${EU})(?![\\d.%]| (?:yuan|days?|items?))`, 'g'),
    read: upper,
  },
  { pattern: new RegExp(`^\\s*(${LETTERS}|l)\\s*[的吧.。!]?\\s*$`, 'g'), read: upper },
];

function upper([, size]: readonly (string | undefined)[]): string | undefined {
  return size?.toUpperCase();
}
