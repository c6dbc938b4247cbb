import { returnPolicyRuling } from '../../../policy/return-policy';
import type { KnownRule } from '../../../policy/rules';
import type { ListingSnapshot } from '../../../storage/records';
import { at, DAY, NOW } from '../../support/orders';
import { application, factsOf, type Given, type Row, type Table } from '../table';

type Kind = NonNullable<ListingSnapshot['noReasonExclusion']>['kind'];
const excluded = (kind: Kind, confirmedAtPurchase: boolean, more: Partial<ListingSnapshot> = {}): Given => ({
  line: { listing: { noReasonReturn: false, noReasonExclusion: { kind, confirmedAtPurchase }, ...more } },
});
const underwear = excluded('intimate', true, { category: 'intimate_apparel' });
const dislike = { service: 'return_refund', reason: 'dislike' } as const;
const defect = { service: 'return_refund', reason: 'quality_defect' } as const;
const delivered = (text: string): Given['order'] & object => ({ deliveredAt: at(text) });
const back = (says: string, cites: KnownRule[], given: Given, is: unknown): Row => ({
  says,
  cites,
  decide: () => returnPolicyRuling(factsOf(given)),
  is,
});
const OTHER_WAYS = ['alternative.reason', 'alternative.person'];

export const exclusions: Table = {
  about: 'what the shop may decline',
  rows: [
    application(
      'a parcel that was refused already is not to be refused',
      { shows: ['X6', 'T7'] },
      {
        order: { status: 'shipped' },
        claim: { service: 'refund_only', reason: 'damaged_in_transit', received: false, story: 'refused' },
      },
      { warnings: ['caution.refused'] },
    ),
    application(
      'underwear without a defect is refused from the records, a defect case and a person offered',
      { cites: ['X1', 'X8', 'X9'] },
      { ...underwear, claim: dislike },
      {
        decision: {
          outcome: 'refused',
          because: ['exclusion.intimate'],
          wouldChange: ['change.defect_shown'],
        },
        alternatives: OTHER_WAYS,
      },
    ),
    application(
      'underwear with a defect goes back',
      { shows: ['X1'], cites: ['F3'] },
      { ...underwear, claim: defect },
      {
        decision: { outcome: 'possible' },
      },
    ),
    application(
      'underwear that does not fit is offered an exchange',
      { cites: ['X1'] },
      { ...underwear, claim: { service: 'return_refund', reason: 'wrong_size' } },
      {
        decision: { outcome: 'refused' },
        alternatives: ['alternative.reason', 'alternative.reason', 'alternative.person'],
      },
    ),
    application(
      'an exchange of underwear with its seal open goes through with a warning',
      { cites: ['X1', 'X9'] },
      { ...underwear, claim: { service: 'exchange', reason: 'wrong_size', intact: false } },
      { decision: { outcome: 'possible' }, warnings: ['caution.seal_open', 'caution.send_after_agreement'] },
    ),
    application(
      'custom-made goods cannot go back without a reason',
      { cites: ['X2', 'X8'] },
      { ...excluded('custom_made', false), claim: dislike },
      { decision: { outcome: 'refused', because: ['exclusion.by_law'] } },
    ),
    application(
      'custom-made goods that were not shipped can be cancelled',
      { shows: ['X8', 'X2'], cites: ['W1'] },
      { ...excluded('custom_made', false), order: { status: 'paid' }, claim: { reason: 'dislike' } },
      { decision: { outcome: 'possible' } },
    ),
    application(
      'underwear without a stored confirmation has its seven days',
      { cites: ['X8', 'L2'] },
      { ...excluded('intimate', false, { category: 'intimate_apparel' }), claim: dislike },
      {
        decision: { outcome: 'possible', because: ['window.delivered', 'exclusion.not_confirmed'] },
      },
    ),
    application(
      'what only the shop excludes has its seven days',
      { cites: ['X8', 'L2'] },
      { ...excluded('shop_choice', true), claim: dislike },
      { decision: { outcome: 'possible', because: ['window.delivered', 'exclusion.not_in_law'] } },
    ),
    application(
      'perishables are refunded without a return',
      { cites: ['X8'] },
      { ...excluded('perishable', false, { category: 'food' }), claim: defect },
      {
        decision: { outcome: 'refused', because: ['exclusion.perishable'] },
        services: ['refund_only'],
      },
    ),
    application(
      'opened digital goods are warned, not refused',
      { cites: ['X2', 'X9'] },
      { ...excluded('digital_opened', true, { category: 'digital' }), claim: { ...dislike, intact: false } },
      { decision: { outcome: 'possible' }, warnings: ['caution.opened', 'caution.send_after_agreement'] },
    ),
    application(
      'the seventh day after delivery counts until midnight, the instant included',
      { shows: ['X3'], cites: ['F6'] },
      { order: delivered('2026-11-09 10:00'), now: at('2026-11-17 00:00'), claim: dislike },
      { decision: { outcome: 'possible' } },
    ),
    application(
      'an instant later a return without a reason is refused, a defect still taken',
      { cites: ['X3', 'X9'] },
      { order: delivered('2026-11-09 10:00'), now: at('2026-11-17 00:00') + 1, claim: dislike },
      {
        decision: { outcome: 'refused', because: ['window.no_reason_over'] },
        alternatives: OTHER_WAYS,
      },
    ),
    application(
      'a defect after the seven days is fine',
      { shows: ['X3'], cites: ['F3'] },
      { order: delivered('2026-11-09 10:00'), now: at('2026-11-20 00:00'), claim: defect },
      { decision: { outcome: 'possible' } },
    ),
    application(
      'a last day in the national holiday moves to the day after it',
      { shows: ['X3'], cites: ['F6'] },
      { order: delivered('2026-09-25 10:00'), now: at('2026-10-08 23:59'), claim: dislike },
      { decision: { outcome: 'possible' } },
    ),
    application(
      'a last day on an ordinary Sunday does not move',
      { cites: ['X3'] },
      { order: delivered('2026-11-15 10:00'), now: at('2026-11-23 00:01'), claim: dislike },
      { decision: { outcome: 'refused' } },
    ),
    application(
      'a shop with 30 days takes it on day 30',
      { shows: ['X3'], cites: ['F6'] },
      { order: { deliveredAt: NOW - 30 * DAY }, terms: { noReasonDays: 30 }, claim: dislike },
      { decision: { outcome: 'possible' } },
    ),
    back(
      'the days of X3 end at +08:00 whatever the zone of the shop',
      ['X3'],
      { order: delivered('2026-11-23 23:30') },
      {
        outcome: 'any_reason',
        until: at('2026-12-01 00:00'),
      },
    ),
    application(
      'goods with their tags cut go through with a warning',
      { cites: ['X4', 'X9'] },
      { claim: { ...dislike, intact: false } },
      { decision: { outcome: 'possible' }, warnings: ['caution.not_intact', 'caution.send_after_agreement'] },
    ),
    application(
      'the state of the goods is asked for a return without a reason',
      { shows: ['X4'] },
      { claim: dislike },
      { missing: ['intact', 'evidence'] },
    ),
    application(
      'goods are sent after the agreement',
      { cites: ['X5'] },
      { claim: defect },
      {
        warnings: ['caution.send_after_agreement'],
      },
    ),
    application(
      'a parcel that is visibly damaged is refused at the door',
      { cites: ['X6'] },
      { order: { status: 'shipped' }, claim: { reason: 'damaged_in_transit' } },
      { warnings: ['caution.refuse_parcel'], evidence: { required: ['packaging_photo'] } },
    ),
    application(
      'damage reported 48 h after delivery needs its photos only',
      { shows: ['X6'], cites: ['F1'] },
      { claim: { service: 'return_refund', reason: 'damaged_in_transit' } },
      { personBecause: [], warnings: ['caution.send_after_agreement'] },
    ),
    application(
      'damage reported later is looked at by a person',
      { cites: ['X6'] },
      { now: NOW + 1, claim: { service: 'return_refund', reason: 'damaged_in_transit' } },
      {
        decision: { outcome: 'possible' },
        warnings: ['caution.send_after_agreement', 'caution.damage_late'],
        personBecause: ['person.damage_late'],
      },
    ),
    application(
      'a certificate comes back with the goods',
      { cites: ['X7', 'X9'] },
      {
        line: {
          listing: {
            category: 'jewellery_jade',
            certificate: { issuer: { zh: '检', en: 'lab' }, number: '1' },
          },
        },
        claim: defect,
      },
      {
        warnings: ['caution.certificate', 'caution.send_after_agreement'],
        evidence: { recommended: ['video', 'inspection_certificate'] },
      },
    ),
    application(
      'a certificate is not held against a counterfeit',
      { shows: ['X7'], cites: ['F11'] },
      {
        line: {
          listing: {
            category: 'jewellery_jade',
            certificate: { issuer: { zh: '检', en: 'lab' }, number: '1' },
          },
        },
        claim: { service: 'return_refund', reason: 'counterfeit' },
      },
      { warnings: ['caution.send_after_agreement', 'caution.counterfeit'] },
    ),
    back(
      'before delivery nothing can go back',
      ['W1'],
      { order: { status: 'shipped' } },
      { outcome: 'not_yet' },
    ),
    back(
      'within the seven days it goes back for any reason',
      ['X3'],
      {},
      {
        outcome: 'any_reason',
        because: ['window.no_reason_open', 'window.delivered'],
      },
    ),
    back('underwear goes back for a fault only', ['X1', 'X8'], underwear, {
      outcome: 'fault_only',
      because: ['exclusion.intimate', 'window.delivered'],
      alternatives: OTHER_WAYS,
    }),
    back('opened goods are told apart from unopened ones', ['X2'], excluded('digital_opened', true), {
      outcome: 'any_reason',
      because: ['window.no_reason_open', 'exclusion.once_opened', 'window.delivered'],
    }),
    back(
      'after the seven days it goes back for a fault, until W2 ends',
      ['X3', 'W2'],
      { order: { status: 'succeeded', deliveredAt: NOW - 10 * DAY, succeededAt: NOW - 5 * DAY } },
      { outcome: 'fault_only', until: NOW + 10 * DAY },
    ),
    back(
      'after W2 a person negotiates',
      ['W3'],
      { order: { status: 'succeeded', deliveredAt: NOW - 30 * DAY, succeededAt: NOW - 20 * DAY } },
      {
        outcome: 'person',
      },
    ),
    back(
      'an unpaid order has nothing to send back',
      ['W5'],
      { order: { status: 'unpaid' } },
      { outcome: 'closed' },
    ),
  ],
};
