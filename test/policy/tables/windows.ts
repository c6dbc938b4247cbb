import type { Order } from '../../../storage/records';
import { claimableLines } from '../../../policy/claimable';
import { lineStanding } from '../../../policy/standing';
import { aCaseFact, aLine, anOrder, aParcel, aShop, DAY, NOW } from '../../support/orders';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const ALL = ['refund_only', 'return_refund', 'exchange', 'repair'];
const succeeded = (days: number): Partial<Order> => ({
  status: 'succeeded',
  deliveredAt: NOW - (days + 8) * DAY,
  succeededAt: NOW - days * DAY,
});
/** Two of three pieces are here, the third is on its way. */
const partly: Given = {
  line: { quantity: 3, paidFen: 10_000 },
  order: {
    status: 'shipped',
    parcels: [
      aParcel({ status: 'signed', signedAt: NOW - DAY, contents: [{ lineId: '1', quantity: 2 }] }),
      aParcel({ parcelId: 'parcel-2', contents: [{ lineId: '1', quantity: 1 }] }),
    ],
  },
};
const standing = (says: string, rules: Pick<Row, 'cites' | 'shows'>, given: Given, is: unknown): Row => ({
  says,
  ...rules,
  decide: () => lineStanding(factsOf(given)),
  is,
});

const OPEN_BALANCE = ['alternative.pay', 'alternative.person'];

/** Deposits of a pre-sale with the balance unpaid: the term shown at purchase, else the day it is due, inclusive (W6). */
const DEPOSITS: [string, Partial<NonNullable<Order['deposit']>>, string, string[]][] = [
  ['a deposit comes back where the term says so', { term: 'refundable' }, 'deposit.refundable', OPEN_BALANCE],
  ['a deposit is kept where the term says so', { term: 'kept' }, 'deposit.kept', OPEN_BALANCE],
  ['without a term it waits for the balance until it is due', {}, 'deposit.until_due', OPEN_BALANCE],
  [
    'without a term it is the seller’s once the balance is overdue',
    { balanceDueAt: NOW - 1 },
    'deposit.lapsed',
    ['alternative.person'],
  ],
  [
    'a term holds also when the balance is overdue',
    { term: 'refundable', balanceDueAt: NOW - 1 },
    'deposit.refundable',
    ['alternative.person'],
  ],
];

