import type { Argument, Facts } from '../../policy/decision';
import type { ApplicationFacts } from '../../policy/facts';
import { groundOf } from '../../policy/ground';
import { shippingDue } from '../../policy/late-shipping';
import { parcelsWith, piecesIn, transitOf } from '../../policy/transit';
import type { Choice } from '../../replies/reply';
import type { OrderStatus, Parcel } from '../../storage/records';
import { wayValue } from '../application/fields/take-pressed';
import { factsOf } from '../application/draft/view';
import { control, wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { cite, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { tellPickup } from './pickup';
import { whichPiece } from './which-piece';

interface Answered {
  key: string;
  facts: Facts;
  because?: Argument[];
  choices?: Choice[];
}

const line = (key: string, facts: Facts, ...rules: string[]): Argument => ({ key, facts, rules });

/** Refunded as lost, without being asked for the reason again. */
const AS_LOST: Choice = {
  label: { key: 'parcels.choice.lost' },
  value: {
    kind: 'answer',
    field: 'way',
    value: wayValue({ service: 'refund_only', reason: 'lost_parcel' }),
  },
};

/** Signed for and not there: what the button says is the reason already (T7). */
const NOT_THERE: Choice = {
  label: { key: 'chat.intent.report_lost_parcel' },
  value: {
    kind: 'answer',
    field: 'way',
    value: wayValue({ service: 'refund_only', reason: 'not_received' }),
  },
};

const CHOICES: Record<string, Choice[]> = {
  moving: [],
  unseen: [],
  stalled: [AS_LOST, control('person')],
  lost: [AS_LOST, control('person')],
  refused: [wish('request_refund_only')],
  returned: [wish('request_refund_only')],
  signed: [NOT_THERE],
};

/** What is known of a parcel; a day is named only where the carrier names one. */
function factsOfParcel(parcel: Parcel, now: number): { kind: string; facts: Facts; because: Argument[] } {
  const transit = transitOf(parcel, now);
  const facts: Facts = { carrier: parcel.carrier, waybill: parcel.waybill, at: { at: parcel.shippedAt } };
  const last = parcel.trace.at(-1);
  const latest: Facts = last ? { at: { at: last.at }, last: last.text } : {};
  switch (transit.kind) {
    case 'moving':
    case 'stalled': {
      const still = { duration: now - transit.last };
      const { expectedAt } = transit;
      const named = expectedAt !== undefined && expectedAt > now && transit.kind === 'moving';
      return {
        kind: transit.kind,
        facts: { ...facts, ...latest, still },
        because: named ? [line('parcels.expected', { day: { day: expectedAt } })] : [],
      };
    }
    case 'signed':
      return { kind: 'signed', facts: { ...facts, at: { at: transit.at } }, because: [] };
    default:
      return { kind: transit.kind, facts: { ...facts, ...latest }, because: [] };
  }
}

/** T7's stories, said where they apply. */
const T7: Partial<Record<string, Argument>> = {
  stalled: line('parcels.can.stalled', {}, 'T7'),
  lost: line('parcels.can.lost', {}, 'T7'),
  refused: line('parcels.can.refused', {}, 'T7'),
  returned: line('parcels.can.refused', {}, 'T7'),
  signed: line('parcels.can.signed', {}, 'T7'),
};

function oneParcel(parcel: Parcel, talk: Talk): Answered {
  const { kind, facts, because } = factsOfParcel(parcel, talk.desk.now);
  const unnamed = because.length === 0 && (kind === 'moving' || kind === 'unseen');
  const asksWhen = talk.heard.request?.asksWhen === true;
  const can = T7[kind];
  return {
    key: `parcels.one.${kind}`,
    facts,
    because: [
      ...because,
      ...(unnamed && asksWhen ? [line('parcels.no_date', {})] : []),
      ...(can ? [can] : []),
    ],
    choices: CHOICES[kind] ?? [],
  };
}

/** Several parcels: one line each, with how many pieces it holds; what has come may be claimed already (W6). */
function severalParcels(parcels: readonly Parcel[], { line: goods, now }: ApplicationFacts): Answered {
  const each = parcels.map((parcel) => ({ parcel, ...factsOfParcel(parcel, now) }));
  const lines = each.map(({ parcel, kind, facts }, index) =>
    line(`parcels.of_several.${kind}`, { ...facts, n: index + 1, pieces: piecesIn(parcel, goods) }),
  );
  const isPartly = each.some(({ kind }) => kind === 'signed') && each.some(({ kind }) => kind !== 'signed');
  const troubled = each.find(({ kind }) => kind === 'stalled' || kind === 'lost');
  return {
    key: 'parcels.several',
    facts: { count: parcels.length },
    because: [...lines, ...(isPartly ? [line('parcels.partly', {}, 'W6')] : [])],
    choices: troubled ? [AS_LOST, control('person')] : [],
  };
}

function unsent(facts: ApplicationFacts): Answered {
  const due = shippingDue(groundOf(facts)) ?? facts.now;
  return {
    key: due < facts.now ? 'answers.logistics.late' : 'answers.logistics.not_shipped',
    facts: { due: { at: due } },
    choices: [wish('request_refund_only')],
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

function whereIs(facts: ApplicationFacts, talk: Talk): Answered {
  const { status } = facts.order;
  if (status === 'unpaid' || status === 'closed') return { key: `answers.logistics.${status}`, facts: {} };
  const parcels = parcelsInQuestion(talk, facts);
  const [only, ...others] = parcels;
  if (!only) return status === 'paid' || status === 'shipped' ? unsent(facts) : arrived(facts);
  return others.length === 0 ? oneParcel(only, talk) : severalParcels(parcels, facts);
}

/** Delivered by the order's own word, with no parcel on record. */
function arrived({ order }: ApplicationFacts): Answered {
  const at = order.deliveredAt ?? order.succeededAt ?? order.createdAt;
  return {
    key: 'answers.logistics.signed',
    facts: { at: { at } },
    choices: [wish('report_lost_parcel')],
  };
}

/** "Why is it not sent yet?" is about goods that have not left. */
function likelyStatuses({ heard }: Talk): OrderStatus[] {
  const { reason } = heard.hints;
  return reason === 'not_shipped' || reason === 'late_shipping' ? ['paid'] : ['shipped'];
}

/** Where the parcel is, from its trace, and what can be done about it. */
export async function checkLogistics(talk: Talk): Promise<Ending> {
  if (talk.heard.request?.asksPickup && talk.heard.hints.service === 'return_refund') return tellPickup(talk);
  const piece = await whichPiece(talk, 'check_logistics', likelyStatuses(talk));
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
