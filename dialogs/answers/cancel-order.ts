import type { Choice } from '../../replies/reply';
import type { OrderStatus } from '../../storage/records';
import { openDraft } from '../application/draft';
import { proceed } from '../application/proceed';
import { control, wish } from '../shared/buttons';
import { pieceFacts, type Piece } from '../shared/pieces';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { whichPiece } from './which-piece';

/** What can be done instead of cancelling, once the parcel has left (W7). */
const WAYS: Record<OrderStatus, Choice[]> = {
  unpaid: [control('person')],
  paid: [],
  shipped: [wish('request_refund_only'), control('person')],
  delivered: [wish('request_return_refund'), control('person')],
  succeeded: [wish('request_return_refund'), control('person')],
  closed: [control('person')],
};

/** Not shipped yet: a refund_only application (W7), with what the message says of the reason. */
async function refundUnshipped(talk: Talk, { order, line }: Piece): Promise<Ending> {
  const { reason = 'no_longer_needed' } = talk.heard.hints;
  openDraft(talk, {
    claim: { service: 'refund_only', reason },
    orderId: order._id,
    lineId: line.lineId,
  });
  say(talk, { key: 'answers.cancel.paid', facts: pieceFacts({ order, line }) });
  await proceed(talk);
  return 'asks';
}

export async function cancelOrder(talk: Talk): Promise<Ending> {
  const piece = await whichPiece(talk, 'cancel_order', ['paid', 'unpaid', 'shipped']);
  if (!piece) return 'asks';
  if (piece.order.status === 'paid' && !talk.state.draft) return refundUnshipped(talk, piece);
  say(talk, {
    key: `answers.cancel.${piece.order.status}`,
    facts: pieceFacts(piece),
    choices: WAYS[piece.order.status],
  });
  return 'answered';
}

/** The shop alone can change an address; before shipping a refund and a new order is the sure way. */
export async function changeAddress(talk: Talk): Promise<Ending> {
  const piece = await whichPiece(talk, 'change_address', ['paid', 'shipped', 'unpaid']);
  if (!piece) return 'asks';
  const { status } = piece.order;
  const key = status === 'paid' || status === 'shipped' || status === 'unpaid' ? status : 'over';
  say(talk, {
    key: `answers.address.${key}`,
    facts: pieceFacts(piece),
    choices: status === 'paid' ? [control('person'), wish('request_refund_only')] : [control('person')],
  });
  return 'answered';
}
