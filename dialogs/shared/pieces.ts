import type { FactValue, Facts } from '../../policy/decision';
import type { OrderChoice } from '../../replies/reply';
import type { Language, Localized, Order, OrderLine } from '../../storage/records';

/** One line of one order: what an application is about. */
export interface Piece {
  order: Order;
  line: OrderLine;
}

export const piecesOf = (orders: readonly Order[]): Piece[] =>
  orders.flatMap((order) => order.lines.map((line) => ({ order, line })));

/** What a button says of a piece. */
export const pieceKey = ({ order, line }: Piece): string => `${order._id}/${line.lineId}`;

export const isPiece = ({ order, line }: Piece, at: { orderId?: string; lineId?: string }): boolean =>
  order._id === at.orderId && line.lineId === at.lineId;

const within = (value: Localized | string | undefined, language: Language): string =>
  typeof value === 'object' ? value[language] : (value ?? '');

/** Colour, size and model in one text: "燕麦色 M". */
function variantOf({ listing: { variant } }: OrderLine): Localized {
  const parts = (language: Language): string =>
    [variant.colour, variant.model, variant.size]
      .map((part) => within(part, language))
      .filter((part) => part !== '')
      .join(' ');
  return { zh: parts('zh'), en: parts('en') };
}

/** When the last thing happened that a buyer would date the order by. */
const latest = (order: Order): number =>
  order.succeededAt ?? order.deliveredAt ?? order.shippedAt ?? order.paidAt ?? order.createdAt;

export function pieceCard(piece: Piece): OrderChoice {
  const { order, line } = piece;
  return {
    picture: line.listing.picture,
    title: line.listing.title,
    variant: variantOf(line),
    paidFen: line.paidFen,
    quantity: line.quantity,
    status: order.status,
    at: latest(order),
    value: { kind: 'answer', field: 'order', value: pieceKey(piece) },
  };
}

export const titleOf = ({ line }: Piece): FactValue => line.listing.title;

/** What sentences about a piece may say of it. */
export const pieceFacts = (piece: Piece): Facts => ({
  title: titleOf(piece),
  variant: variantOf(piece.line),
  number: piece.order.number,
});
