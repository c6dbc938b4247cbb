import type { Entities, Mention } from '../../../nlu/understanding';
import { isOfFamily } from '../../shared/colour-family';
import type { Piece } from '../../shared/pieces';
import { bestByTitle } from './by-title';

/** What was said about the goods. */
export interface GoodsWords {
  text: string;
  words: readonly string[];
  mentions?: readonly Mention[];
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

function byNumber(pieces: readonly Piece[], numbers: readonly string[]): Piece[] {
  const ends = (known: string, number: string): boolean =>
    known === number || (number.length >= 4 && known.toUpperCase().endsWith(number.toUpperCase()));
  return pieces.filter(({ order }) =>
    numbers.some(
      (number) => ends(order.number, number) || order.parcels.some(({ waybill }) => ends(waybill, number)),
    ),
  );
}

/** Of what the rest fits, the order that was placed last or first. */
const AGES: readonly (readonly [Mention, (from: Piece[]) => Piece[]])[] = [
  ['newest', (from) => placedAt(from, Math.max)],
  ['oldest', (from) => placedAt(from, Math.min)],
];

function placedAt(from: Piece[], pick: (...at: number[]) => number): Piece[] {
  const at = pick(...from.map(({ order }) => order.createdAt));
  return from.filter(({ order }) => order.createdAt === at);
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
    ...AGES.filter(([age]) => said.mentions?.includes(age)).map(([, narrow]) => narrow),
  ];
  return tests.reduce<Match>(
    (match, narrow) => {
      const left = narrow(match.pieces);
      return left.length === 0 ? match : { pieces: left, named: true, fits: match.fits + 1 };
    },
    { pieces: [...numbered], named: number !== undefined, fits: number === undefined ? 0 : 1 },
  );
}
