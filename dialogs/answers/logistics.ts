import type { Facts } from '../../policy/decision';
import type { Choice } from '../../replies/reply';
import type { OrderStatus, Parcel } from '../../storage/records';
import { wish } from '../shared/buttons';
import { pieceFacts, type Piece } from '../shared/pieces';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { whichPiece } from './which-piece';

const HOUR = 60 * 60 * 1000;
/** A listing that promises nothing ships within this time of payment (domain.md, late_shipping). */
const SHIPS_WITHIN_HOURS = 48;

interface Answered {
  key: string;
  facts: Facts;
  choices?: Choice[];
}

const parcelOf = ({ order, line }: Piece): Parcel | undefined =>
  order.parcels.findLast(({ contents }) => contents.some(({ lineId }) => lineId === line.lineId)) ??
  order.parcels.at(-1);

function shipped(parcel: Parcel): Answered {
  const facts = { carrier: parcel.carrier, waybill: parcel.waybill };
  const last = parcel.trace.at(-1);
  if (!last) return { key: 'answers.logistics.no_trace', facts: { ...facts, at: { at: parcel.shippedAt } } };
  return {
    key: 'answers.logistics.on_its_way',
    facts: { ...facts, at: { at: last.at }, last: last.text },
    choices: [wish('request_refund_only')],
  };
}

function paid({ order, line }: Piece, now: number): Answered {
  const hours = line.listing.shipsWithinHours ?? SHIPS_WITHIN_HOURS;
  const due = (order.paidAt ?? order.createdAt) + hours * HOUR;
  return {
    key: due < now ? 'answers.logistics.late' : 'answers.logistics.not_shipped',
    facts: { due: { at: due } },
    choices: [wish('request_refund_only')],
  };
}

function arrived({ order }: Piece, parcel: Parcel | undefined): Answered {
  const at = parcel?.signedAt ?? order.deliveredAt ?? order.createdAt;
  return {
    key: 'answers.logistics.signed',
    facts: { at: { at } },
    choices: [wish('report_lost_parcel')],
  };
}

function whereIs(piece: Piece, now: number): Answered {
  const parcel = parcelOf(piece);
  const answers: Record<OrderStatus, () => Answered> = {
    unpaid: () => ({ key: 'answers.logistics.unpaid', facts: {} }),
    closed: () => ({ key: 'answers.logistics.closed', facts: {} }),
    paid: () => paid(piece, now),
    shipped: () => (parcel ? shipped(parcel) : paid(piece, now)),
    delivered: () => arrived(piece, parcel),
    succeeded: () => arrived(piece, parcel),
  };
  return answers[piece.order.status]();
}

/** "Why is it not sent yet?" is about goods that have not left. */
function likelyStatuses({ heard }: Talk): OrderStatus[] {
  const { reason } = heard.hints;
  return reason === 'not_shipped' || reason === 'late_shipping' ? ['paid'] : ['shipped'];
}

/** Where the parcel is, from its trace, and what can be done about it. */
export async function checkLogistics(talk: Talk): Promise<Ending> {
  const piece = await whichPiece(talk, 'check_logistics', likelyStatuses(talk));
  if (!piece) return 'asks';
  const { key, facts, choices } = whereIs(piece, talk.desk.now);
  const isFree = talk.state.draft === undefined;
  say(talk, { key, facts: { ...pieceFacts(piece), ...facts }, ...(isFree && choices && { choices }) });
  return 'answered';
}
