import type { FactValue, Facts } from '../../policy/decision';
import type { OrderChoice } from '../../replies/reply';
import type { Order, OrderLine } from '../../storage/records';
import { variantLabel } from './variant-label';

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

/** When the last thing happened that a buyer would date the order by. */
const latest = (order: Order): number =>
  order.succeededAt ?? order.deliveredAt ?? order.shippedAt ?? order.paidAt ?? order.createdAt;

export function pieceCard(piece: Piece): OrderChoice {
  const { order, line } = piece;
  return {
    picture: line.listing.picture,
    title: line.listing.title,
    variant: variantLabel(line.listing.variant),
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
  variant: variantLabel(piece.line.listing.variant),
  number: piece.order.number,
});
