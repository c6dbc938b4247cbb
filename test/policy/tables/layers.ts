import { policyInForce } from '../../../policy/layers/in-force';
import type { ShopTerms } from '../../../storage/records';
import { application, type Row, type Table } from '../table';

const layered = (
  says: string,
  rules: Pick<Row, 'cites' | 'shows'>,
  terms: Omit<ShopTerms, 'versionName'>,
  is: unknown,
): Row => ({ says, ...rules, decide: () => policyInForce({ versionName: 'shop-3', ...terms }), is });

export const layers: Table = {
  about: 'whose rule counts',
  rows: [
    layered(
      'without terms of the shop law and platform count',
      { shows: ['L5', 'L1'] },
      {},
      {
        numbers: {
          noReasonDays: { value: 7, layer: 'law' },
          afterSuccessDays: { value: 15, layer: 'platform', version: 'platform-2026-11', rule: 'W2' },
          sellerAnswerDays: { value: 5, layer: 'platform' },
          buyerReturnDays: { value: 7, layer: 'platform' },
          sellerConfirmDays: { value: 10, layer: 'platform' },
        },
        conflicts: [],
      },
    ),
    layered(
      'a kinder term of the shop counts',
      { shows: ['L1'] },
      { noReasonDays: 15, afterSuccessDays: 30 },
      {
        numbers: {
          noReasonDays: { value: 15, layer: 'shop', version: 'shop-3' },
          afterSuccessDays: { value: 30, layer: 'shop' },
        },
        conflicts: [],
      },
    ),
    layered(
      'a term below a higher layer is flagged and never applied',
      { cites: ['L2', 'X3', 'W2', 'C1', 'X6'] },
      { noReasonDays: 3, afterSuccessDays: 7, sellerAnswerDays: 10, transitDamageHours: 24 },
      {
        numbers: {
          noReasonDays: { value: 7, layer: 'law' },
          afterSuccessDays: { value: 15, layer: 'platform' },
          sellerAnswerDays: { value: 5 },
          transitDamageHours: { value: 48 },
        },
        conflicts: ['layer.conflict', 'layer.conflict', 'layer.conflict', 'layer.conflict'],
      },
    ),
    layered(
      'a clock of no days is no kindness but a mistake',
      { cites: ['L2', 'C1'] },
      { sellerAnswerDays: 0 },
      { numbers: { sellerAnswerDays: { value: 5 } }, conflicts: ['layer.conflict'] },
    ),
    layered(
      'a tolerance may be narrowed, not widened',
      { cites: ['L2', 'F7'] },
      { sizeToleranceMillimetres: { apparel: 50 } },
      { sizeTolerance: { apparel: { value: 30, layer: 'platform' } }, conflicts: ['layer.conflict'] },
    ),
    layered(
      'a shop may refund more for a return than the usual rate, never less',
      { cites: ['L2', 'F9'] },
      {
        returnRates: {
          far: { firstFen: 2500, furtherFen: 900 },
          neighbour: { firstFen: 1500, furtherFen: 100 },
        },
      },
      {
        returnRates: {
          far: { firstFen: 2500 },
          neighbour: { firstFen: 1500, furtherFen: 400 },
          same_province: { firstFen: 1000 },
        },
        conflicts: ['layer.conflict'],
      },
    ),
    application(
      'what a shop refunds for a return is the bound that the buyer is told',
      { cites: ['F9'] },
      {
        terms: { returnRates: { far: { firstFen: 2500, furtherFen: 900 } } },
        claim: { service: 'return_refund', reason: 'quality_defect', received: true },
      },
      { freight: { returnRate: { fen: 2500 } } },
    ),
    layered(
      'the limit for a person is the shop’s own choice',
      { shows: ['H2'] },
      { personAboveFen: 50_000 },
      {
        numbers: { personAboveFen: { value: 50_000, layer: 'shop' } },
        conflicts: [],
      },
    ),
    layered(
      'the legal minimum stands beneath, with its source',
      { shows: ['L6'] },
      {},
      {
        numbers: {
          defectReturnDays: { value: 7, layer: 'law', source: 'policy.source.consumer_law_24' },
          refundAfterReceiptDays: { value: 7, layer: 'law' },
        },
      },
    ),
    application(
      'an application names the versions it is judged by',
      { shows: ['L4'] },
      {},
      {
        policyVersion: { law: 'law-2024-07', platform: 'platform-2026-11', shop: 'test-1' },
      },
    ),
  ],
};