export const windows: Table = {
  about: 'when an application is possible',
  rows: [
    standing(
      'before shipping only a refund is open',
      { cites: ['W1'] },
      { order: { status: 'paid' } },
      {
        kind: 'open',
        services: ['refund_only'],
        because: ['window.paid'],
      },
    ),
    standing(
      'a parcel on its way can only be refunded',
      { cites: ['W1'] },
      { order: { status: 'shipped' } },
      {
        kind: 'open',
        services: ['refund_only'],
        wouldChange: ['change.once_delivered'],
      },
    ),
    standing(
      'delivered goods have all four services',
      { cites: ['W1'] },
      {},
      { kind: 'open', services: ALL },
    ),
    application(
      'a return while the parcel is on its way is refused, a refund offered',
      { cites: ['W1'] },
      { order: { status: 'shipped' }, claim: { service: 'return_refund' } },
      {
        decision: { outcome: 'refused', because: ['window.service_not_yet'] },
        alternatives: ['alternative.service', 'alternative.person'],
        missing: [],
      },
    ),
    application(
      'goods said to be received but not shipped go to a person',
      { cites: ['W1'] },
      { order: { status: 'paid' }, claim: { received: true } },
      { decision: { outcome: 'refused', because: ['window.not_here_yet'] } },
    ),
    standing(
      'day 15 after success is in time to the instant',
      { cites: ['W2'] },
      { order: succeeded(15) },
      {
        kind: 'open',
        services: ALL,
        until: NOW,
      },
    ),
    standing(
      'an instant after day 15 a person negotiates',
      { cites: ['W2', 'W3'] },
      { order: succeeded(15), now: NOW + 1 },
      { kind: 'person', services: [], alternatives: ['alternative.person', 'alternative.platform'] },
    ),
    standing(
      'a longer window of the shop is open on day 20',
      { cites: ['W2'] },
      { order: succeeded(20), terms: { afterSuccessDays: 30 } },
      { kind: 'open', until: NOW + 10 * DAY },
    ),
    application(
      'a claim after the window is for a person',
      { cites: ['W3'] },
      { order: succeeded(16), claim: { service: 'return_refund', reason: 'quality_defect' } },
      { decision: { outcome: 'person', because: ['window.over'], wouldChange: ['change.seller_agrees'] } },
    ),
    standing(
      'a running warranty opens a repair after the window',
      { cites: ['W3', 'M1', 'M4'] },
      { order: succeeded(40), line: { listing: { warranty: { kind: 'brand', months: 12 } } } },
      {
        kind: 'warranty',
        services: ['repair'],
        alternatives: ['alternative.person', 'alternative.platform'],
      },
    ),
    standing(
      'a longer no-reason window is one of its own after W2',
      { cites: ['X3'], shows: ['W2'] },
      { order: succeeded(16), terms: { noReasonDays: 30 } },
      { kind: 'no_reason_only', services: ['return_refund'], because: ['window.over', 'window.shop_longer'] },
    ),
    application(
      'a defect is not covered by the longer no-reason window',
      { cites: ['W3'] },
      {
        order: succeeded(16),
        terms: { noReasonDays: 30 },
        claim: { service: 'return_refund', reason: 'quality_defect' },
      },
      { decision: { outcome: 'person' } },
    ),
    application(
      'money without a return is negotiated in the longer no-reason window',
      { cites: ['W3', 'W4'] },
      { order: succeeded(16), terms: { noReasonDays: 30 }, claim: { service: 'refund_only' } },
      {
        decision: {
          outcome: 'person',
          because: ['window.over', 'window.shop_longer', 'window.service_closed'],
        },
        alternatives: ['alternative.service', 'alternative.person'],
      },
    ),
    standing(
      'an open case closes the line for another',
      { cites: ['W4'] },
      { lineCases: [aCaseFact()] },
      {
        kind: 'refused',
        because: ['window.open_case'],
      },
    ),
    standing(
      'a declined case is still open',
      { cites: ['W4'] },
      { lineCases: [aCaseFact({ state: 'declined' })] },
      { kind: 'refused', because: ['window.open_case'] },
    ),
    standing(
      'a withdrawn case after success uses the single chance up',
      { cites: ['W4'] },
      { order: succeeded(5), lineCases: [aCaseFact({ state: 'withdrawn' })] },
      { kind: 'person', because: ['window.chance_used'] },
    ),
    standing(
      'a case closed by C2 after success uses the single chance up',
      { cites: ['W4'] },
      { order: succeeded(5), lineCases: [aCaseFact({ state: 'closed', closedBy: 'C2' })] },
      { kind: 'person' },
    ),
    standing(
      'a declined case that ran out uses nothing up',
      { shows: ['W4'], cites: ['W2'] },
      { order: succeeded(5), lineCases: [aCaseFact({ state: 'closed', closedBy: 'C9' })] },
      { kind: 'open' },
    ),
    standing(
      'a case withdrawn before success uses nothing up',
      { shows: ['W4'], cites: ['W2'] },
      { order: succeeded(5), lineCases: [aCaseFact({ state: 'withdrawn', createdAt: NOW - 6 * DAY })] },
      { kind: 'open' },
    ),
    standing(
      'within 7 days of delivery the law opens a new case all the same',
      { cites: ['W4', 'L6'] },
      {
        order: { status: 'succeeded', deliveredAt: NOW - 5 * DAY, succeededAt: NOW - 2 * DAY },
        lineCases: [aCaseFact({ state: 'withdrawn' })],
      },
      { kind: 'legal_minimum', services: ['return_refund', 'exchange', 'repair'] },
    ),
    application(
      'the single chance is said before the buyer confirms',
      { cites: ['W4'] },
      { order: succeeded(5), claim: { service: 'return_refund', reason: 'quality_defect' } },
      { decision: { outcome: 'possible' }, warnings: expect.arrayContaining(['caution.single_chance']) },
    ),
    standing(
      'pieces that were paid back are used up, the others are not',
      { shows: ['W4'], cites: ['W1'] },
      { line: { quantity: 3 }, lineCases: [aCaseFact({ state: 'paid', quantity: 2 })] },
      { kind: 'open' },
    ),
    standing(
      'a line that was paid back is used up',
      { cites: ['W4'] },
      { lineCases: [aCaseFact({ state: 'paid' })] },
      { kind: 'refused', because: ['window.all_paid_back'] },
    ),
    standing(
      'an unpaid order is to be paid or cancelled',
      { cites: ['W5', 'W7'] },
      { order: { status: 'unpaid' } },
      {
        kind: 'refused',
        because: ['window.unpaid'],
        alternatives: ['alternative.pay', 'alternative.cancel_order', 'alternative.person'],
      },
    ),
    ...DEPOSITS.map(([says, deposit, because, alternatives]) =>
      standing(
        says,
        { cites: ['W6'] },
        { order: { status: 'unpaid', deposit: { paidFen: 5_000, balanceDueAt: NOW, ...deposit } } },
        { kind: 'refused', because: [because], alternatives },
      ),
    ),
    standing(
      'of an order that closed for want of the balance the deposit is told',
      { cites: ['W6'] },
      { order: { status: 'closed', deposit: { paidFen: 5_000, balanceDueAt: NOW - 1 } } },
      { kind: 'refused', because: ['deposit.lapsed'], alternatives: ['alternative.person'] },
    ),
    standing(
      'once the balance is paid a pre-sale is an order like any other',
      { shows: ['W6'], cites: ['W1'] },
      { order: { status: 'paid', paidAt: NOW, deposit: { paidFen: 5_000, balanceDueAt: NOW } } },
      { kind: 'open', services: ['refund_only'], because: ['window.paid'] },
    ),
    standing(
      'a closed order has nothing to apply for',
      { cites: ['W5'] },
      { order: { status: 'closed' } },
      {
        kind: 'refused',
        because: ['window.closed'],
        alternatives: ['alternative.person'],
      },
    ),
    standing('pieces that arrived may be claimed before the rest', { cites: ['W6'] }, partly, {
      status: 'shipped',
      services: ALL,
      because: ['window.partly_arrived'],
    }),
    application(
      'not received covers only the pieces that have not come',
      { cites: ['W6', 'T6'] },
      { ...partly, claim: { service: 'refund_only', received: false, reason: 'not_received' } },
      { claim: { quantity: 1, amountFen: 3333 }, amount: { fixedFen: 3333 }, missing: [] },
    ),
    application(
      'the pieces that are here go back as delivered',
      { cites: ['W6', 'T6'] },
      { ...partly, claim: { service: 'return_refund', reason: 'quality_defect', quantity: 2 } },
      { claim: { received: true, quantity: 2, amountFen: 6666 } },
    ),
    standing(
      'an open case on what has not come leaves the pieces that are here open',
      { cites: ['W6'] },
      { ...partly, lineCases: [aCaseFact({ received: false, quantity: 1 })] },
      { kind: 'open', services: ALL },
    ),
    application(
      'what is missing after the last parcel is not outstanding',
      { shows: ['W6'], cites: ['F1'] },
      {
        line: { quantity: 2 },
        order: { parcels: [aParcel({ status: 'signed', signedAt: NOW - DAY })] },
        claim: { reason: 'missing_part', service: 'refund_only' },
      },
      { decision: { outcome: 'possible' }, claim: { received: true } },
    ),
    application(
      'with one group covered by a case, the other sort of claim is refused',
      { cites: ['W6'] },
      {
        ...partly,
        lineCases: [aCaseFact({ received: false, quantity: 1 })],
        claim: { service: 'refund_only', received: false },
      },
      { decision: { outcome: 'refused', because: ['window.nothing_outstanding'] } },
    ),
    application(
      'cancelling before shipping is a refund, complete once the reason is said',
      { shows: ['W7'], cites: ['W1'] },
      { order: { status: 'paid' }, claim: { reason: 'no_longer_needed' } },
      { decision: { outcome: 'possible' }, missing: [], claim: { service: 'refund_only', received: false } },
    ),
    application(
      'cancelling on the way asks the shop to stop the parcel',
      { cites: ['W7', 'T7'] },
      { order: { status: 'shipped' }, claim: { reason: 'no_longer_needed' } },
      { decision: { outcome: 'possible' }, warnings: ['caution.intercept'], missing: [] },
    ),
    {
      says: 'lines to choose from are the open ones',
      shows: ['W5'],
      cites: ['W1'],
      decide: () => {
        const orders = [anOrder({ status: 'closed' }), anOrder({ _id: 'shop-1/2', lines: [aLine()] })];
        return claimableLines(NOW, aShop(), orders, []);
      },
      is: [{ order: { _id: 'shop-1/2' }, standing: { kind: 'open' } }],
    },
  ],
};
