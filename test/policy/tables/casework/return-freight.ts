import type { Case, CaseAct } from '../../../../storage/records';
import { returnRate, zoneBetween } from '../../../../policy/return-rate';
import { aLine, anOrder, aShop, DAY } from '../../../support/orders';
import type { Row, Table } from '../../table';
import { agrees, anExchange, type Beat, story, waybill } from './story';

const RATE = { fen: 1200, zone: 'neighbour', kilograms: 1 } as const;
const ours: Case['freight'] = { return: 'seller', resend: 'none', because: [], returnRate: RATE };
const paid = (paidFen: number): CaseAct => ({ kind: 'claim_freight', paidFen });
const slip: CaseAct = { kind: 'add_evidence', items: [{ uploadId: 'slip', kind: 'waybill_slip' }] };
const received: CaseAct = { kind: 'confirm_receipt' };
const sent: Beat[] = [
  [0, 'seller', agrees],
  [DAY, 'buyer', waybill],
];

const rate = (says: string, given: Parameters<typeof rateOf>, is: object): Row => ({
  says,
  shows: ['F9'],
  decide: () => rateOf(...given),
  is,
});
const rateOf = (from: 'SH' | 'ZJ' | 'GS' | undefined, grams: number | undefined, pieces: number) =>
  returnRate(
    {
      order: anOrder(from && { shipTo: { province: from } }),
      line: aLine({ listing: { ...(grams !== undefined && { weightGrams: grams }) } }),
      shop: aShop({ returnAddress: { ...aShop().returnAddress, province: 'ZJ' } }),
    },
    pieces,
  );

