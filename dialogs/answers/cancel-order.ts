import type { Choice } from '../../replies/reply';
import type { OrderStatus } from '../../storage/records';
import { openDraft } from '../application/draft/draft';
import { proceed } from '../application/proceed';
import { waitedFor } from '../application/fields/told';
import { control, wish } from '../shared/buttons';
import { pieceFacts, type Piece } from '../shared/pieces';
import { forget, say, type Talk } from '../shared/talk';
import type { DialogState } from '../state';
import type { Ending } from './handler';
import { beginFor, takeDown } from '../requests/begin';
import { whichPiece } from './which-piece';

/** Not shipped yet: a refund_only application (W7), with what the message says of the reason. */
async function refundUnshipped(
  talk: Talk,
  { order, line }: Piece,
  before: DialogState['answered'],
): Promise<Ending> {
  const waited = await waitedFor(talk, { order, line }, {}, before);
  const { reason: said = 'no_longer_needed' } = talk.heard.hints;
  const reason = said === 'no_longer_needed' ? (waited.reason ?? said) : said;
  openDraft(talk, {
    claim: { service: 'refund_only', reason },
    orderId: order._id,
    lineId: line.lineId,
  });
  // What the question told is in the draft now.
  forget(talk, 'answered');
  say(talk, { key: 'answers.cancel.paid', facts: pieceFacts({ order, line }) });
  await proceed(talk);
  return 'asks';
}

/** The parcel left already, or the order is over: what a cancellation comes to then. */
const OVER: Partial<Record<OrderStatus, Choice[]>> = {
  paid: [],
  delivered: [wish('request_return_refund'), control('person')],
  succeeded: [wish('request_return_refund'), control('person')],
  closed: [control('person')],
};

/** Unpaid: closed after a yes. Paid: a refund. On its way: a request to intercept. Over: said, with what is possible (W7). */
export async function cancelOrder(talk: Talk): Promise<Ending> {
  if (await asksAboutRequest(talk)) return takeDown(talk, 'intercept');
  const { answered } = talk.state;
  const piece = await whichPiece(talk, 'cancel_order', ['paid', 'unpaid', 'shipped']);
  if (!piece) return 'asks';
  const { status } = piece.order;
  if (status === 'unpaid') return beginFor(talk, 'cancel', piece);
  if (status === 'shipped') return beginFor(talk, 'intercept', piece);
  if (status === 'paid' && !talk.state.draft) return refundUnshipped(talk, piece, answered);
  say(talk, { key: `answers.cancel.${status}`, facts: pieceFacts(piece), choices: OVER[status] ?? [] });
  return 'answered';
}

/** "Was it stopped?" is about the interception that was asked for. */
async function asksAboutRequest({ heard, desk }: Talk): Promise<boolean> {
  return (
    heard.request?.asksWhetherDone === true &&
    (await desk.requests()).some(({ kind }) => kind === 'intercept')
  );
}

/** Before shipping the shop changes it, afterwards the carrier has to be asked. */
export function changeAddress(talk: Talk): Promise<Ending> {
  return takeDown(talk, namesInvoice(talk) ? 'invoice' : 'address');
}

/** "The mail address is wrong" is about the invoice, whatever it is read as. */
export function namesInvoice({ heard: { request, entities } }: Talk): boolean {
  const named = entities.emails ?? entities.taxNumbers ?? entities.titles;
  const details = request?.details ?? [];
  return named !== undefined || details.some((detail) => ['email', 'taxNumber', 'title'].includes(detail));
}

/** Taken down for the buyer's order; a guest hears what it takes. */
export async function askInvoice(talk: Talk): Promise<Ending> {
  if (talk.desk.buyer) return takeDown(talk, 'invoice');
  say(talk, { key: 'requests.guest.invoice' });
  return 'answered';
}
