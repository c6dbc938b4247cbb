import type { Facts } from '../../policy/decision';
import type { ApplicationFacts } from '../../policy/facts';
import { groundOf } from '../../policy/ground';
import { shippingDue } from '../../policy/late-shipping';
import type { Choice } from '../../replies/reply';
import type { OrderStatus, Parcel } from '../../storage/records';
import { factsOf } from '../application/view';
import { wish } from '../shared/buttons';
import { pieceFacts, type Piece } from '../shared/pieces';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { whichPiece } from './which-piece';

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

function unsent(due: number, now: number): Answered {
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

function whereIs(facts: ApplicationFacts): Answered {
  const { now, order } = facts;
  const parcel = parcelOf(facts);
  const notSent = (): Answered => unsent(shippingDue(groundOf(facts)) ?? now, now);
  const answers: Record<OrderStatus, () => Answered> = {
    unpaid: () => ({ key: 'answers.logistics.unpaid', facts: {} }),
    closed: () => ({ key: 'answers.logistics.closed', facts: {} }),
    paid: notSent,
    shipped: () => (parcel ? shipped(parcel) : notSent()),
    delivered: () => arrived(facts, parcel),
    succeeded: () => arrived(facts, parcel),
  };
  return answers[order.status]();
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
  const { key, facts, choices } = whereIs(await factsOf(talk.desk, piece));
  const isFree = talk.state.draft === undefined;
  say(talk, { key, facts: { ...pieceFacts(piece), ...facts }, ...(isFree && choices && { choices }) });
  return 'answered';
}
