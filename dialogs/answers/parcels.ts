import type { Argument, Facts } from '../../policy/decision';
import { piecesIn, transitOf } from '../../policy/transit';
import type { Choice } from '../../replies/reply';
import type { OrderLine, Parcel, Reason } from '../../storage/records';
import { wayValue } from '../application/fields/take-pressed';
import { control, wish } from '../shared/buttons';
import type { Talk } from '../shared/talk';

/** Where something is, why, and what can be done about it. */
export interface Whereabouts {
  key: string;
  facts: Facts;
  because?: Argument[];
  choices?: Choice[];
}

const line = (key: string, facts: Facts, ...rules: string[]): Argument => ({ key, facts, rules });

/** A refund for the reason that the button names, which is not asked for again. */
const refundFor = (reason: Reason, key: string): Choice => ({
  label: { key },
  value: { kind: 'answer', field: 'way', value: wayValue({ service: 'refund_only', reason }) },
});

const AS_LOST = refundFor('lost_parcel', 'parcels.choice.lost');

/** Signed for and not there (T7). */
const NOT_THERE = refundFor('not_received', 'chat.intent.report_lost_parcel');

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

/** One parcel, by its latest trace. */
export function oneParcel(parcel: Parcel, talk: Talk): Whereabouts {
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
export function severalParcels(parcels: readonly Parcel[], goods: OrderLine, now: number): Whereabouts {
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
