import type { Entities } from '../../../nlu/understanding';
import type { Piece } from '../../shared/pieces';
import { kinOf } from './goods-kin';

/** What was said about the goods. */
export interface GoodsWords {
  text: string;
  words: readonly string[];
  entities: Pick<Entities, 'orderNumbers' | 'dates' | 'colours' | 'sizes'> & Partial<Contact>;
}

type Contact = Pick<Entities, 'emails' | 'taxNumbers' | 'phones' | 'addresses' | 'titles' | 'recipients'>;

/** Who and where somebody is names no goods, though a company may be called like them. */
function withoutContact({ text, words, entities }: GoodsWords): Pick<GoodsWords, 'text' | 'words'> {
  const {
    emails = [],
    taxNumbers = [],
    phones = [],
    addresses = [],
    titles = [],
    recipients = [],
  } = entities;
  const said = [...emails, ...taxNumbers, ...phones, ...addresses, ...titles, ...recipients];
  if (said.length === 0) return { text, words };
  const all = said.join('\n').toLowerCase();
  return {
    text: said.reduce((rest, one) => rest.toLowerCase().replace(one.toLowerCase(), ' '), text),
    words: words.filter((word) => !all.includes(word.toLowerCase())),
  };
}

/** Names by which listings call shades of a colour that buyers name by its family. */
const SHADES: Record<string, readonly string[]> = {
  blue: ['navy', 'sky', 'denim', 'teal', 'indigo', 'azure'],
  white: ['ivory', 'cream', 'pearl'],
  beige: ['oat', 'sand', 'apricot', 'camel', 'khaki'],
  red: ['crimson', 'burgundy', 'wine', 'scarlet'],
  green: ['olive', 'mint', 'jade', 'sage', 'emerald'],
  grey: ['gray', 'charcoal', 'silver'],
  purple: ['violet', 'lilac', 'lavender'],
  brown: ['coffee', 'chocolate', 'tan'],
  yellow: ['mustard', 'gold'],
  pink: ['rose', 'coral'],
};

const LATIN = /^[a-z0-9]+$/;

/** An English name is of this colour family. */
export function isOfFamily(name: string, colour: string): boolean {
  const shown = name.toLowerCase();
  return [colour, ...(SHADES[colour] ?? [])].some((shade) => shown.includes(shade));
}

function hasColour({ line }: Piece, colour: string): boolean {
  const { variant, title } = line.listing;
  return isOfFamily(`${variant.colour?.en ?? ''} ${title.en}`, colour);
}

function hasSize({ line }: Piece, size: string): boolean {
  return line.listing.variant.size?.toLowerCase() === size.toLowerCase();
}

function isDated({ order }: Piece, { from, to }: { from: number; to: number }): boolean {
  return [order.createdAt, order.deliveredAt, order.shippedAt].some(
    (at) => at !== undefined && at >= from && at < to,
  );
}

/** English: a word of the title that begins alike ("dresses" – "dress"), or another name of it ("bracelet"). */
function latinScore(word: string, english: string): number {
  if (word.length < 3) return 0;
  const stem = word.length > 4 ? word.replace(/(?<=ss|x|ch|sh)es$|s$/, '') : word;
  if (english.split(/[^a-z0-9]+/).some((part) => part.startsWith(stem) && stem.length >= 3)) return 2;
  return kinOf(word).some((other) => english.includes(other)) ? 1 : 0;
}

/** What variants of all goods end in: the "版" of "插电版". */
const ENDING = /^[款版型色码号]$/u;

/** What a Chinese title ends in is what the goods are: the "裙" of "连衣裙", the "包" of "托特包". */
const isHead = (character: string, chinese: string): boolean =>
  !ENDING.test(character) && chinese.split(/[\s\d.]+/u).some((part) => part.endsWith(character));

/**
 * Chinese: a word in the title counts most; else its characters, the one that names the kind of goods more than the
 * rest, since "裙子" means the "连衣裙" and not the "杯子".
 */
function hanScore(word: string, chinese: string): number {
  if (word.length > 1 && chinese.includes(word)) return word.length;
  const [stem = ''] = word;
  if (/^.[子儿]$/u.test(word) && chinese.includes(stem)) return isHead(stem, chinese) ? 1.5 : 1;
  // Each character once: a doubled one ("明明") says no more of the goods.
  return [...new Set(word)].reduce((score, character, position) => {
    if (!chinese.includes(character)) return score;
    return score + (position === 0 && isHead(character, chinese) ? 1 : 0.5);
  }, 0);
}

