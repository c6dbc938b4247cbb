import type { Piece } from '../../shared/pieces';

/** What buyers put around the part of a name that tells goods apart: "就要黑色那款吧", "the silk one". */
const AROUND =
  /^(?:就|是|要|选|我说的是|我说的|我要的是|那个|这个|那|这|the\s+)+|(?:的|那|这|一|个|款|版|型|件|条|套|双|只|支|瓶|台|盒|种|吧|呀|啊|哦|\s+one)+$/giu;

/** Names by which a size is called, and the letter that stands for it. */
const CALLED: readonly { words: RegExp; letter: string; end: 'largest' | 'smallest' | undefined }[] = [
  { words: /^(?:加大|特大)[号码]?$|^extra large$/, letter: 'XL', end: 'largest' },
  { words: /^最大[号码]?$|^(?:biggest|largest|bigger|larger)$/, letter: '', end: 'largest' },
  { words: /^最小[号码]?$|^(?:smallest|smaller)$/, letter: '', end: 'smallest' },
  { words: /^大[号码]?$|^(?:large|big)$/, letter: 'L', end: 'largest' },
  { words: /^小[号码]?$|^small$/, letter: 'S', end: 'smallest' },
  { words: /^中[号码]?$|^medium$/, letter: 'M', end: undefined },
];

const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL', '5XL'];

/** Other names of a letter. */
const SPELT: Readonly<Record<string, string>> = { 小号: 'S', 中号: 'M', 大号: 'L', 加大号: 'XL', XXL: '2XL' };

function sizeOf({ line }: Piece): string {
  const size = line.listing.variant.size?.toUpperCase() ?? '';
  return SPELT[size] ?? size;
}

/** Where a size stands among others; nothing for one that is no figure and no letter. */
function rankOf(piece: Piece): number | undefined {
  const size = sizeOf(piece);
  const letter = LETTERS.indexOf(size);
  if (letter !== -1) return letter;
  const figure = Number.parseFloat(size);
  return Number.isNaN(figure) ? undefined : figure;
}

/** The pieces at one end of the sizes; none where their sizes cannot be compared, or are all the same. */
function atEnd(pieces: readonly Piece[], end: 'largest' | 'smallest'): Piece[] {
  const ranks = pieces.map(rankOf).filter((rank) => rank !== undefined);
  const extreme = end === 'largest' ? Math.max(...ranks) : Math.min(...ranks);
  if (ranks.length < pieces.length || new Set(ranks).size === 1) return [];
  return pieces.filter((piece) => rankOf(piece) === extreme);
}

/** The pieces of a size that is called by a word: of that very size, else at that end of the sizes there are. */
function bySizeWord(pieces: readonly Piece[], part: string): Piece[] {
  const called = CALLED.find(({ words }) => words.test(part));
  if (!called) return [];
  const exact = pieces.filter((piece) => called.letter !== '' && sizeOf(piece) === called.letter);
  return exact.length > 0 || !called.end ? exact : atEnd(pieces, called.end);
}

function namesOf({ line: { listing } }: Piece): string {
  const { title, variant } = listing;
  const names = [title, variant.colour, variant.model].flatMap((name) => (name ? [name.zh, name.en] : []));
  return [...names, variant.size ?? ''].join('\n').toLowerCase();
}

/**
 * Of goods just shown the one that a part of its name tells apart: "棉的", "1800 那个", "大号的那个". A part that several
 * share tells none of them.
 */
export function byPart(shown: readonly Piece[], text: string): Piece | undefined {
  const part = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
    .replace(AROUND, '');
  if (part === '') return undefined;
  const named = shown.filter((piece) => namesOf(piece).includes(part));
  const [only, ...others] = named.length > 0 ? named : bySizeWord(shown, part);
  return others.length === 0 ? only : undefined;
}
