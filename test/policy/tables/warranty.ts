import { checkField } from '../../../policy/check';
import type { LineCase } from '../../../policy/facts';
import { groundOf } from '../../../policy/ground';
import { warrantyRuling } from '../../../policy/warranty';
import { lineStanding } from '../../../policy/standing';
import { aCaseFact, at, DAY, NOW } from '../../support/orders';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const succeeded = (days: number): Given['order'] & object => ({
  status: 'succeeded',
  createdAt: NOW - (days + 3) * DAY,
  deliveredAt: NOW - days * DAY,
  succeededAt: NOW - Math.max(0, days - 1) * DAY,
});
const goods = (
  kind: 'brand' | 'shop' | undefined,
  months = 12,
  threeGuarantees = false,
): NonNullable<Given['line']> => ({
  listing: {
    category: 'electronics',
    threeGuarantees,
    ...(kind && { warranty: { kind, months } }),
  },
});
const ADDRESS = '小林 13812345678 杭州市西湖区文三路 1 号';
const repair = { service: 'repair', description: '不通电' } as const;
const shown = { ...repair, evidence: [{ kind: 'defect_photo' as const }] };

const repaired = (fields: Partial<LineCase> = {}): LineCase =>
  aCaseFact({
    service: 'repair',
    state: 'closed',
    amountFen: 0,
    createdAt: NOW - 50 * DAY,
    repair: { mode: 'mail_in', warranty: 'shop' },
    returnLeg: { enteredAt: NOW - 45 * DAY },
    renewedAt: NOW - 40 * DAY,
    ...fields,
  });

/** The end of the warranty of goods delivered then. */
const ends = (
  says: string,
  delivered: string,
  months: number,
  until: string,
  lineCases: LineCase[] = [],
): Row => ({
  says,
  shows: ['M4'],
  decide: () => ({
    until: groundOf(
      factsOf({
        order: { status: 'succeeded', deliveredAt: at(delivered), succeededAt: at(delivered) },
        line: goods('shop', months),
        lineCases,
        now: at('2027-06-01 12:00'),
      }),
    ).ends.warranty,
  }),
  is: { until: at(until) },
});

const ruled = (says: string, cites: Row['cites'] & object, given: Given, is: object): Row => ({
  says,
  cites,
  decide: () => warrantyRuling(factsOf(given)),
  is,
});

const stands = (says: string, cites: Row['cites'] & object, given: Given, is: object): Row => ({
  says,
  cites,
  decide: () => lineStanding(factsOf(given)),
  is,
});