function titleScore({ line }: Piece, words: readonly string[]): number {
  const { title, variant } = line.listing;
  const gift = line.gift?.title;
  const chinese = `${title.zh} ${variant.colour?.zh ?? ''} ${variant.model?.zh ?? ''} ${gift?.zh ?? ''}`;
  const english = `${title.en} ${variant.model?.en ?? ''} ${gift?.en ?? ''}`.toLowerCase();
  return words
    .map((word) => word.toLowerCase())
    .reduce((sum, word) => sum + (LATIN.test(word) ? latinScore(word, english) : hanScore(word, chinese)), 0);
}

/** Every content word names these goods, so that the message says nothing else. */
export const isNameOf = (piece: Piece, { words }: Pick<GoodsWords, 'words'>): boolean =>
  words.length > 0 && words.every((word) => titleScore(piece, [word]) > 0);

/** A text in the buyer's words speaks of these goods: two characters or a longer word of the title stand in it. */
export function mentions(text: string, { line }: Piece): boolean {
  const { zh, en } = line.listing.title;
  const pairs = [...zh].slice(1).map((character, index) => `${[...zh][index] ?? ''}${character}`);
  const words = en.toLowerCase().split(/[^a-z]+/);
  const plain = text.toLowerCase();
  return (
    pairs.some((pair) => /^\p{Script=Han}+$/u.test(pair) && plain.includes(pair)) ||
    words.some((word) => word.length > 3 && plain.includes(word))
  );
}

/** Below this nothing of the title was really named. */
const ENOUGH = 1;

function bestByTitle(pieces: readonly Piece[], words: readonly string[]): Piece[] {
  const scored = pieces.map((piece) => ({ piece, score: titleScore(piece, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < ENOUGH ? [] : scored.filter(({ score }) => score === best).map(({ piece }) => piece);
}

function byNumber(pieces: readonly Piece[], numbers: readonly string[]): Piece[] {
  const ends = (known: string, number: string): boolean =>
    known === number || (number.length >= 4 && known.toUpperCase().endsWith(number.toUpperCase()));
  return pieces.filter(({ order }) =>
    numbers.some(
      (number) => ends(order.number, number) || order.parcels.some(({ waybill }) => ends(waybill, number)),
    ),
  );
}

/** A word this like a title names the goods by itself. */
const NAME = 1.5;

/** The pieces that one word names by their title; one character counts where it says what the goods are. */
export function namedByWord(pieces: readonly Piece[], word: string): Piece[] {
  const best = bestByTitle(pieces, [word]);
  return best.filter((piece) => titleScore(piece, [word]) >= ([...word].length === 1 ? ENOUGH : NAME));
}

export interface Match {
  /** Pieces that everything said fits; all of them when nothing was said. */
  pieces: Piece[];
  /** The words named goods at all. */
  named: boolean;
  /** How many of the things said (title, colour, size, date, number) fit. */
  fits: number;
  /** An order number was given that no order of the buyer has. */
  unknownNumber?: string;
}

/** The end of an order number, as buyers read it out ("尾号 0001"); digits of another meaning match no order. */
function byLastDigits(pieces: readonly Piece[], text: string): Piece[] {
  const ends = text.match(/\d{4,}/g) ?? [];
  return byNumber(pieces, ends);
}

/** Narrows pieces by what was said; a word that fits none of them is ignored, save an order number. */
export function matchGoods(pieces: readonly Piece[], said: GoodsWords): Match {
  const { entities } = said;
  const { text, words } = withoutContact(said);
  const [number] = entities.orderNumbers;
  const numbered = number === undefined ? pieces : byNumber(pieces, entities.orderNumbers);
  if (number !== undefined && numbered.length === 0)
    return { pieces: [...pieces], named: false, fits: 0, unknownNumber: number };
  const tests: ((from: Piece[]) => Piece[])[] = [
    (from) => byLastDigits(from, text),
    (from) => bestByTitle(from, words),
    ...entities.colours.map((colour) => (from: Piece[]) => from.filter((piece) => hasColour(piece, colour))),
    ...entities.sizes.map((size) => (from: Piece[]) => from.filter((piece) => hasSize(piece, size))),
    ...entities.dates.map((range) => (from: Piece[]) => from.filter((piece) => isDated(piece, range))),
  ];
  return tests.reduce<Match>(
    (match, narrow) => {
      const left = narrow(match.pieces);
      return left.length === 0 ? match : { pieces: left, named: true, fits: match.fits + 1 };
    },
    { pieces: [...numbered], named: number !== undefined, fits: number === undefined ? 0 : 1 },
  );
}
