import { lineStanding } from '../../../policy/standing';
import type { LineCase } from '../../../policy/facts';
import { aCaseFact, DAY, NOW } from '../../support/orders';
import { application, factsOf, type Given, type Row, type Table } from '../table';

/** Long after the first window. */
const old = { status: 'succeeded', deliveredAt: NOW - 45 * DAY, succeededAt: NOW - 40 * DAY } as const;
const exchanged = (daysAgo: number, fields: Partial<LineCase> = {}): LineCase =>
  aCaseFact({
    service: 'exchange',
    state: 'closed',
    closedBy: 'C9',
    amountFen: 0,
    createdAt: NOW - 35 * DAY,
    renewedAt: NOW - daysAgo * DAY,
    ...fields,
  });
const standing = (says: string, rules: Pick<Row, 'cites' | 'shows'>, given: Given, is: unknown): Row => ({
  says,
  ...rules,
  decide: () => lineStanding(factsOf(given)),
  is,
});
const dislike = { service: 'return_refund', reason: 'dislike' } as const;

export const renewal: Table = {
  about: 'a completed exchange opens the windows anew',
  rows: [
    standing(
      'fifteen days run from the delivery of the new item, to the instant',
      { cites: ['W2'], shows: ['W4'] },
      { order: old, lineCases: [exchanged(15)] },
      { kind: 'open', until: NOW },
    ),
    standing(
      'an instant later they are over',
      { cites: ['W2', 'W3'], shows: ['W4'] },
      { order: old, lineCases: [exchanged(15)], now: NOW + 1 },
      { kind: 'person' },
    ),
    standing(
      'a chance that was used before the new item came is not used for it',
      { shows: ['W4'], cites: ['W2'] },
      {
        order: old,
        lineCases: [exchanged(3), aCaseFact({ state: 'withdrawn', createdAt: NOW - 30 * DAY })],
      },
      { kind: 'open' },
    ),
    standing(
      'a case about the new item that is withdrawn uses its chance up',
      { cites: ['W4', 'L6'] },
      {
        order: old,
        lineCases: [exchanged(3), aCaseFact({ state: 'withdrawn', createdAt: NOW - DAY })],
      },
      { kind: 'legal_minimum' },
    ),
    application(
      'the seven days without a reason run anew as well',
      { shows: ['W4', 'X3'], cites: ['F6'] },
      { order: old, lineCases: [exchanged(5)], claim: dislike },
      { decision: { outcome: 'possible' } },
    ),
    application(
      'and end seven days after the new item came',
      { cites: ['X3'], shows: ['W4'] },
      { order: old, lineCases: [exchanged(9)], claim: dislike },
      { decision: { outcome: 'refused', because: ['window.no_reason_over'] } },
    ),
    application(
      'only the pieces that came anew are open again',
      { shows: ['W4', 'W6'], cites: ['W2'] },
      {
        order: old,
        line: { quantity: 3 },
        lineCases: [exchanged(5)],
        claim: { service: 'return_refund', reason: 'quality_defect' },
      },
      { claim: { quantity: 1 } },
    ),
    application(
      'damage of the new item is reported within its own 48 hours',
      { shows: ['X6', 'W4'] },
      {
        order: old,
        lineCases: [exchanged(1)],
        claim: { service: 'return_refund', reason: 'damaged_in_transit' },
      },
      { personBecause: [] },
    ),
  ],
};
