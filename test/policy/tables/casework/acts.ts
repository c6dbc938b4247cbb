import type { CaseAct } from '../../../../storage/records';
import { DAY, HOUR, NOW } from '../../../support/orders';
import type { Table } from '../../table';
import {
  agrees,
  type Beat,
  anExchange,
  aRefund,
  declines,
  objects,
  offers,
  photos,
  story,
  waybill,
} from './story';

const measures = (measured: number): CaseAct => ({
  kind: 'submit_measurements',
  measures: [{ name: { zh: '胸围', en: 'bust' }, listed: 980, measured }],
});
const rules: CaseAct = {
  kind: 'rule',
  outcome: 'refund',
  amountFen: 10_000,
  document: 'ruling-7.pdf',
  text: '支持买家',
};
const untilReturned: Beat[] = [
  [0, 'seller', agrees],
  [DAY, 'buyer', waybill],
];

export const acts: Table = {
  about: 'what people do to a case',
  rows: [
    story(
      'a refusal gives its reason and the time to go on',
      { shows: ['C9', 'P1'] },
      {},
      [[DAY, 'seller', declines]],
      {
        state: 'declined',
        news: ['declined'],
        left: { C9: 7 * 24 },
        case: { statements: [{ by: 'seller', text: '照片里看不出破损' }] },
      },
    ),
    story(
      'a seller may think better of it',
      { shows: ['C1'] },
      aRefund,
      [
        [DAY, 'seller', declines],
        [2 * DAY, 'seller', agrees],
      ],
      {
        state: 'refund_due',
      },
    ),
    story(
      'the buyer withdraws; nothing more can be done',
      { cites: ['W4'] },
      {},
      [
        [HOUR, 'buyer', { kind: 'withdraw' }],
        [2 * HOUR, 'seller', agrees],
      ],
      { state: 'withdrawn', refused: { because: 'casework.refused.ended' } },
    ),
    story(
      'nobody withdraws while the goods are on their way',
      { cites: ['W4', 'X5'] },
      {},
      [...untilReturned, [2 * DAY, 'buyer', { kind: 'withdraw' }]],
      {
        state: 'returning',
        refused: { because: 'casework.refused.withdraw_goods_away', remedy: 'casework.instead.offer' },
      },
    ),
    story(
      'after agreement an amendment is an offer',
      { cites: ['W4', 'G1'] },
      {},
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', { kind: 'amend', change: { amountFen: 500 } }],
      ],
      {
        refused: { because: 'casework.refused.amend_agreed', remedy: 'casework.instead.offer' },
      },
    ),
    story(
      'a collect parcel is refused and does not stop C2',
      { cites: ['F9'], shows: ['C2'] },
      {},
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', { ...waybill, collect: true } as CaseAct],
      ],
      { state: 'awaiting_return', left: { C2: 6 * 24 }, refused: { because: 'casework.refused.collect' } },
    ),
    story('the waybill starts C3', { shows: ['C3'] }, {}, [...untilReturned], {
      state: 'returning',
      left: { C3: 10 * 24 },
    }),
    story(
      'a waybill put right does not start C3 anew',
      { shows: ['C3'] },
      {},
      [...untilReturned, [2 * DAY, 'buyer', { ...waybill, waybill: '78120099999999' } as CaseAct]],
      { left: { C3: 9 * 24 }, case: { returnLeg: { waybill: '78120099999999', enteredAt: NOW + DAY } } },
    ),
    story(
      'silence grants three more days',
      { shows: ['C5'] },
      {},
      [[0, 'seller', agrees], [DAY, 'buyer', { kind: 'ask_extension' }], [2 * DAY + 1]],
      {
        news: ['agreed_return', 'extension_granted'],
        case: { extension: { state: 'granted' } },
        left: { C2: 8 * 24 - 1 / HOUR },
      },
    ),
    story(
      'asked at the last hour, C2 does not end before the answer',
      { shows: ['C5'] },
      {},
      [[0, 'seller', agrees], [7 * DAY - HOUR, 'buyer', { kind: 'ask_extension' }], [7 * DAY + 22 * HOUR]],
      { state: 'awaiting_return', left: { C2: 1, C5: 1 } },
    ),
    story(
      'and silence grants it all the same',
      { shows: ['C5'] },
      {},
      [[0, 'seller', agrees], [7 * DAY - HOUR, 'buyer', { kind: 'ask_extension' }], [8 * DAY]],
      { state: 'awaiting_return', left: { C2: 2 * 24 } },
    ),
    story(
      'the seller may refuse; C2 ends as it would have',
      { shows: ['C5'] },
      {},
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', { kind: 'ask_extension' }],
        [DAY + HOUR, 'seller', { kind: 'refuse_extension' }],
      ],
      { news: ['agreed_return', 'extension_refused'], left: { C2: 6 * 24 - 1 } },
    ),
    story(
      'who hears of the refusal when C2 would be over has a day left to send it',
      { shows: ['C5', 'C8'] },
      {},
      [
        [0, 'seller', agrees],
        [7 * DAY - HOUR, 'buyer', { kind: 'ask_extension' }],
        [7 * DAY + 12 * HOUR, 'seller', { kind: 'refuse_extension' }],
      ],
      { state: 'awaiting_return', left: { C2: 24 } },
    ),
    story(
      'a day before the end of the days that were granted the buyer is reminded',
      { shows: ['C2', 'C5'] },
      {},
      [
        [0, 'seller', agrees],
        [6 * DAY + HOUR, 'buyer', { kind: 'ask_extension' }],
        [6 * DAY + 2 * HOUR, 'seller', { kind: 'grant_extension' }],
        [9 * DAY],
      ],
      { news: ['agreed_return', 'reminder', 'extension_granted', 'reminder'], left: { C2: 24 } },
    ),
    story(
      'more days are asked for once only',
      { cites: ['C5'] },
      {},
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', { kind: 'ask_extension' }],
        [DAY, 'seller', { kind: 'grant_extension' }],
        [2 * DAY, 'buyer', { kind: 'ask_extension' }],
      ],
      { refused: { because: 'casework.refused.extension_again' } },
    ),
    story(
      'an objection stops C3 and waits for the photos',
      { shows: ['C7'] },
      {},
      [...untilReturned, [3 * DAY, 'seller', objects]],
      {
        state: 'objected',
        left: { C3: 8 * 24, C7_photos: 48 },
        news: ['agreed_return', 'objected'],
      },
    ),
    story(
      'with all three photos the buyer has three days',
      { shows: ['C7'] },
      {},
      [...untilReturned, [3 * DAY, 'seller', objects], [4 * DAY, 'seller', photos]],
      {
        left: { C3: 8 * 24, C7_answer: 3 * 24 },
        news: ['agreed_return', 'objected', 'objection_to_answer'],
      },
    ),
    story(
      'a buyer who contradicts gets a person',
      { cites: ['C7', 'H2'] },
      {},
      [
        ...untilReturned,
        [3 * DAY, 'seller', objects],
        [4 * DAY, 'seller', photos],
        [5 * DAY, 'buyer', { kind: 'answer_objection', agrees: false }],
      ],
      { state: 'objected', left: { C9: 7 * 24 }, case: { person: {}, objection: { state: 'contradicted' } } },
    ),
    story(
      'if he agrees, an offer settles it',
      { shows: ['C7', 'G1', 'F2'] },
      {},
      [
        ...untilReturned,
        [3 * DAY, 'seller', objects],
        [4 * DAY, 'seller', photos],
        [5 * DAY, 'buyer', { kind: 'answer_objection', agrees: true }],
        [6 * DAY, 'seller', offers(8_000)],
        [7 * DAY, 'buyer', { kind: 'accept_offer' }],
      ],
      {
        state: 'refund_due',
        case: { refund: { goodsFen: 8_000 }, agreement: { by: 'offer', names: ['客服小周', '小林'] } },
      },
    ),
    story(
      'a case can be objected to once',
      { cites: ['C7'] },
      {},
      [...untilReturned, [3 * DAY, 'seller', objects], [6 * DAY, 'seller', objects]],
      { state: 'returning', refused: { because: 'casework.refused.objection_again' } },
    ),
    story('an offer stops no clock', { shows: ['G1', 'C8'] }, {}, [[DAY, 'seller', offers(3_000)]], {
      state: 'awaiting_seller',
      left: { C1: 4 * 24 },
      case: { offers: [{ id: 'o1', by: 'seller', state: 'open', validUntil: NOW + 4 * DAY }] },
    }),
    story(
      'an accepted offer is the agreement, with time and both names',
      { shows: ['G1', 'F2', 'L3'] },
      {},
      [
        [DAY, 'seller', offers(3_000)],
        [2 * DAY, 'buyer', { kind: 'accept_offer' }],
      ],
      {
        state: 'refund_due',
        case: {
          agreement: { at: NOW + 2 * DAY, names: ['客服小周', '小林'], rules: ['G1', 'F2'] },
          refund: { goodsFen: 3_000 },
        },
      },
    ),
    story(
      'at the very end of its time an offer still holds',
      { shows: ['G1'] },
      aRefund,
      [
        [DAY, 'seller', offers(3_000)],
        [4 * DAY, 'buyer', { kind: 'accept_offer' }],
      ],
      { state: 'refund_due' },
    ),
    story(
      'after it, it has lapsed',
      { cites: ['G1'] },
      aRefund,
      [
        [DAY, 'seller', offers(3_000)],
        [4 * DAY + 1, 'buyer', { kind: 'accept_offer' }],
      ],
      { state: 'awaiting_seller', refused: { because: 'casework.refused.no_offer' } },
    ),
    story(
      'a counter-offer ends the one it answers',
      { shows: ['G1'] },
      {},
      [
        [DAY, 'seller', offers(3_000)],
        [2 * DAY, 'buyer', { ...offers(5_000), kind: 'counter_offer' } as CaseAct],
      ],
      {
        case: {
          offers: [
            { state: 'countered', decidedBy: '小林' },
            { state: 'open', by: 'buyer', counters: 'o1' },
          ],
        },
      },
    ),
    story(
      'nobody accepts his own offer',
      { cites: ['G1'] },
      {},
      [
        [DAY, 'seller', offers(3_000)],
        [DAY, 'seller', { kind: 'accept_offer' }],
      ],
      {
        refused: { because: 'casework.refused.no_offer' },
      },
    ),
    story(
      'more than was paid is a promise, never a refund',
      { cites: ['G1', 'T6'] },
      {},
      [[DAY, 'seller', offers(12_901)]],
      {
        refused: { because: 'casework.refused.offer_amount', remedy: 'casework.instead.promise' },
      },
    ),
    story(
      'a promise is kept in a list and chased when overdue',
      { cites: ['G2'] },
      aRefund,
      [
        [
          0,
          'seller',
          { kind: 'promise', text: '补偿 20 元券', amountFen: 2_000, payer: 'seller', dueAt: NOW + DAY },
        ],
        [DAY + 1],
      ],
      {
        news: ['promised', 'promise_overdue', 'person_called'],
        case: { promises: [{ state: 'overdue', text: '补偿 20 元券' }] },
      },
    ),
    story(
      'a promise kept is not chased',
      { shows: ['G2'] },
      aRefund,
      [
        [0, 'seller', { kind: 'promise', text: '送备用扣', dueAt: NOW + DAY }],
        [HOUR, 'seller', { kind: 'keep_promise', promiseId: 'p1' }],
        [2 * DAY],
      ],
      { news: ['promised'] },
    ),
    story(
      'it is too early for the platform while nobody disagrees',
      { cites: ['P1'] },
      {},
      [[DAY, 'buyer', { kind: 'ask_platform' }]],
      {
        state: 'awaiting_seller',
        refused: { because: 'casework.refused.platform_early' },
      },
    ),
    story(
      'after a refusal the buyer goes there, and all clocks stand still',
      { cites: ['P1'], shows: ['P0'] },
      {},
      [[DAY, 'seller', declines], [2 * DAY, 'buyer', { kind: 'ask_platform' }], [40 * DAY]],
      { state: 'platform', left: { C9: 6 * 24 }, case: { platform: { from: 'declined', by: 'buyer' } } },
    ),
    story(
      'so it is where both disagree on the terms',
      { shows: ['P1'] },
      {},
      [
        [DAY, 'seller', offers(3_000)],
        [DAY, 'buyer', { kind: 'decline_offer' }],
        [DAY, 'buyer', { kind: 'ask_platform' }],
      ],
      { state: 'platform' },
    ),
    story(
      'the ruling ends the case',
      { shows: ['P0'] },
      {},
      [
        [DAY, 'seller', declines],
        [2 * DAY, 'buyer', { kind: 'ask_platform' }],
        [5 * DAY, 'platform', rules],
      ],
      {
        state: 'paid',
        case: { refund: { goodsFen: 10_000, rules: ['P0'] }, platform: { document: 'ruling-7.pdf' } },
      },
    ),
    story(
      'or dismisses it, which uses nothing up',
      { shows: ['P0', 'W4'] },
      {},
      [
        [DAY, 'seller', declines],
        [2 * DAY, 'buyer', { kind: 'ask_platform' }],
        [
          5 * DAY,
          'platform',
          { kind: 'rule', outcome: 'dismissed', document: 'ruling-8.pdf', text: '证据不足' },
        ],
      ],
      { state: 'closed', case: { closedBy: 'P0' } },
    ),
    story(
      'both figures beyond the tolerance: not as described, the seller pays both ways',
      { cites: ['F7', 'F4'] },
      { reason: 'size_disputed' },
      [
        [HOUR, 'buyer', measures(1_020)],
        [2 * HOUR, 'seller', measures(1_015)],
      ],
      { news: ['size_ruled'], case: { reason: 'not_as_described', freight: { return: 'seller' } } },
    ),
    story(
      'within it: it does not fit, the buyer pays',
      { cites: ['F7', 'F5'] },
      { reason: 'size_disputed' },
      [
        [HOUR, 'buyer', measures(1_000)],
        [2 * HOUR, 'seller', measures(985)],
      ],
      { case: { reason: 'wrong_size', freight: { return: 'buyer' } } },
    ),
    story(
      'figures on different sides call a person',
      { cites: ['F7', 'H2'] },
      { reason: 'size_disputed' },
      [
        [HOUR, 'buyer', measures(1_020)],
        [2 * HOUR, 'seller', measures(985)],
      ],
      { news: ['person_called'], case: { reason: 'size_disputed' } },
    ),
    story(
      'out of warranty: quoted, agreed, sent in, repaired, sent back',
      { shows: ['M3', 'W4'] },
      { service: 'repair', amountFen: 0, repair: { mode: 'mail_in', warranty: 'none' } },
      [
        [HOUR, 'seller', { kind: 'quote', amountFen: 4_000 }],
        [DAY, 'buyer', { kind: 'accept_quote' }],
        [2 * DAY, 'buyer', waybill],
        [4 * DAY, 'seller', { kind: 'confirm_receipt' }],
        [9 * DAY, 'seller', { kind: 'send_replacement', carrier: '顺丰速运', waybill: 'SF1234567890123' }],
        [12 * DAY, 'carrier', { kind: 'replacement_delivered' }],
      ],
      { state: 'completed', case: { quote: { state: 'accepted' }, renewedAt: NOW + 12 * DAY } },
    ),
    story(
      'who pays both ways is told with the price and agreed on with it',
      { cites: ['M3', 'F2'] },
      {
        service: 'repair',
        amountFen: 0,
        repair: { mode: 'mail_in', warranty: 'none' },
        freight: { return: 'open', resend: 'open', because: [] },
      },
      [
        [HOUR, 'seller', { kind: 'quote', amountFen: 4_000, freight: 'seller' }],
        [2 * HOUR, 'seller', { kind: 'quote', amountFen: 3_000, note: '只换发热盘' }],
        [DAY, 'buyer', { kind: 'accept_quote' }],
      ],
      {
        news: ['quoted', 'quoted_anew', 'agreed_return'],
        because: ['casework.quote_freight.seller', 'casework.note', 'casework.quote_freight.buyer'],
        case: { freight: { return: 'buyer', resend: 'buyer' } },
      },
    ),
    story(
      'a quote agreed to for goods that stay here leads to the repair at once',
      { shows: ['M3', 'C6'] },
      { service: 'repair', amountFen: 0, goesBack: false, repair: { mode: 'on_site', warranty: 'none' } },
      [
        [HOUR, 'seller', { kind: 'quote', amountFen: 4_000 }],
        [DAY, 'buyer', { kind: 'accept_quote' }],
      ],
      { state: 'awaiting_resend', news: ['quoted', 'agreed_resend'] },
    ),
    story(
      'a quote made anew takes the place of the one that is open, with all its time',
      { shows: ['M3'] },
      { service: 'repair', amountFen: 0, goesBack: false, repair: { mode: 'on_site', warranty: 'none' } },
      [
        [HOUR, 'seller', { kind: 'quote', amountFen: 4_000 }],
        [DAY, 'seller', { kind: 'quote', amountFen: 3_000 }],
      ],
      {
        state: 'quoted',
        left: { M3: 7 * 24 },
        news: ['quoted', 'quoted_anew'],
        case: { quote: { id: 'q2', amountFen: 3_000, state: 'open' } },
      },
    ),
    story(
      'a yes to the quote before agrees to nothing',
      { shows: ['M3'] },
      { service: 'repair', amountFen: 0, goesBack: false, repair: { mode: 'on_site', warranty: 'none' } },
      [
        [HOUR, 'seller', { kind: 'quote', amountFen: 4_000 }],
        [DAY, 'seller', { kind: 'quote', amountFen: 6_000 }],
        [DAY + HOUR, 'buyer', { kind: 'accept_quote', quoteId: 'q1' }],
      ],
      { state: 'quoted', refused: { because: 'casework.refused.quote_changed' } },
    ),
    story(
      'a quote refused leaves time to settle',
      { shows: ['M3', 'C9'] },
      { service: 'repair', amountFen: 0 },
      [
        [HOUR, 'seller', { kind: 'quote', amountFen: 4_000 }],
        [DAY, 'buyer', { kind: 'refuse_quote' }],
      ],
      {
        state: 'declined',
        left: { C9: 7 * 24 },
      },
    ),
    story(
      'a quote that nobody answers closes the case and uses nothing up',
      { cites: ['M3'] },
      { service: 'repair', amountFen: 0 },
      [[HOUR, 'seller', { kind: 'quote', amountFen: 4_000 }], [8 * DAY]],
      {
        state: 'closed',
        case: { closedBy: 'M3' },
      },
    ),
    story(
      'an exchange ends with what was sent',
      { shows: ['W4', 'T3'] },
      anExchange,
      [
        ...untilReturned,
        [2 * DAY, 'seller', { kind: 'confirm_receipt' }],
        [3 * DAY, 'seller', { kind: 'send_replacement', carrier: '顺丰速运', waybill: 'SF1234567890123' }],
        [5 * DAY, 'buyer', { kind: 'confirm_arrival' }],
      ],
      {
        state: 'completed',
        news: ['agreed_return', 'received_resend', 'resent'],
        case: { renewedAt: NOW + 5 * DAY },
      },
    ),
    story(
      'another sum than the one owed is not marked as paid',
      { cites: ['T6'] },
      aRefund,
      [
        [0, 'seller', agrees],
        [HOUR, 'seller', { kind: 'mark_paid', amountFen: 12_000 }],
      ],
      { state: 'refund_due', refused: { because: 'casework.refused.other_sum' } },
    ),
    story('nobody does what is another side’s', {}, {}, [[HOUR, 'buyer', agrees]], {
      refused: { because: 'casework.refused.not_yours' },
    }),
  ],
};
