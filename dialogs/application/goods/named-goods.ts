import type { Part } from '../../../nlu/understanding';
import { type Heard, sureIntent, tellsFacts } from '../../shared/heard';
import { isPiece, type Piece } from '../../shared/pieces';
import { namedByWord } from './by-title';
import { openingOf } from '../fields/openings';

const at = ({ order, line }: Piece) => ({ orderId: order._id, lineId: line.lineId });

const includes = (pieces: readonly Piece[], piece: Piece): boolean =>
  pieces.some((one) => isPiece(one, at(piece)));

/** Words in a row that fit the same goods are one name: "white" and "sneakers". */
function narrowed(names: Piece[][], found: Piece[]): Piece[][] {
  const last = names.at(-1);
  const both = last?.filter((piece) => includes(found, piece)) ?? [];
  return both.length > 0 ? [...names.slice(0, -1), both] : [...names, found];
}

/** The pieces that the words name one by one; a name that fits several pieces names none of them. */
function piecesNamed(pieces: readonly Piece[], words: readonly string[]): Piece[] {
  const names = words
    .map((word) => namedByWord(pieces, word))
    .filter((found) => found.length > 0)
    .reduce<Piece[][]>(narrowed, []);
  const singles = names.flatMap((found) => (found.length === 1 ? found : []));
  return singles.filter((piece, index) => !includes(singles.slice(0, index), piece));
}

/** Goods of which something is said. */
export interface Lot {
  piece: Piece;
  /** What is said of them, as if nothing else were. */
  heard: Heard;
}

export interface Lots {
  taken: Lot[];
  /** Goods that stay. */
  kept: Piece[];
}

interface Statement extends Part {
  pieces: Piece[];
}

/** A letter or two, or "and the", may stand beside the names. */
const BESIDE_NAMES = { han: 1, latin: 6 };

/** Nothing but names. */
function isList({ text, words, pieces }: Statement): boolean {
  const rest = words.reduce((left, word) => left.replace(word, ''), text).replace(/[^\p{L}]/gu, '');
  const most = /\p{Script=Han}/u.test(text) ? BESIDE_NAMES.han : BESIDE_NAMES.latin;
  return pieces.length > 0 && rest.length <= most;
}

/** Says it of some of those goods by their names: the rest have no part in it. */
const singlesOut = (other: Statement, { pieces }: Statement): boolean =>
  other.pieces.some((piece) => includes(pieces, piece));

/** Names without a word about them share what is said next, or else what was said before. */
function shared(statements: readonly Statement[], index: number): Part['hints'] | undefined {
  const one = statements[index];
  if (!one || one.keeps || tellsFacts(one) || !isList(one)) return one?.hints;
  const others = [...statements.slice(index + 1), ...statements.slice(0, index).reverse()];
  return others.find((other) => !other.keeps && tellsFacts(other) && !singlesOut(other, one))?.hints;
}

/** What names no goods goes on about those before, with the names listed beside them; said first, it is said of all. */
function about(statements: readonly Statement[], index: number): Piece[] {
  const own = statements[index]?.pieces ?? [];
  if (own.length > 0) return own;
  const named = statements.filter(({ pieces, keeps }) => pieces.length > 0 && !keeps);
  const before = named.filter((one) => statements.indexOf(one) < index);
  const begins = before.findLastIndex(tellsFacts);
  const group = before.length === 0 ? named : before.slice(Math.max(0, begins));
  return group.flatMap(({ pieces }) => pieces);
}

/** The one way that the message names counts for goods of which none is said; money said of some is of those. */
function sharedService({ hints }: Heard, statements: readonly Statement[]): Part['hints'] {
  const named = new Set(statements.flatMap(({ hints: { service } }) => (service ? [service] : [])));
  const [only] = named;
  const isOfSome = statements.some(({ hints: { moneyBack }, pieces }) => moneyBack && pieces.length > 0);
  return {
    ...(named.size === 1 && only
      ? { service: only }
      : named.size === 0 && hints.service && { service: hints.service }),
    ...(hints.moneyBack && !isOfSome && { moneyBack: true as const }),
  };
}

const givesNoMoney = (service: Part['hints']['service']): boolean =>
  service === 'exchange' || service === 'repair';

/** What was said of these goods before what is said of all: their own money back is no exchange of others. */
function joined(own: readonly (Part['hints'] | undefined)[], ofAll: Part['hints']): Part['hints'] {
  const said = own.reduce<Part['hints']>((all, hints) => ({ ...all, ...hints }), {});
  const { service, ...rest } = ofAll;
  const isOthers = said.moneyBack === true && givesNoMoney(service);
  return { ...rest, ...(service && !isOthers && { service }), ...said };
}

/** Pieces are counted of one kind of goods; "both" of two kinds is one of each. */
function countsOf(quantities: readonly number[], { line }: Piece, kinds: number): number[] {
  return quantities.filter((count) => count !== kinds && count <= line.quantity);
}

/** Sums and places in a list are said of no goods in particular. */
const impersonal = ({ entities }: Heard): Heard['entities'] => ({
  ...entities,
  money: [],
  numbers: [],
  ordinals: [],
  all: false,
});

/** The way that was wished may be said of all, but not against their own; what was reported is said of some. */
function readingOf(heard: Heard, { moneyBack, service: own }: Part['hints']): Heard['confidence'] {
  const service = openingOf(sureIntent(heard))?.service;
  const isOthers = moneyBack === true && own === undefined && givesNoMoney(service);
  return service && !isOthers ? heard.confidence : 'unsure';
}

function heardOf(heard: Heard, piece: Piece, statements: readonly Statement[], kinds: number): Heard {
  const isOwn = (one: Statement, index: number): boolean =>
    one.keeps !== true && includes(about(statements, index), piece);
  const own = statements.filter(isOwn);
  const entities = impersonal(heard);
  if (own.length === 0)
    return { ...heard, entities: { ...entities, quantities: countsOf(entities.quantities, piece, kinds) } };
  const hints = joined(
    own.map((one) => shared(statements, statements.indexOf(one))),
    sharedService(heard, statements),
  );
  const quantities = own.flatMap((one) => one.quantities);
  return {
    ...heard,
    text: own.map(({ text }) => text).join(' '),
    words: own.flatMap(({ words }) => words),
    hints,
    confidence: readingOf(heard, hints),
    entities: { ...entities, quantities: countsOf(quantities, piece, kinds) },
  };
}

/**
 * Which goods a message takes up and which it leaves alone, each with what is said of it; `whole` are those that it
 * means where it names none.
 */
export function lotsIn(pieces: readonly Piece[], heard: Heard, whole: readonly Piece[]): Lots {
  const { parts = [], words } = heard;
  const statements = parts.map((part) => ({ ...part, pieces: piecesNamed(pieces, part.words) }));
  const kept = statements.flatMap((one) => (one.keeps ? one.pieces : []));
  const named = parts.length > 0 ? statements.flatMap((one) => one.pieces) : piecesNamed(pieces, words);
  const all = (named.length > 0 ? named : whole).filter((piece) => !includes(kept, piece));
  const taken = all.filter((piece, index) => !includes(all.slice(0, index), piece));
  return {
    kept,
    taken: taken.map((piece) => ({ piece, heard: heardOf(heard, piece, statements, taken.length) })),
  };
}
