import type { Order, OrderLine, OrderStatus } from '../../storage/records';
import { isOpen } from '../case-states';
import type { ApplicationFacts, LineCase } from '../facts';

type LineFacts = Pick<ApplicationFacts, 'order' | 'line' | 'lineCases'>;

/** Whether the pieces of a case are spoken for: it is open, or ended in money (W4). */
export const holdsPieces = (one: Pick<LineCase, 'state'>): boolean => isOpen(one) || one.state === 'paid';

const parcelsWith = (order: Order, { lineId }: OrderLine) =>
  order.parcels
    .map(({ status, signedAt, contents }) => ({
      status,
      signedAt,
      pieces: contents
        .filter((one) => one.lineId === lineId)
        .reduce((sum, { quantity }) => sum + quantity, 0),
    }))
    .filter(({ pieces }) => pieces > 0);

/** How many pieces of the line have arrived (W6); a piece in no parcel arrived with the rest once all is delivered. */
function arrivedPieces(order: Order, line: OrderLine): number {
  const parcels = parcelsWith(order, line);
  const count = (ofStatus: (status: string) => boolean): number =>
    parcels.filter(({ status }) => ofStatus(status)).reduce((sum, { pieces }) => sum + pieces, 0);
  const complete = order.status === 'delivered' || order.status === 'succeeded';
  const arrived = complete
    ? line.quantity - count((status) => status !== 'signed')
    : count((status) => status === 'signed');
  return Math.min(line.quantity, Math.max(0, arrived));
}

/** Where the line stands; it counts as delivered with its last parcel, whatever the rest of the order does (W6). */
export function lineStatus(order: Order, line: OrderLine): OrderStatus {
  if (order.status !== 'shipped' && order.status !== 'delivered') return order.status;
  return arrivedPieces(order, line) >= line.quantity ? 'delivered' : 'shipped';
}

/** Delivery of the line's last parcel; its days count from here (X3). */
export function deliveredAt(order: Order, line: OrderLine): number | undefined {
  const signed = parcelsWith(order, line).flatMap(({ signedAt }) => signedAt ?? []);
  return signed.length > 0 ? Math.max(...signed) : (order.deliveredAt ?? order.succeededAt);
}

/** The groups a line falls into (W6): what the buyer has, and what is still to come. */
export interface Pieces {
  arrived: Group;
  outstanding: Group;
}
export interface Group {
  /** Not yet paid back. */
  left: number;
  /** The open case that already covers this group (W4). */
  openCase?: LineCase;
}

const pieceSum = (cases: readonly LineCase[]): number =>
  cases.reduce((sum, { quantity }) => sum + quantity, 0);

export function piecesOf({ order, line, lineCases }: LineFacts): Pieces {
  const paid = lineCases.filter(({ state }) => state === 'paid');
  const paidUnseen = paid.filter(({ received }) => received === false);
  const left = Math.max(0, line.quantity - pieceSum(paid));
  const notYetHere = Math.max(0, line.quantity - arrivedPieces(order, line) - pieceSum(paidUnseen));
  const outstanding = Math.min(left, notYetHere);
  const open = lineCases.filter(isOpen);
  const openUnseen = open.find(({ received }) => received === false);
  const openSeen = open.find(({ received }) => received !== false);
  // With nothing (or everything) arrived there is one group, and an open case covers it whatever it says.
  const only = outstanding === 0 || outstanding === left;
  const covering = (own: LineCase | undefined) => own ?? (only ? open[0] : undefined);
  const group = (count: number, openCase: LineCase | undefined): Group => ({
    left: count,
    ...(openCase && { openCase }),
  });
  return {
    arrived: group(left - outstanding, covering(openSeen)),
    outstanding: group(outstanding, covering(openUnseen)),
  };
}
