import { COLOUR_STEMS, COLOURS, NOT_COLOURS } from './lexicon/colours';
import { LETTER_SIZE } from './lexicon/sizes';

const FAMILY = new Map(
  Object.entries(COLOURS).flatMap(([family, words]) =>
    words.flatMap((word) => [word, word.replace(/色$/, '')].map((name) => [name, family] as const)),
  ),
);

/** A size in letters right behind. */
const SIZED = `(?=\\s?${LETTER_SIZE}(?![a-z\\d]))`;
/** A single sign ("红") names a colour only beside these: what is coloured, or what one asks for. */
const AFTER_SIGN =
  '(?=的|色|款|那|裙|裤|鞋|衣|外套|毛衣|大衣|卫衣|衬衫|包|帽|t恤|杯|箱|灯|套|机|$|[,。!?\\s])';
const BEFORE_SIGN = '(?<=^|[要换成个件条双款是发拍买色\\s,。+和、])';

const byLength = Object.values(COLOURS)
  .flat()
  .sort((a, b) => b.length - a.length);
const signs = byLength.filter((word) => word.length === 1).join('');
const words = byLength.filter((word) => word.length > 1);
const zhWords = words.filter((word) => !/[a-z]/.test(word)).join('|');
const stems = [...COLOUR_STEMS].sort((a, b) => b.length - a.length).join('|');
const enWords = words.filter((word) => /[a-z]/.test(word)).join('|');
const PATTERN = new RegExp(
  `${NOT_COLOURS.join('|')}|(${zhWords}|(?<![a-z])(?:${enWords})(?![a-z])|(?:${stems}|[${signs}])${SIZED}|[${signs}]${AFTER_SIGN}|${BEFORE_SIGN}[${signs}](?=[\\p{Script=Han}]{0,2}[裙裤鞋衣包]))`,
  'gu',
);

/** Colour families named in a text (lower case, simplified), each once, in the order they are said. */
export function coloursIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, word] of text.matchAll(PATTERN)) {
    const family = word === undefined ? undefined : FAMILY.get(word);
    if (family) found.add(family);
  }
  return [...found];
}