export const returnFreight: Table = {
  about: 'what the buyer laid out for the return',
  rows: [
    rate('within a province the first kilogram costs ¥10', ['ZJ', 800, 1], {
      zone: 'same_province',
      fen: 1000,
    }),
    rate('from next door each further kilogram begun costs ¥4', ['SH', 800, 3], { kilograms: 3, fen: 2000 }),
    rate('from afar the first kilogram costs ¥18', ['GS', undefined, 1], {
      zone: 'far',
      kilograms: 1,
      fen: 1800,
    }),
    rate('a route that nobody knows counts as far', [undefined, undefined, 1], { zone: 'far' }),
    {
      says: 'neighbours are neighbours both ways',
      shows: ['F9'],
      decide: () => [zoneBetween('BJ', 'HE'), zoneBetween('HE', 'BJ'), zoneBetween('BJ', 'GD')],
      is: ['neighbour', 'neighbour', 'far'],
    },
    story(
      'an agreement says that the slip is to be kept, and the bound',
      { cites: ['F9'] },
      { freight: ours },
      [[0, 'seller', agrees]],
      { news: ['agreed_return'], because: ['casework.return_freight.keep_slip'] },
    ),
    story(
      'told and shown it is a line of the refund',
      { cites: ['F9'] },
      { freight: ours },
      [...sent, [2 * DAY, 'buyer', paid(1000)], [2 * DAY, 'buyer', slip], [3 * DAY, 'seller', received]],
      {
        state: 'refund_due',
        case: {
          refund: { goodsFen: 12_900, returnFreightFen: 1000, because: ['casework.return_freight.whole'] },
        },
      },
    ),
    story(
      'is refunded up to the usual rate',
      { cites: ['F9'] },
      { freight: ours },
      [...sent, [2 * DAY, 'buyer', paid(3000)], [2 * DAY, 'buyer', slip], [3 * DAY, 'seller', received]],
      { case: { refund: { returnFreightFen: 1200, because: ['casework.return_freight.capped'] } } },
    ),
    story(
      'said beside the waybill it counts as well',
      { shows: ['F9'] },
      { freight: ours },
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', { ...waybill, paidFen: 900 } as CaseAct],
        [2 * DAY, 'buyer', slip],
        [3 * DAY, 'seller', received],
      ],
      { case: { refund: { returnFreightFen: 900 } } },
    ),
    story(
      'without its slip it waits, and the buyer hears what is missing',
      { cites: ['F9'] },
      { freight: ours },
      [...sent, [2 * DAY, 'buyer', paid(1000)], [3 * DAY, 'seller', received]],
      {
        case: { refund: { goodsFen: 12_900 } },
        because: ['casework.return_freight.keep_slip', 'casework.return_freight.no_slip'],
      },
    ),
    story(
      'comes into a refund that is not paid yet',
      { shows: ['F9'] },
      { freight: ours },
      [
        ...sent,
        [3 * DAY, 'seller', received],
        [4 * DAY, 'buyer', slip],
        [4 * DAY, 'buyer', paid(1100)],
        [5 * DAY, 'seller', { kind: 'mark_paid', amountFen: 14_000 }],
      ],
      { state: 'paid', case: { refund: { returnFreightFen: 1100 }, promises: [] } },
    ),
    story(
      'after the money it is promised, once',
      { cites: ['F9', 'G2'] },
      { freight: ours },
      [
        ...sent,
        [3 * DAY, 'seller', received],
        [4 * DAY, 'seller', { kind: 'mark_paid' }],
        [5 * DAY, 'buyer', paid(1100)],
        [5 * DAY, 'buyer', slip],
        [6 * DAY, 'buyer', paid(900)],
      ],
      {
        state: 'paid',
        news: ['agreed_return', 'received_refund', 'refunded', 'promised'],
        case: { promises: [{ by: 'bot', about: 'return_freight', amountFen: 1100, payer: 'seller' }] },
        refused: { because: 'casework.refused.freight_settled' },
      },
    ),
    story(
      'of an exchange is promised once the goods are there',
      { cites: ['F9'], shows: ['G2'] },
      { ...anExchange, freight: { ...ours, resend: 'seller' } },
      [...sent, [2 * DAY, 'buyer', paid(1000)], [2 * DAY, 'buyer', slip], [3 * DAY, 'seller', received]],
      {
        state: 'awaiting_resend',
        news: ['agreed_return', 'received_resend', 'promised'],
        case: { promises: [{ amountFen: 1000, state: 'open' }] },
      },
    ),
    story(
      'is not the seller’s where the buyer bears the way back',
      { cites: ['F9', 'F6'] },
      { reason: 'dislike', freight: { ...ours, return: 'buyer' } },
      [...sent, [2 * DAY, 'buyer', paid(1000)]],
      { refused: { because: 'casework.refused.freight_not_sellers', remedy: 'casework.instead.offer' } },
    ),
    story(
      'is the insurer’s where there is insurance, and not paid twice',
      { cites: ['F9', 'F8'] },
      { reason: 'dislike', freight: { ...ours, return: 'insurer' } },
      [...sent, [2 * DAY, 'buyer', paid(1000)], [2 * DAY, 'buyer', slip], [3 * DAY, 'seller', received]],
      { refused: { remedy: 'casework.instead.insurer' }, case: { refund: { goodsFen: 12_900 } } },
    ),
    story(
      'cannot be claimed before anything is sent',
      { cites: ['F9'] },
      { freight: ours },
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', paid(1000)],
      ],
      { state: 'awaiting_return', refused: {} },
    ),
    story(
      'an ended case takes its slip and no other evidence',
      { cites: ['F9'] },
      { freight: ours },
      [
        ...sent,
        [3 * DAY, 'seller', received],
        [4 * DAY, 'seller', { kind: 'mark_paid' }],
        [5 * DAY, 'buyer', { kind: 'add_evidence', items: [{ uploadId: 'more', kind: 'defect_photo' }] }],
      ],
      { refused: { because: 'casework.refused.only_slip' }, case: { evidence: [] } },
    ),
    story(
      'a promise that is overdue is chased like any other',
      { shows: ['G2', 'F9'] },
      { freight: ours },
      [
        ...sent,
        [3 * DAY, 'seller', received],
        [4 * DAY, 'seller', { kind: 'mark_paid' }],
        [5 * DAY, 'buyer', paid(1100)],
        [5 * DAY, 'buyer', slip],
        [13 * DAY],
      ],
      { case: { promises: [{ state: 'overdue' }] } },
    ),
  ],
};
