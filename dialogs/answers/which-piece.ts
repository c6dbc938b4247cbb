import type { OrderStatus } from '../../storage/records';
import { takeHints } from '../application/fields/take';
import { askOrder } from '../application/goods/ask-order';
import { matchGoods } from '../application/goods/match-goods';
import { pieceOf } from '../application/draft/view';
import { control } from '../shared/buttons';
import { isPiece, pieceKey, type Piece, piecesOf } from '../shared/pieces';
import { remember, say, type Talk } from '../shared/talk';
import type { Topic } from '../state';

/** One card for each order where the question is about the parcel, not about the goods in it. */
const orderOnce = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ order }, index) => pieces.findIndex((one) => one.order._id === order._id) === index);

/** What the message itself names: a card pressed, or goods and numbers in words. */
function named({ heard }: Talk, pieces: readonly Piece[]): Piece[] | undefined {
  const { answer } = heard;
  if (answer?.field === 'order') return pieces.filter((piece) => pieceKey(piece) === answer.value);
  const match = matchGoods(pieces, heard);
  return match.named ? match.pieces : undefined;
}

function saysUnknownNumber(talk: Talk, pieces: readonly Piece[]): boolean {
  const { unknownNumber } = matchGoods(pieces, talk.heard);
  if (unknownNumber === undefined) return false;
  say(talk, {
    key: 'application.unknown_order',
    facts: { number: unknownNumber },
    choices: [control('person')],
  });
  return true;
}

/** "Then cancel it": the goods that the last answer was about. */
async function justSpokenOf(
  { desk, state }: Talk,
  likely: readonly OrderStatus[],
): Promise<Piece | undefined> {
  const at = state.answered?.piece;
  const piece = at && (await pieceOf(desk, at));
  return piece && likely.includes(piece.order.status) ? piece : undefined;
}

/** The goods that the words, the last answer or the draft point at; undefined where nothing does. */
async function pointedAt(
  talk: Talk,
  pieces: readonly Piece[],
  spoken: readonly OrderStatus[],
): Promise<Piece[] | undefined> {
  const said = named(talk, pieces);
  const { draft } = talk.state;
  const own = draft && (await pieceOf(talk.desk, draft));
  if (own && (!said || said.some((piece) => pieceKey(piece) === pieceKey(own)))) return [own];
  const topic = said ? undefined : await justSpokenOf(talk, spoken);
  return said ?? (topic && [topic]);
}

/** What was told of the same goods a question ago still holds. */
function settleOn(talk: Talk, intent: Topic, { order, line }: Piece): void {
  const piece = { orderId: order._id, lineId: line.lineId };
  const { answered } = talk.state;
  const told = answered?.piece && isPiece({ order, line }, answered.piece) ? answered.claim : {};
  remember(talk, { answered: { piece, intent, claim: { ...told, ...takeHints(talk.heard) } } });
}

/**
 * The piece that a question is about: the one named, the draft's, else the only one whose status fits. Where several
 * fit they are shown to pick from and the question waits; a buyer without orders hears so. Undefined in both cases.
 */
export async function whichPiece(
  talk: Talk,
  intent: Topic,
  likely: readonly OrderStatus[],
  spoken = likely,
): Promise<Piece | undefined> {
  const pieces = piecesOf(await talk.desk.orders());
  if (saysUnknownNumber(talk, pieces)) return undefined;
  const fitting =
    (await pointedAt(talk, pieces, spoken)) ??
    orderOnce(pieces).filter(({ order }) => likely.includes(order.status));
  const open = fitting.length > 0 ? fitting : orderOnce(pieces);
  const [only, ...others] = open;
  if (only && others.length === 0) {
    settleOn(talk, intent, only);
    return only;
  }
  await askOrder(talk, { pieces: open, for: intent });
  return undefined;
}

/** Goods of the buyer's own are meant, and a card may be asked for: pressed, or "this one", "my order". */
const meansOwn = ({ heard }: Talk): boolean =>
  heard.pressed || heard.answer !== undefined || heard.mentions?.includes('own_goods') === true;

interface Fitting {
  /** The orders that such a question is mostly about. */
  likely: readonly OrderStatus[];
  /** Those that it is about where the last answer was; the same unless told otherwise. */
  spoken?: readonly OrderStatus[];
  fits?: (piece: Piece) => boolean;
}

/**
 * As `whichPiece`, for a question that holds of all goods as well: where nothing points at goods and not exactly one
 * piece fits, it is to be answered in general, and nothing is asked back. A guest is always answered so.
 */
export async function pieceOrGeneral(
  talk: Talk,
  intent: Topic,
  { likely, spoken = likely, fits = () => true }: Fitting,
): Promise<Piece | 'general' | undefined> {
  if (await hasNoOrders(talk)) return 'general';
  const pieces = piecesOf(await talk.desk.orders());
  const isPointed =
    meansOwn(talk) ||
    matchGoods(pieces, talk.heard).unknownNumber !== undefined ||
    (await pointedAt(talk, pieces, spoken)) !== undefined;
  if (isPointed || orderOnce(pieces).length === 1) return whichPiece(talk, intent, likely, spoken);
  const [only, ...others] = pieces.filter((piece) => likely.includes(piece.order.status) && fits(piece));
  if (only && others.length === 0) {
    settleOn(talk, intent, only);
    return only;
  }
  remember(talk, { answered: { intent, claim: takeHints(talk.heard) } });
  return 'general';
}

/** The piece a general question is about without anything being asked back: named, the draft's, or the only one that fits. */
export async function pieceMeant(talk: Talk, fits: (piece: Piece) => boolean): Promise<Piece | undefined> {
  const pieces = piecesOf(await talk.desk.orders());
  const { draft } = talk.state;
  const [only, ...others] = named(talk, pieces) ?? [];
  if (only && others.length === 0) return only;
  const own = draft && (await pieceOf(talk.desk, draft));
  const [fitting, ...more] = pieces.filter(fits);
  return own ?? (more.length === 0 ? fitting : undefined);
}

/** A guest, or a buyer who has bought nothing: a question can only be answered in general. */
export const hasNoOrders = async ({ desk }: Talk): Promise<boolean> =>
  !desk.buyer || (await desk.orders()).length === 0;
