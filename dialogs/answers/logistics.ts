import type { ApplicationFacts } from '../../policy/facts';
import { groundOf } from '../../policy/ground';
import { shippingDue } from '../../policy/late-shipping';
import { parcelsWith } from '../../policy/transit';
import type { OrderStatus, Parcel } from '../../storage/records';
import { factsOf } from '../application/draft/view';
import { wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { cite, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { oneParcel, severalParcels, type Whereabouts } from './parcels';
import { tellPickup } from './pickup';
import { whichPiece } from './which-piece';

function unsent(facts: ApplicationFacts): Whereabouts {
  const due = shippingDue(groundOf(facts)) ?? facts.now;
  return {
    key: due < facts.now ? 'answers.logistics.late' : 'answers.logistics.not_shipped',
    facts: { due: { at: due } },
    choices: [wish('request_refund_only')],
  };
}

/** Delivered by the order's own word, with no parcel on record. */
function arrived({ order }: ApplicationFacts): Whereabouts {
  const at = order.deliveredAt ?? order.succeededAt ?? order.createdAt;
  return {
    key: 'answers.logistics.signed',
    facts: { at: { at } },
    choices: [wish('report_lost_parcel')],
  };
}

/** The parcel whose waybill the buyer named, else all that carry the goods. */
function parcelsInQuestion({ heard }: Talk, { order, line: goods }: ApplicationFacts): Parcel[] {
  const named = order.parcels.filter(({ waybill }) =>
    heard.entities.orderNumbers.some((number) => waybill.toUpperCase().endsWith(number.toUpperCase())),
  );
  const own = parcelsWith(order.parcels, goods);
  const [only] = named;
  if (only) return [only];
  return own.length > 0 ? own : order.parcels;
}

function whereIs(facts: ApplicationFacts, talk: Talk): Whereabouts {
  const { status } = facts.order;
  if (status === 'unpaid' || status === 'closed') return { key: `answers.logistics.${status}`, facts: {} };
  const parcels = parcelsInQuestion(talk, facts);
  const [only, ...others] = parcels;
  if (!only) return status === 'paid' || status === 'shipped' ? unsent(facts) : arrived(facts);
  return others.length === 0 ? oneParcel(only, talk) : severalParcels(parcels, facts.line, facts.now);
}

/** "Why is it not sent yet?", "when do you send it?" are about goods that have not left, where there are some. */
async function likelyStatuses({ heard, desk }: Talk): Promise<OrderStatus[]> {
  const { reason } = heard.hints;
  if (reason === 'not_shipped' || reason === 'late_shipping') return ['paid'];
  const asksSending = heard.request?.asksSending === true;
  const isUnsent = asksSending && (await desk.orders()).some(({ status }) => status === 'paid');
  return isUnsent ? ['paid'] : ['shipped'];
}

/** Goods just spoken of may be asked after once more, sent or not. */
const UNDER_WAY: readonly OrderStatus[] = ['paid', 'shipped'];

/** Where the parcel is, from its trace, and what can be done about it. */
export async function checkLogistics(talk: Talk): Promise<Ending> {
  if (talk.heard.request?.asksPickup && talk.heard.hints.service === 'return_refund') return tellPickup(talk);
  const piece = await whichPiece(talk, 'check_logistics', await likelyStatuses(talk), UNDER_WAY);
  if (!piece) return 'asks';
  const { key, facts, because = [], choices = [] } = whereIs(await factsOf(talk.desk, piece), talk);
  const isFree = talk.state.draft === undefined;
  cite(talk, because);
  say(talk, {
    key,
    facts: { ...pieceFacts(piece), ...facts },
    ...(because.length > 0 && { because }),
    ...(isFree && choices.length > 0 && { choices }),
  });
  return 'answered';
}
