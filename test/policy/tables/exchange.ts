import { assess } from '../../../policy/assess';
import { explainField } from '../../../policy/explain';
import type { Wanted } from '../../../storage/records';
import { DAY, NOW } from '../../support/orders';
import { aListingOf } from '../../support/listings';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const variant = (variantId: string): Wanted => ({
  kind: 'variant',
  variantId,
  label: { zh: variantId, en: variantId },
});
const SAME: Wanted = { kind: 'same' };
const BUTTON: Wanted = { kind: 'part', part: '扣子' };
const PHOTO = [{ kind: 'defect_photo' as const }];

const wants = (wanted: Wanted, more: Given = {}): Given => ({
  listing: aListingOf(),
  ...more,
  claim: { service: 'exchange', reason: 'wrong_size', wanted, ...more.claim },
});
const why = (says: string, given: Given, because: string): Row => ({
  says,
  cites: ['T3'],
  decide: () => explainField(factsOf(given), 'wanted'),
  is: { because: [because] },
});
const underwear = {
  listing: {
    category: 'intimate_apparel' as const,
    noReasonReturn: false,
    noReasonExclusion: { kind: 'intimate' as const, confirmedAtPurchase: true },
  },
};

export const exchange: Table = {
  about: 'what may come in exchange',
  rows: [
    application(
      'an exchange is asked what for before anything else',
      { shows: ['T3'], cites: ['W1'] },
      { claim: { service: 'exchange' } },
      { missing: ['wanted', 'reason'], amount: { fixedFen: 0 }, claim: { amountFen: 0 } },
    ),
    application(
      'another size at the same price is exchanged, the buyer pays both legs',
      { cites: ['F5'], shows: ['T3'] },
      wants(variant('oat-l')),
      {
        decision: { outcome: 'possible' },
        missing: ['intact'],
        freight: { return: 'buyer', resend: 'buyer', because: ['freight.buyer_both'] },
        warnings: ['caution.send_after_agreement'],
      },
    ),
    application(
      'freight insurance takes the way back of a size exchange, not the way out',
      { cites: ['F5', 'F8'] },
      wants(variant('oat-l'), { order: { freightInsurance: { coverFen: 1200, used: false } } }),
      { freight: { return: 'insurer', resend: 'buyer', because: ['freight.buyer_both', 'freight.insurer'] } },
    ),
    application(
      'a size is exchanged on day 10, long after the seven days of a return',
      { shows: ['F5'], cites: ['W2'] },
      wants(variant('oat-l'), {
        order: { status: 'succeeded', deliveredAt: NOW - 12 * DAY, succeededAt: NOW - 10 * DAY },
      }),
      { decision: { outcome: 'possible' } },
    ),
    application(
      'another colour with the size is exchanged at the cost of the buyer, without the words of a size exchange',
      { shows: ['T3'], cites: ['F5'] },
      wants(variant('black-l')),
      { freight: { return: 'buyer', resend: 'buyer', because: ['freight.buyer_both_by_choice'] } },
    ),
    application(
      'a size that is sold out is explained, the money back and a new order offered',
      { cites: ['T3'] },
      wants(variant('oat-xl')),
      {
        decision: {
          outcome: 'refused',
          because: ['exchange.sold_out'],
          wouldChange: ['change.other_variant'],
        },
        alternatives: ['alternative.reorder', 'alternative.person'],
        missing: [],
      },
    ),
    application('what is no longer listed counts as sold out', { cites: ['T3'] }, wants(variant('gone')), {
      decision: { outcome: 'refused', because: ['exchange.sold_out'] },
    }),
    application(
      'one piece left is not enough for two',
      { cites: ['T3'] },
      wants(variant('black-l'), {
        line: { quantity: 2 },
        claim: { quantity: 2, wanted: variant('black-l') },
      }),
      { decision: { outcome: 'refused', because: ['exchange.too_few'] } },
    ),
    application(
      'of two pieces one is exchanged for the last one left',
      { shows: ['T3', 'T5'] },
      wants(variant('black-l'), {
        line: { quantity: 2 },
        claim: { quantity: 1, wanted: variant('black-l') },
      }),
      { decision: { outcome: 'possible' }, claim: { quantity: 1, amountFen: 0 } },
    ),
    application(
      'a dearer variant is a return by the fault of the reason and a new order',
      { cites: ['T3'] },
      wants(variant('grey-m'), { claim: { reason: 'quality_defect', wanted: variant('grey-m') } }),
      {
        decision: { outcome: 'refused', because: ['exchange.other_price'] },
        alternatives: ['alternative.reorder', 'alternative.person'],
      },
    ),
    {
      says: 'a new order goes with a return by the reason that was named',
      cites: ['T3'],
      decide: () => {
        const [way] = assess(
          factsOf(wants(variant('grey-m'), { claim: { reason: 'wrong_item', wanted: variant('grey-m') } })),
        ).alternatives;
        return { action: way?.action, rules: way?.rules };
      },
      is: { action: { service: 'return_refund', reason: 'wrong_item' } },
    },
    application(
      'a price that rose for the bought variant too is no other price',
      { shows: ['T3'] },
      wants(variant('oat-l'), { line: { listing: { priceFen: 9_900 } } }),
      { decision: { outcome: 'possible' } },
    ),
    application(
      'sold out when the goods may not go back: only a person is left',
      { cites: ['T3'] },
      wants(variant('oat-xl'), { line: underwear }),
      { decision: { outcome: 'refused' }, alternatives: ['alternative.person'] },
    ),
    application(
      'sold out after the seven days of a return: a size has no way back for the money',
      { cites: ['T3'] },
      wants(variant('oat-xl'), { order: { deliveredAt: NOW - 9 * DAY } }),
      { alternatives: ['alternative.person'] },
    ),
    application(
      'the same again for a defect is at the cost of the seller, both ways',
      { cites: ['F3'], shows: ['T3'] },
      wants(SAME, { claim: { reason: 'quality_defect', description: '破洞', evidence: PHOTO } }),
      {
        decision: { outcome: 'possible' },
        freight: { return: 'seller', resend: 'seller' },
        missing: [],
      },
    ),
    application(
      'the same again is sold out as well',
      { cites: ['T3'] },
      {
        listing: aListingOf(),
        line: { listing: { variant: { colour: { zh: '燕麦色', en: 'oat' }, size: 'XL' } } },
        claim: { service: 'exchange', reason: 'quality_defect', wanted: SAME },
      },
      { decision: { outcome: 'refused', because: ['exchange.sold_out'] } },
    ),
    application(
      'who was sent the wrong thing wants what he ordered without being asked',
      { shows: ['T3'], cites: ['F3'] },
      { claim: { service: 'exchange', reason: 'wrong_item' } },
      { claim: { wanted: SAME }, missing: ['description', 'evidence'] },
    ),
    application(
      'a listing that the shop has not told of: the words stand, the seller confirms the stock',
      { cites: ['T3'] },
      {
        claim: {
          service: 'exchange',
          reason: 'wrong_size',
          wanted: { kind: 'variant', label: { zh: '大一码', en: 'one size up' } },
        },
      },
      {
        decision: { outcome: 'possible' },
        warnings: ['caution.send_after_agreement', 'caution.stock_by_seller'],
      },
    ),
    application(
      'another colour out of a change of mind is exchanged within the seven days, the buyer pays',
      { cites: ['F6'], shows: ['T3'] },
      wants(variant('black-m'), { claim: { reason: 'dislike', wanted: variant('black-m') } }),
      {
        decision: { outcome: 'possible' },
        missing: ['intact', 'evidence'],
        freight: { return: 'buyer', resend: 'buyer', because: ['freight.buyer_both_by_choice'] },
      },
    ),
    application(
      'a change of mind after the seven days exchanges nothing',
      { cites: ['X3', 'X9'] },
      wants(variant('black-m'), {
        order: { deliveredAt: NOW - 9 * DAY },
        claim: { reason: 'dislike', wanted: variant('black-m') },
      }),
      {
        decision: { outcome: 'refused', because: ['window.no_reason_over'] },
        alternatives: ['alternative.reason', 'alternative.person'],
      },
    ),
    application(
      'underwear is exchanged for its size, not for its colour',
      { cites: ['X1'] },
      wants(variant('black-m'), {
        line: underwear,
        claim: { reason: 'dislike', wanted: variant('black-m') },
      }),
      { decision: { outcome: 'refused', because: ['exclusion.intimate'] } },
    ),
    application(
      'a jade certificate travels with an exchange as well',
      { cites: ['X7'] },
      {
        line: {
          listing: {
            category: 'jewellery_jade',
            certificate: { issuer: { zh: '质检中心', en: 'lab' }, number: 'A1' },
          },
        },
        claim: { service: 'exchange', reason: 'quality_defect', wanted: SAME },
      },
      { warnings: expect.arrayContaining(['caution.certificate', 'caution.send_after_agreement']) },
    ),
    application(
      'a missing part is sent again and nothing goes back',
      { cites: ['T3', 'F1'] },
      { claim: { service: 'exchange', reason: 'missing_part', wanted: { kind: 'part', part: '充电头' } } },
      {
        freight: { return: 'none', resend: 'seller', because: ['freight.resend_seller'] },
        missing: ['description', 'evidence'],
        warnings: ['caution.stock_by_seller'],
      },
    ),
    application(
      'a broken small part is sent again and nothing goes back',
      { cites: ['T3'] },
      { claim: { service: 'exchange', reason: 'quality_defect', wanted: BUTTON } },
      { freight: { return: 'none', resend: 'seller' }, warnings: ['caution.stock_by_seller'] },
    ),
    application(
      'a part that the buyer wants without a fault is at his cost',
      { cites: ['T3', 'F1'] },
      { claim: { service: 'exchange', reason: 'dislike', wanted: BUTTON } },
      { freight: { return: 'none', resend: 'buyer', because: ['freight.resend_buyer'] } },
    ),
    application(
      'a missing part may also be settled with part of the price',
      { shows: ['T3'], cites: ['T6'] },
      { claim: { service: 'refund_only', reason: 'missing_part', amountFen: 2000 } },
      { decision: { outcome: 'possible' }, claim: { amountFen: 2000 } },
    ),
    application(
      'switching to a return keeps what was wanted and says nothing of it',
      { shows: ['T5'], cites: ['F6'] },
      wants(variant('oat-xl'), { claim: { service: 'return_refund', wanted: variant('oat-xl') } }),
      { decision: { outcome: 'possible' }, claim: { wanted: { kind: 'variant' } } },
    ),
    why('what for is asked because only the same price can be sent', wants(SAME), 'why.wanted'),
    why(
      'which part is asked because only that is sent',
      { claim: { service: 'exchange', reason: 'missing_part' } },
      'why.part',
    ),
  ],
};
