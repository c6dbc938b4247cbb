import { isPiece, type Piece } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import { matchGoods } from './match-goods';

/** More are chosen one by one. */
const MOST = 4;

const ofOneOrder = ([first, ...others]: readonly Piece[]): boolean =>
  first !== undefined && others.every(({ order }) => order._id === first.order._id);

const isMany = (pieces: readonly Piece[]): boolean => pieces.length > 1 && pieces.length <= MOST;

/** The order that was just talked about, else the buyer's only one. */
function orderMeant({ state }: Talk, pieces: readonly Piece[]): Piece[] {
  const orderId = state.draft?.orderId ?? state.answered?.piece?.orderId;
  if (orderId) return pieces.filter(({ order }) => order._id === orderId);
  return ofOneOrder(pieces) ? [...pieces] : [];
}

/** "Both" of a buyer who has two goods, of one piece each. */
function counted({ heard: { entities } }: Talk, pieces: readonly Piece[]): Piece[] {
  const isSingle = pieces.length === 2 && pieces.every(({ line }) => line.quantity === 1);
  const [count, ...more] = entities.quantities;
  const isBoth = count === undefined ? entities.all : count === 2 && more.length === 0;
  return isSingle && isBoth ? [...pieces] : [];
}

/** All that was on the cards just shown, unless an order is named instead. */
function allShown({ heard, state: { asked } }: Talk, pieces: readonly Piece[]): Piece[] {
  if (asked?.about !== 'order' || !heard.entities.all || heard.entities.orderNumbers.length > 0) return [];
  return pieces.filter((piece) => asked.candidates.some((one) => isPiece(piece, one)));
}

/** All goods of the order that is named or was talked about. */
function allOrdered(talk: Talk, pieces: readonly Piece[]): Piece[] {
  if (!talk.heard.entities.all) return [];
  const { named, pieces: found, unknownNumber } = matchGoods(pieces, talk.heard);
  if (unknownNumber) return [];
  return named ? found.filter(() => ofOneOrder(found)) : orderMeant(talk, pieces);
}

/** The goods that a message means which names none of them: "all", or "both". */
export function wholeOf(talk: Talk, pieces: readonly Piece[]): Piece[] {
  const { asked, draft } = talk.state;
  if (draft?.lineId) return [];
  const ways = asked?.about === 'order' ? [allShown] : [allOrdered, counted];
  return ways.map((way) => way(talk, pieces)).find(isMany) ?? [];
}
