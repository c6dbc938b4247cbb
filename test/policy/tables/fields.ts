import { checkField, type FieldValue } from '../../../policy/check';
import type { ClaimField } from '../../../policy/facts';
import { paidForPieces, shareDiscount } from '../../../policy/money';
import type { KnownRule } from '../../../policy/rules';
import { aCaseFact, aParcel, DAY, NOW } from '../../support/orders';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const parcel = (
  status: 'signed' | 'refused' | 'returned' | 'lost' | 'in_transit',
): Given['order'] & object => ({
  status: 'shipped',
  parcels: [aParcel({ status, ...(status === 'signed' && { signedAt: NOW - DAY }) })],
});
const field = (
  says: string,
  cites: KnownRule[],
  given: Given,
  [name, value]: [ClaimField, FieldValue],
  because: string | undefined,
): Row => ({
  says,
  ...(because === undefined ? { shows: cites } : { cites }),
  decide: () => ({ refusal: checkField(factsOf(given), name, value) }),
  is: { refusal: because === undefined ? undefined : { field: name, because } },
});
const returning: Given = { claim: { service: 'return_refund', reason: 'quality_defect' } };
const keeping: Given = { claim: { service: 'refund_only', received: true, reason: 'missing_part' } };
const three: Given = { line: { quantity: 3, paidFen: 10_000 } };