export const warranty: Table = {
  about: 'warranty and repair',
  rows: [
    ruled(
      'asked, a brand-wide warranty says until when and who repairs',
      ['M1'],
      { order: succeeded(40), line: goods('brand') },
      { outcome: 'brand', months: 12, because: ['repair.brand'] },
    ),
    ruled(
      'asked within 15 days, the three guarantees are named beside it',
      ['M2', 'M4'],
      { order: succeeded(12), line: goods('shop', 12, true) },
      { outcome: 'shop', because: ['repair.shop', 'guarantee.exchange'] },
    ),
    ruled(
      'asked too late, a price comes first',
      ['M3', 'M4'],
      { order: succeeded(400), line: goods('shop') },
      { outcome: 'over', leftMs: 0, because: ['repair.over', 'repair.quote_first'] },
    ),
    ruled(
      'asked before delivery, it has not begun',
      ['M4'],
      { order: { status: 'shipped' }, line: goods('shop') },
      { outcome: 'not_begun', months: 12, because: ['repair.begins'] },
    ),
    ruled(
      'asked of goods without one, the window answers for a defect',
      ['L6'],
      {},
      { outcome: 'none', because: ['repair.defect'] },
    ),
    ends('a month ends at 24:00 of its same day', '2026-11-24 08:00', 1, '2026-12-25 00:00'),
    ends('a month without that day ends with its last one', '2027-01-31 23:59', 1, '2027-03-01 00:00'),
    ends('a day of delivery begins at midnight', '2026-11-24 00:00', 6, '2027-05-25 00:00'),
    ends('the time of a repair comes on top, in days begun', '2026-11-24 08:00', 12, '2027-11-28 00:00', [
      repaired({
        createdAt: at('2027-01-01 10:00'),
        repair: { mode: 'mail_in', warranty: 'shop' },
        returnLeg: { enteredAt: at('2027-01-05 10:00') },
        renewedAt: at('2027-01-07 12:00'),
      }),
    ]),
    ends('another piece in exchange has a period of its own', '2026-11-24 08:00', 12, '2028-01-11 00:00', [
      aCaseFact({ service: 'exchange', state: 'closed', renewedAt: at('2027-01-10 12:00') }),
    ]),
    stands(
      'a repair under warranty is open after W2',
      ['W2', 'W3', 'M4', 'M2'],
      { order: succeeded(40), line: goods('shop') },
      { kind: 'warranty', services: ['repair'], because: ['window.over', 'guarantee.warranty'] },
    ),
    stands(
      'it needs no chance either',
      ['W4', 'M4', 'M1'],
      {
        order: succeeded(12),
        line: goods('brand'),
        lineCases: [aCaseFact({ state: 'withdrawn', createdAt: NOW - DAY })],
      },
      { kind: 'warranty', services: ['repair'], because: ['window.chance_used', 'guarantee.warranty'] },
    ),
    stands(
      'nor does it use one up',
      ['W2'],
      {
        order: succeeded(12),
        line: goods('brand'),
        lineCases: [
          aCaseFact({
            service: 'repair',
            state: 'withdrawn',
            createdAt: NOW - DAY,
            repair: { mode: 'mail_in', warranty: 'brand' },
          }),
        ],
      },
      { kind: 'open' },
    ),
    stands(
      'within 15 days three-guarantee goods are exchanged too',
      ['W4', 'M4'],
      {
        order: succeeded(12),
        line: goods(undefined, 0, true),
        lineCases: [aCaseFact({ state: 'withdrawn', createdAt: NOW - DAY })],
      },
      {
        kind: 'warranty',
        services: ['exchange', 'repair'],
        because: ['window.chance_used', 'guarantee.exchange'],
      },
    ),
    stands(
      'after two repairs in vain they are exchanged or go back',
      ['M4'],
      {
        order: succeeded(90),
        line: goods('brand', 12, true),
        lineCases: [repaired(), repaired({ renewedAt: NOW - 30 * DAY })],
      },
      {
        kind: 'warranty',
        services: ['return_refund', 'exchange', 'repair'],
        because: ['window.over', 'guarantee.warranty', 'guarantee.repaired_in_vain'],
      },
    ),
    stands(
      'goods without the three guarantees are only repaired again',
      ['M4'],
      {
        order: succeeded(90),
        line: goods('brand'),
        lineCases: [repaired(), repaired({ renewedAt: NOW - 30 * DAY })],
      },
      { kind: 'warranty', services: ['repair'] },
    ),
    {
      says: 'a fault within 7 days brings three-guarantee goods back',
      cites: ['M4'],
      decide: () =>
        lineStanding(
          factsOf({
            order: succeeded(6),
            line: goods(undefined, 0, true),
            terms: {},
            lineCases: [aCaseFact({ state: 'withdrawn', createdAt: NOW - DAY })],
          }),
        ),
      is: { kind: 'legal_minimum', services: ['return_refund', 'exchange', 'repair'] },
    },
    application(
      'brand-wide: free at a service point, and nothing is sent',
      { cites: ['M1', 'M3', 'T4'] },
      { order: succeeded(40), line: goods('brand'), claim: { ...shown, repairMode: 'service_point' } },
      {
        decision: { outcome: 'possible' },
        claim: { reason: 'quality_defect', quantity: 1, amountFen: 0 },
        repair: {
          outcome: 'brand',
          modes: ['service_point', 'mail_in', 'on_site'],
          because: ['repair.brand'],
        },
        freight: { return: 'none', resend: 'none', because: ['freight.repair_service_point'] },
        missing: [],
        warnings: ['caution.keep_slips'],
      },
    ),
    application(
      'shop warranty: mailed to the shop, the seller pays both ways',
      { cites: ['M2', 'M4', 'F9'] },
      {
        order: succeeded(40),
        line: goods('shop'),
        claim: { ...shown, repairMode: 'mail_in', address: ADDRESS },
      },
      {
        repair: { outcome: 'shop', modes: ['mail_in', 'on_site'] },
        freight: {
          return: 'seller',
          resend: 'seller',
          because: ['freight.repair_covered', 'freight.prepay'],
        },
        missing: [],
        warnings: ['caution.keep_slips', 'caution.send_after_agreement'],
      },
    ),
    application(
      'a repair asks what is wrong, where it is done, and shows it',
      { shows: ['T4'], cites: ['M2'] },
      { order: succeeded(40), line: goods('shop'), claim: { service: 'repair' } },
      { missing: ['description', 'repair_mode', 'evidence'] },
    ),
    application(
      'somebody who comes has to know where',
      { cites: ['T4', 'M2'] },
      { line: goods('shop'), claim: { ...shown, repairMode: 'on_site' } },
      { missing: ['address'], freight: { return: 'none', because: ['freight.repair_on_site'] } },
    ),
    application(
      'an address without a phone is not enough',
      { shows: ['T4'] },
      {
        line: goods('shop'),
        claim: { ...shown, repairMode: 'on_site', address: '杭州市西湖区文三路 1 号 小林' },
      },
      { missing: ['address'] },
    ),
    application(
      'goods with one place of repair are not asked for it',
      { cites: ['L6'], shows: ['T4'] },
      { claim: { ...shown, symptom: 'hole' } },
      {
        claim: { repairMode: 'mail_in' },
        repair: { outcome: 'defect', because: ['repair.defect'] },
        freight: { return: 'seller', resend: 'seller' },
        missing: ['address'],
      },
    ),
    application(
      'damage by the buyer is quoted first, whatever the warranty',
      { cites: ['M3', 'Q3', 'F1'] },
      {
        line: goods('shop'),
        claim: { ...shown, symptom: 'buyer_damage', repairMode: 'mail_in', address: ADDRESS },
      },
      {
        repair: { outcome: 'none', because: ['repair.buyer_damage', 'repair.quote_first'] },
        freight: { return: 'buyer', resend: 'buyer', because: ['freight.repair_own_damage'] },
        warnings: ['caution.quote_first', 'caution.keep_slips', 'caution.send_after_agreement'],
      },
    ),
    application(
      'a trifle is no defect, so that its repair is quoted',
      { cites: ['M3', 'Q2', 'F2'] },
      { claim: { ...shown, symptom: 'loose_thread' } },
      { repair: { outcome: 'none' }, freight: { return: 'open', because: ['freight.repair_quoted'] } },
    ),
    application(
      'out of warranty a repair is quoted, and a person is asked as well',
      { cites: ['M3', 'M4', 'W3'] },
      {
        order: succeeded(400),
        line: goods('shop'),
        claim: { ...shown, repairMode: 'mail_in', address: ADDRESS },
      },
      {
        decision: { outcome: 'possible', because: ['window.over', 'repair.over', 'repair.quote_first'] },
        repair: { outcome: 'none', modes: ['mail_in', 'on_site'] },
        missing: [],
        personBecause: ['person.repair_late'],
      },
    ),
    application(
      'so is one of goods that never had a warranty',
      { cites: ['M3', 'W3'] },
      { order: succeeded(40), claim: { ...shown } },
      {
        decision: { outcome: 'possible' },
        repair: { because: ['repair.no_warranty', 'repair.quote_first'] },
      },
    ),
    application(
      'past every window a paid repair is offered beside a person',
      { cites: ['W3', 'M3'] },
      { order: succeeded(40), claim: { service: 'return_refund', reason: 'quality_defect' } },
      {
        decision: { outcome: 'person' },
        alternatives: ['alternative.paid_repair', 'alternative.person', 'alternative.platform'],
      },
    ),
    application(
      'nobody repairs food',
      { cites: ['W3'] },
      { order: succeeded(40), line: { listing: { category: 'food' } }, claim: { service: 'repair' } },
      { decision: { outcome: 'person' }, alternatives: ['alternative.person', 'alternative.platform'] },
    ),
    application(
      'under warranty a return is for a person, and the repair is offered',
      { cites: ['W3', 'M4'] },
      { order: succeeded(40), line: goods('shop'), claim: { service: 'return_refund', reason: 'dislike' } },
      { decision: { outcome: 'person' }, alternatives: ['alternative.service', 'alternative.person'] },
    ),
    {
      says: 'a shop warranty has no service points',
      cites: ['T4', 'M2'],
      decide: () => ({
        refusal: checkField(factsOf({ line: goods('shop') }), 'repair_mode', 'service_point'),
      }),
      is: { refusal: { field: 'repair_mode', because: 'field.repair_mode' } },
    },
    ...(
      [
        ['13812345678', 'field.address_place'],
        ['杭州市西湖区文三路 1 号 小林', 'field.address_phone'],
        [ADDRESS, undefined],
        ['Emma, 12 Nanjing Road, Shanghai, 138 1234 5678', undefined],
      ] as const
    ).map(([address, because]): Row => ({
      says: `an address is ${because ?? 'complete'}: ${address}`,
      ...(because ? { cites: ['T4'] } : { shows: ['T4'] }),
      decide: () => ({ refusal: checkField(factsOf(), 'address', address) }),
      is: { refusal: because && { because } },
    })),
  ],
};
