import { partsOf, sumsOf, totalOf } from '../../../../policy/casework/sums';
import { ifSilent } from '../../../../policy/casework/if-silent';
import type { Case, CaseAct, ClockId } from '../../../../storage/records';
import { aCase } from '../../../support/cases';
import { DAY, HOUR } from '../../../support/orders';
import type { Row, Table } from '../../table';
import { agrees, aRefund, type Beat, declines, lived, objects, offers, photos, waybill } from './story';

const OUTBOUND: Partial<Case> = { outboundFreightFen: 1000 };
const received: CaseAct = { kind: 'confirm_receipt' };
const asksPlatform: CaseAct = { kind: 'ask_platform' };
const ruling = (amountFen: number): CaseAct => ({
  kind: 'rule',
  outcome: 'refund',
  amountFen,
  document: 'ruling-7.pdf',
  text: '支持买家',
});
const dismisses: CaseAct = { kind: 'rule', outcome: 'dismissed', document: 'ruling-7.pdf', text: '不支持' };
const settles = (amountFen: number): CaseAct => ({
  kind: 'settle',
  outcome: 'refund',
  amountFen,
  text: '看过照片了',
});
const backAtTheShop: Beat[] = [
  [0, 'seller', agrees],
  [DAY, 'buyer', waybill],
  [2 * DAY, 'seller', received],
];

/** What the case comes to at the end of the story, line by line, in fen. */
const comes = (
  says: string,
  rules: NonNullable<Row['shows']>,
  opened: Partial<Case>,
  beats: Beat[],
  is: { lines: [goods: number, outbound: number, back: number]; total: number; parts?: string },
  known: Parameters<typeof lived>[2] = {},
): Row => ({
  says,
  shows: rules,
  decide: () => {
    const sums = sumsOf(lived(opened, beats, known));
    const { goodsFen, outboundFreightFen, returnFreightFen } = sums;
    const [parts] = partsOf(sums);
    return {
      lines: [goodsFen, outboundFreightFen, returnFreightFen],
      total: totalOf(sums),
      ...(parts && { parts: parts.key }),
    };
  },
  is,
});

export const sums: Table = {
  about: 'what a case comes to',
  rows: [
    comes('before an answer it is what is asked for', ['T6', 'F10'], OUTBOUND, [], {
      lines: [12_900, 1000, 0],
      total: 13_900,
      parts: 'casework.parts.outbound',
    }),
    comes(
      'an agreed return comes to the same as its refund will',
      ['F10'],
      OUTBOUND,
      [[0, 'seller', agrees]],
      { lines: [12_900, 1000, 0], total: 13_900, parts: 'casework.parts.outbound' },
    ),
    comes('so does its refund', ['F10'], OUTBOUND, backAtTheShop, {
      lines: [12_900, 1000, 0],
      total: 13_900,
      parts: 'casework.parts.outbound',
    }),
    comes(
      'with the freight back, once the slip is shown',
      ['F9', 'F10'],
      OUTBOUND,
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', { ...waybill, paidFen: 900 } as CaseAct],
        [DAY, 'buyer', { kind: 'add_evidence', items: [{ uploadId: 'slip', kind: 'waybill_slip' }] }],
      ],
      { lines: [12_900, 1000, 900], total: 14_800, parts: 'casework.parts.both' },
    ),
    comes(
      'a part for goods that are kept comes without the freight there',
      ['F10', 'G1'],
      OUTBOUND,
      [
        [0, 'seller', offers(5000)],
        [HOUR, 'buyer', { kind: 'accept_offer' }],
      ],
      { lines: [5000, 0, 0], total: 5000 },
    ),
    comes(
      'a part for goods that came back comes with it',
      ['F10', 'C7'],
      OUTBOUND,
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', waybill],
        [2 * DAY, 'seller', objects],
        [2 * DAY, 'seller', photos],
        [3 * DAY, 'buyer', { kind: 'answer_objection', agrees: true }],
        [3 * DAY, 'seller', { ...offers(9000), goods: 'return' } as CaseAct],
        [3 * DAY, 'buyer', { kind: 'accept_offer' }],
      ],
      { lines: [9000, 1000, 0], total: 10_000, parts: 'casework.parts.outbound' },
    ),
    comes('an exchange comes to no money', ['T3'], { service: 'exchange', amountFen: 0 }, backAtTheShop, {
      lines: [0, 0, 0],
      total: 0,
    }),
    comes(
      'an exchange that comes too late and becomes money has the freight there beside it',
      ['C6', 'F10'],
      { service: 'exchange', amountFen: 0 },
      [...backAtTheShop, [10 * DAY, 'buyer', { kind: 'change_to_refund' }]],
      { lines: [12_900, 1000, 0], total: 13_900, parts: 'casework.parts.outbound' },
      { outboundInstead: 1000 },
    ),
    comes(
      'an exchange of choice that becomes money has none',
      ['C6', 'F10'],
      { service: 'exchange', reason: 'wrong_size', amountFen: 0 },
      [...backAtTheShop, [10 * DAY, 'buyer', { kind: 'change_to_refund' }]],
      { lines: [12_900, 0, 0], total: 12_900 },
      { outboundInstead: 0 },
    ),
    comes(
      'a part in place of an exchange, for goods that are kept, has none',
      ['F10', 'G1'],
      { service: 'exchange', amountFen: 0 },
      [
        [0, 'seller', offers(5000)],
        [HOUR, 'buyer', { kind: 'accept_offer' }],
      ],
      { lines: [5000, 0, 0], total: 5000 },
      { outboundInstead: 1000 },
    ),
    comes(
      'a ruling on a part is that part',
      ['P0', 'F10'],
      OUTBOUND,
      [
        [0, 'seller', declines],
        [HOUR, 'buyer', asksPlatform],
        [DAY, 'platform', ruling(8000)],
      ],
      { lines: [8000, 0, 0], total: 8000 },
    ),
    comes(
      'a ruling on the whole has the freight there beside it',
      ['P0', 'F10'],
      OUTBOUND,
      [
        [0, 'seller', declines],
        [HOUR, 'buyer', asksPlatform],
        [DAY, 'platform', ruling(12_900)],
      ],
      { lines: [12_900, 1000, 0], total: 13_900, parts: 'casework.parts.outbound' },
    ),
    comes(
      'a person who grants a part grants that part',
      ['H2', 'F10'],
      { ...aRefund, ...OUTBOUND, reason: 'not_received', received: false, notReceivedStory: 'signed' },
      [[5 * DAY + 1], [6 * DAY, 'person', settles(6000)]],
      { lines: [6000, 0, 0], total: 6000 },
    ),
  ],
};