export const fields: Table = {
  about: 'what is asked, and which values stand',
  rows: [
    application(
      'a delivered line is asked for service and reason',
      { shows: ['T5'], cites: ['W1'] },
      {},
      {
        missing: ['service', 'reason'],
        claim: { quantity: 1 },
      },
    ),
    application(
      'a refund asks first whether the goods were received',
      { shows: ['T1'], cites: ['W1'] },
      { claim: { service: 'refund_only' } },
      { missing: ['received', 'reason'] },
    ),
    application(
      'a reason that only fits goods in hand answers whether they were received',
      { shows: ['T1'], cites: ['T6'] },
      { claim: { service: 'refund_only', reason: 'missing_part' } },
      { missing: ['description', 'evidence', 'amount'], claim: { received: true } },
    ),
    application(
      'a reason with one way settles the service',
      { shows: ['T1', 'T5'], cites: ['F6'] },
      { claim: { reason: 'dislike' } },
      {
        claim: { service: 'return_refund', received: true, amountFen: 12_900 },
        missing: ['intact', 'evidence'],
      },
    ),
    application(
      'what was not received is paid back in full without asking for a sum',
      { cites: ['T1'] },
      { order: parcel('lost'), claim: { reason: 'lost_parcel', amountFen: 500 } },
      { amount: { fixedFen: 12_900 }, claim: { amountFen: 12_900, story: 'lost' }, missing: [] },
    ),
    application(
      'a return asks for description and evidence and takes what was paid',
      { shows: ['T2', 'T5'], cites: ['F3'] },
      returning,
      {
        missing: ['description', 'evidence'],
        claim: { amountFen: 12_900 },
        decision: { outcome: 'possible' },
      },
    ),
    application(
      'a complete return misses nothing',
      { shows: ['T2'], cites: ['F3'] },
      { claim: { ...returning.claim, description: '袖口破洞', evidence: [{ kind: 'defect_photo' }] } },
      { missing: [], decision: { outcome: 'possible' }, evidence: { missing: [] } },
    ),
    application(
      'an empty description is still missing',
      { shows: ['T5'] },
      { claim: { ...returning.claim, description: '  ', evidence: [{ kind: 'defect_photo' }] } },
      { missing: ['description'] },
    ),
    application(
      'several pieces are asked how many',
      { shows: ['T5'] },
      { ...three, ...returning },
      { missing: ['quantity', 'description', 'evidence'] },
    ),
    application(
      'of three pieces one goes back for a third, rounded down',
      { cites: ['T6'] },
      { ...three, claim: { ...returning.claim, quantity: 1 } },
      { amount: { maxFen: 3333 }, claim: { amountFen: 3333 } },
    ),
    application(
      'the last pieces take the rest',
      { cites: ['T6'] },
      { ...three, lineCases: [aCaseFact({ state: 'paid', quantity: 2 })], ...returning },
      { amount: { maxFen: 3334 }, claim: { quantity: 1, amountFen: 3334 } },
    ),
    application(
      'a smaller sum that the buyer names stands',
      { cites: ['T6'] },
      { claim: { ...returning.claim, amountFen: 5000 } },
      { claim: { amountFen: 5000 } },
    ),
    application(
      'a sum above the bound is asked again',
      { shows: ['T6'] },
      { claim: { ...returning.claim, amountFen: 13_000 } },
      { missing: ['amount', 'description', 'evidence'] },
    ),
    application(
      'a gift goes back or its price is deducted',
      { cites: ['T6'] },
      { line: { gift: { title: { zh: '发圈', en: 'hair tie' }, markedPriceFen: 990 } }, ...returning },
      { warnings: ['caution.gift', 'caution.send_after_agreement'] },
    ),
    application(
      'a coupon comes back in kind',
      { cites: ['T6'] },
      { order: { coupon: { title: { zh: '满减券', en: 'coupon' } } }, ...returning },
      { amount: { because: ['amount.whole', 'amount.coupon_in_kind'] } },
    ),
    application(
      'a line that was paid with nothing has no money to give back',
      { cites: ['T6'] },
      { line: { paidFen: 0 }, ...returning },
      { decision: { outcome: 'refused', because: ['amount.nothing_paid'] } },
    ),
    {
      says: 'pieces of 100 fen split into 33, 33 and 34',
      shows: ['T6'],
      decide: () => [
        paidForPieces(100, 3, [], 1),
        paidForPieces(100, 3, [1], 1),
        paidForPieces(100, 3, [1, 1], 1),
      ],
      is: [33, 33, 34],
    },
    {
      says: 'a discount is shared by price, the rest on the last line',
      shows: ['T6'],
      decide: () => shareDiscount([5000, 3000, 2000], 1001),
      is: [500, 300, 201],
    },
    {
      says: 'a line without price takes no share',
      shows: ['T6'],
      decide: () => shareDiscount([50, 50, 0], 33),
      is: [16, 17, 0],
    },
    field('a sum equal to the bound stands', ['T6'], keeping, ['amount', 12_900], undefined),
    field('a fen more than the bound does not', ['T6'], keeping, ['amount', 12_901], 'field.amount_over'),
    field('nothing is no sum', ['T6'], keeping, ['amount', 0], 'field.amount_none'),
    field('a negative sum is none', ['T6'], keeping, ['amount', -1], 'field.amount_negative'),
    field('a fraction of a fen is none', ['T6'], keeping, ['amount', 10.5], 'field.amount_fraction'),
    field('what is no number is none', ['T6'], keeping, ['amount', Number.NaN], 'field.amount_unclear'),
    field(
      'the sum for goods not received cannot be changed',
      ['T1'],
      { order: { status: 'paid' } },
      ['amount', 100],
      'field.amount_fixed',
    ),
    field('two of three pieces stand', ['T5'], { ...three, ...returning }, ['quantity', 2], undefined),
    field(
      'four of three pieces do not',
      ['T5'],
      { ...three, ...returning },
      ['quantity', 4],
      'field.quantity',
    ),
    field('half a piece does not', ['T5'], { ...three, ...returning }, ['quantity', 0.5], 'field.quantity'),
    field(
      'an empty description does not stand',
      ['T5'],
      returning,
      ['description', ' '],
      'field.description_empty',
    ),
    field(
      'a service that is not open yet does not stand',
      ['W1'],
      { order: { status: 'shipped' } },
      ['service', 'exchange'],
      'window.service_not_yet',
    ),
    field(
      'not liking it does not go with keeping it',
      ['T1'],
      { claim: { service: 'refund_only', received: true } },
      ['reason', 'dislike'],
      'reason.not_for_service',
    ),
    field(
      'a size does not fit while the parcel is on its way',
      ['W1'],
      { order: { status: 'shipped' }, claim: {} },
      ['reason', 'wrong_size'],
      'reason.not_for_status',
    ),
    field(
      'a size does not fit when nothing was received',
      ['T1'],
      { claim: { received: false } },
      ['reason', 'wrong_size'],
      'reason.not_unless_received',
    ),
    application(
      'a reason that does not go with the service is refused, the service it goes with offered',
      { cites: ['T1', 'T2'] },
      { claim: { service: 'refund_only', received: true, reason: 'dislike' } },
      {
        decision: {
          outcome: 'refused',
          because: ['reason.not_for_service'],
          wouldChange: ['change.other_reason'],
        },
        services: ['return_refund'],
        alternatives: ['alternative.service', 'alternative.person'],
      },
    ),
    field('a reason that fits stands', ['T5'], returning, ['reason', 'wrong_item'], undefined),
    application(
      'switching the service keeps what was said',
      { shows: ['T5'] },
      { claim: { service: 'refund_only', reason: 'quality_defect', description: '破洞', amountFen: 3000 } },
      { claim: { reason: 'quality_defect', description: '破洞', amountFen: 3000 }, missing: ['evidence'] },
    ),
    application(
      'signed for but not received: possible, and a person decides before money moves',
      { cites: ['T7', 'H2'] },
      { claim: { service: 'refund_only', reason: 'not_received' } },
      {
        decision: { outcome: 'possible' },
        claim: { story: 'signed', received: false, amountFen: 12_900 },
        personBecause: ['person.signed'],
        warnings: ['caution.signed'],
        missing: [],
      },
    ),
    application(
      'the trace counts more than the word: signed stays signed',
      { cites: ['T7'] },
      { claim: { service: 'refund_only', received: false, story: 'lost' } },
      { claim: { story: 'signed' } },
    ),
    application(
      'a parcel on its way back counts as not received',
      { cites: ['T7'] },
      { order: parcel('returned'), claim: { reason: 'damaged_in_transit' } },
      { decision: { outcome: 'possible' }, claim: { story: 'refused' }, freight: { return: 'seller' } },
    ),
    application(
      'who refuses a parcel because of a change of mind bears its way back',
      { cites: ['T7'] },
      { order: parcel('refused'), claim: { reason: 'no_longer_needed' } },
      {
        decision: { outcome: 'possible' },
        freight: { return: 'buyer', because: ['freight.refused_by_buyer'] },
      },
    ),
    application(
      'a refusal the trace does not show yet is told what it waits for',
      { cites: ['T7'] },
      { order: parcel('in_transit'), claim: { reason: 'not_received', story: 'refused' } },
      { claim: { story: 'refused' }, warnings: ['caution.refused'] },
    ),
    application(
      'goods shipped after the application may be refused',
      { cites: ['T7'] },
      { order: { status: 'paid' }, claim: { reason: 'not_shipped' } },
      { warnings: ['caution.ships_meanwhile'] },
    ),
    application(
      'above 2,000 yuan a person looks as well',
      { cites: ['H2'] },
      { line: { paidFen: 200_001 }, ...returning },
      { decision: { outcome: 'possible' }, personBecause: ['person.above_limit'] },
    ),
    application(
      'exactly 2,000 yuan is not above',
      { shows: ['H2'] },
      { line: { paidFen: 200_000 }, ...returning },
      { personBecause: [] },
    ),
    application(
      'a photo taken before the delivery is looked at by a person and declines nothing',
      { cites: ['V2'] },
      { claim: { ...returning.claim, evidence: [{ kind: 'defect_photo', capturedAt: NOW - 3 * DAY }] } },
      { decision: { outcome: 'possible' }, personBecause: ['person.photo_too_early'] },
    ),
    application(
      'a picture that another case shows as well is looked at by a person and declines nothing',
      { cites: ['V2'] },
      { claim: { ...returning.claim, evidence: [{ kind: 'defect_photo', shownElsewhere: true }] } },
      { decision: { outcome: 'possible' }, personBecause: ['person.shown_elsewhere'] },
    ),
  ],
};
