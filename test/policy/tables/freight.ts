import { freightRuling } from '../../../policy/freight';
import type { KnownRule } from '../../../policy/rules';
import { ruleSize } from '../../../policy/sizes';
import type { Reason } from '../../../storage/records';
import { aCaseFact, aLine, aShop, DAY, NOW } from '../../support/orders';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const ruling = (says: string, cites: KnownRule[], given: Given, is: unknown): Row => ({
  says,
  cites,
  decide: () => freightRuling(factsOf(given)),
  is,
});
const back = (reason: Reason, more: Given = {}): Given => ({
  ...more,
  claim: { service: 'return_refund', reason, ...more.claim },
});
const insured = { freightInsurance: { coverFen: 1200, used: false } };
const lost: Given = {
  order: { status: 'shipped', outboundFreightFen: 800 },
  claim: { reason: 'lost_parcel' },
};
const second = aLine({ lineId: '2' });
const listed = (measured: number) => [{ listed: 980, measured }];

export const freight: Table = {
  about: 'who pays which leg',
  rows: [
    ruling('without a reason fault decides', ['F1'], {}, { outcome: 'open', return: 'open' }),
    ruling('a defect is sent back at the cost of the seller', ['F3', 'F9'], back('quality_defect'), {
      outcome: 'ruled',
      return: 'seller',
      resend: 'none',
      because: ['freight.seller', 'freight.prepay'],
      wouldChange: ['change.no_fault_shown'],
    }),
    ruling(
      '"who pays?" is answered by the reason alone',
      ['F3'],
      { claim: { reason: 'quality_defect' } },
      {
        return: 'seller',
      },
    ),
    ruling('a wrong item is sent back at the cost of the seller', ['F3'], back('wrong_item'), {
      return: 'seller',
    }),
    ruling(
      'a wrong item is exchanged at the cost of the seller, both ways',
      ['F3'],
      { claim: { service: 'exchange', reason: 'wrong_item' } },
      { return: 'seller', resend: 'seller', because: ['freight.seller_both', 'freight.prepay'] },
    ),
    ruling('transit damage is on seller and carrier', ['F1'], back('damaged_in_transit'), {
      return: 'seller',
    }),
    ruling('expired goods are on the seller', ['F1'], back('near_or_past_expiry'), { return: 'seller' }),
    ruling(
      'a missing part is sent again and nothing goes back',
      ['F1', 'T3'],
      { claim: { service: 'exchange', reason: 'missing_part' } },
      { return: 'none', resend: 'seller' },
    ),
    ruling('a promise decides what it was about', ['F2', 'L3'], back('agreed_not_fulfilled'), {
      outcome: 'open',
      return: 'open',
      because: ['freight.as_promised'],
    }),
    ruling('goods not as described go back at the cost of the seller', ['F4'], back('not_as_described'), {
      return: 'seller',
    }),
    ruling(
      'a size that does not fit is exchanged at the cost of the buyer',
      ['F5'],
      { claim: { service: 'exchange', reason: 'wrong_size' } },
      {
        return: 'buyer',
        resend: 'buyer',
        because: ['freight.buyer_both'],
        wouldChange: ['change.fault_shown'],
      },
    ),
    ruling('a size that does not fit is returned without a reason', ['F6'], back('wrong_size'), {
      return: 'buyer',
      resend: 'none',
    }),
    ruling('who changed their mind pays the return', ['F6'], back('dislike'), { return: 'buyer' }),
    ruling(
      'a kinder shop pays the return of a change of mind',
      ['F6', 'L1'],
      back('dislike', { terms: { paysNoReasonReturn: true } }),
      { return: 'seller', because: ['freight.kinder_shop'] },
    ),
    ruling('a disputed size is open until it is measured', ['F7'], back('size_disputed'), {
      outcome: 'open',
      return: 'open',
      wouldChange: ['change.size_deviates'],
    }),
    application(
      'a disputed size without a figure for the category is for a person',
      { cites: ['F7', 'H2'] },
      back('size_disputed', { line: { listing: { category: 'shoes_bags' } } }),
      { personBecause: ['person.no_size_figure'], freight: { wouldChange: ['change.size_by_person'] } },
    ),
    {
      says: '3.1 cm off the listing is not as described',
      cites: ['F7', 'F4'],
      decide: () => ruleSize('apparel', aShop(), listed(949)),
      is: { outcome: 'not_as_described', because: ['size.beyond'] },
    },
    {
      says: 'exactly 3 cm off the listing is a size that does not fit',
      cites: ['F7', 'F5'],
      decide: () => ruleSize('apparel', aShop(), listed(1010)),
      is: { outcome: 'wrong_size', because: ['size.within'] },
    },
    {
      says: 'a shop may narrow the tolerance to 1 cm',
      cites: ['F7'],
      decide: () =>
        ruleSize('apparel', aShop({ terms: { sizeToleranceMillimetres: { apparel: 10 } } }), listed(995)),
      is: { outcome: 'not_as_described' },
    },
    {
      says: 'measurements on different sides of the tolerance are for a person',
      cites: ['F7', 'H2'],
      decide: () => ruleSize('apparel', aShop(), listed(940), listed(975)),
      is: { outcome: 'person', because: ['size.sides_differ'] },
    },
    {
      says: 'a size without a figure for the category is for a person',
      cites: ['F7'],
      decide: () => ruleSize('home', aShop(), listed(940)),
      is: { outcome: 'person' },
    },
    ruling(
      'freight insurance pays where the buyer would',
      ['F6', 'F8'],
      back('dislike', { order: insured }),
      {
        return: 'insurer',
        because: ['freight.buyer', 'freight.insurer'],
      },
    ),
    ruling(
      'insurance pays once an order',
      ['F8'],
      back('dislike', { order: { freightInsurance: { coverFen: 1200, used: true } } }),
      { return: 'buyer', because: ['freight.buyer', 'freight.insurance_used'] },
    ),
    ruling(
      'insurance that another line of the order uses is used',
      ['F8'],
      back('dislike', {
        order: insured,
        others: [second],
        orderCases: [
          { ...aCaseFact(), lineId: '2', freight: { return: 'insurer', resend: 'none', because: [] } },
        ],
      }),
      { return: 'buyer' },
    ),
    ruling(
      'insurance does not pay what the seller owes',
      ['F3'],
      back('quality_defect', { order: insured }),
      {
        return: 'seller',
      },
    ),
    ruling('outbound freight comes back for a lost parcel', ['F10'], lost, {
      return: 'none',
      outboundRefundFen: 800,
      because: ['freight.no_leg', 'freight.outbound_back'],
    }),
    ruling(
      'outbound freight of goods never shipped comes back',
      ['F10'],
      { order: { status: 'paid', outboundFreightFen: 800 }, claim: { reason: 'no_longer_needed' } },
      { outboundRefundFen: 800, because: ['freight.no_leg', 'freight.outbound_unused'] },
    ),
    ruling(
      'outbound freight stays with a return without a reason',
      ['F10'],
      back('dislike', { order: { outboundFreightFen: 800 } }),
      { outboundRefundFen: 0, because: ['freight.buyer', 'freight.outbound_stays'] },
    ),
    ruling(
      'outbound freight stays while another line of the order is fine',
      ['F3'],
      back('quality_defect', { order: { outboundFreightFen: 800 }, others: [second] }),
      { outboundRefundFen: 0 },
    ),
    ruling(
      'outbound freight comes back with the last faulty line',
      ['F10'],
      back('quality_defect', {
        order: { outboundFreightFen: 800 },
        others: [second],
        orderCases: [{ ...aCaseFact(), lineId: '2' }],
      }),
      { outboundRefundFen: 800 },
    ),
    ruling(
      'outbound freight comes back once',
      ['F3'],
      back('quality_defect', {
        order: { outboundFreightFen: 800 },
        line: { quantity: 2 },
        claim: { quantity: 1 },
        lineCases: [aCaseFact({ state: 'paid', outboundFreightFen: 800 })],
      }),
      { outboundRefundFen: 0 },
    ),
    ruling(
      'a size within the tolerance that is exchanged has two legs to pay',
      ['F5', 'F7'],
      {
        claim: {
          service: 'exchange',
          reason: 'size_disputed',
          received: true,
          measurements: [{ name: { zh: '胸围', en: 'bust' }, listed: 980, measured: 950 }],
        },
      },
      { outcome: 'open', because: ['size.within', 'freight.size_likely_buyer'] },
    ),
    ruling(
      'goods that are kept for a part of their price leave the freight there spent',
      ['F10'],
      {
        order: { outboundFreightFen: 800 },
        claim: { service: 'refund_only', reason: 'quality_defect', received: true, amountFen: 3000 },
      },
      { outboundRefundFen: 0, because: ['freight.no_leg', 'freight.outbound_with_whole'] },
    ),
    ruling(
      'and for the whole of it bring it back',
      ['F10'],
      {
        order: { outboundFreightFen: 800 },
        claim: { service: 'refund_only', reason: 'quality_defect', received: true, amountFen: 12_900 },
      },
      { outboundRefundFen: 800, because: ['freight.no_leg', 'freight.outbound_back'] },
    ),
    ruling(
      'one line kept for a part of its price keeps the freight of the whole order spent',
      ['F3'],
      back('quality_defect', {
        order: { outboundFreightFen: 800 },
        others: [second],
        orderCases: [
          {
            ...aCaseFact({ service: 'refund_only', received: true, amountFen: 3000, paidFen: 12_900 }),
            lineId: '2',
          },
        ],
      }),
      { outboundRefundFen: 0 },
    ),
    ruling(
      'free shipping that hung on a sum may be deducted when it was said',
      ['F10'],
      back('dislike', { order: { freeShipping: { fromFen: 9900, saidBeforePurchase: true } } }),
      { because: ['freight.buyer', 'freight.may_deduct'] },
    ),
    ruling(
      'freight that was paid is spent, and nothing is deducted beside it',
      ['F10'],
      back('dislike', {
        order: { outboundFreightFen: 1000, freeShipping: { fromFen: 9900, saidBeforePurchase: true } },
      }),
      { because: ['freight.buyer', 'freight.outbound_stays'] },
    ),
    ruling(
      'free shipping is not deducted when nobody said so',
      ['F6'],
      back('dislike', { order: { freeShipping: { fromFen: 9900, saidBeforePurchase: false } } }),
      { because: ['freight.buyer'] },
    ),
    application(
      'a suspected counterfeit stays with the buyer and is not capped',
      { cites: ['F11', 'F1'] },
      back('counterfeit'),
      { freight: { return: 'seller' }, warnings: expect.arrayContaining(['caution.counterfeit']) },
    ),
    application(
      'late shipping is what the listing promised and the shop missed',
      { cites: ['F1'] },
      { order: { status: 'paid' }, claim: { reason: 'late_shipping' } },
      { decision: { outcome: 'possible' }, missing: [] },
    ),
    application(
      'shipping within the promise is not late',
      { cites: ['F1'] },
      {
        order: { status: 'paid', paidAt: NOW - DAY },
        claim: { reason: 'late_shipping' },
      },
      { decision: { outcome: 'refused', because: ['reason.not_late'], wouldChange: ['change.once_late'] } },
    ),
    application(
      'a longer promise of the listing counts',
      { cites: ['F1'] },
      {
        order: { status: 'paid' },
        line: { listing: { shipsWithinHours: 24 * 15 } },
        claim: { reason: 'late_shipping' },
      },
      { decision: { outcome: 'refused' } },
    ),
  ],
};