const silent = (opened: Partial<Case>, id: ClockId): unknown => [
  ifSilent(aCase(opened), { id, rules: [id] }),
];

export const told: Table = {
  about: 'what is said of the money',
  rows: [
    {
      says: 'silence is not said to agree where a person looks first',
      cites: ['T7', 'C6'],
      decide: () => silent({ ...aRefund, received: false, notReceivedStory: 'signed' }, 'C1'),
      is: ['casework.silence.C1_signed'],
    },
    {
      says: 'nor where a price comes first',
      cites: ['M3'],
      decide: () => silent({ service: 'repair', repair: { mode: 'mail_in', warranty: 'none' } }, 'C1'),
      is: ['casework.silence.C1_quote'],
    },
    {
      says: 'after an objection it is said what silence decides',
      cites: ['C9'],
      decide: () => silent({ state: 'objected' }, 'C9'),
      is: ['casework.silence.C9_objected'],
    },
    {
      says: 'who hears of an agreement hears that it is one by silence',
      cites: ['C6'],
      decide: () => lived({}, [[5 * DAY + 1]]).notify.at(-1),
      is: { kind: 'agreed_return', because: ['casework.by_silence', 'casework.return_freight.keep_slip'] },
    },
    {
      says: 'a ruling names the sum',
      shows: ['P0'],
      decide: () =>
        lived(OUTBOUND, [
          [0, 'seller', declines],
          [HOUR, 'buyer', asksPlatform],
          [DAY, 'platform', ruling(8000)],
        ]).notify.at(-1),
      is: { kind: 'ruled_refund', facts: { amount: { fen: 8000 } } },
    },
    {
      says: 'a person who grants money names the sum',
      shows: ['H2'],
      decide: () =>
        lived({ ...aRefund, reason: 'not_received', received: false, notReceivedStory: 'signed' }, [
          [5 * DAY + 1],
          [6 * DAY, 'person', settles(6000)],
        ]).notify.at(-1),
      is: { kind: 'settled_refund', facts: { amount: { fen: 6000 } } },
    },
    {
      says: 'a dismissal leaves nothing owed',
      shows: ['P0'],
      decide: () => {
        const one = lived(OUTBOUND, [
          ...backAtTheShop,
          [9 * DAY + HOUR],
          [10 * DAY, 'buyer', asksPlatform],
          [11 * DAY, 'platform', dismisses],
        ]);
        return { state: one.state, owed: one.refund !== undefined, kind: one.notify.at(-1)?.kind };
      },
      is: { state: 'closed', owed: false, kind: 'ruled' },
    },
  ],
};
