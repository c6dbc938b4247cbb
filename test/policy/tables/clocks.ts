import { type ClockEvents, deadline, isInTime, windowReminder } from '../../../policy/clocks';
import type { KnownRule } from '../../../policy/rules';
import type { ClockId, ShopTerms } from '../../../storage/records';
import { aShop, DAY, HOUR, NOW } from '../../support/orders';
import { application, type Row, type Table } from '../table';

const clock = (
  says: string,
  rules: Pick<Row, 'cites' | 'shows'>,
  id: ClockId,
  { terms = {}, ...events }: ClockEvents & { terms?: Partial<ShopTerms> },
  is: unknown,
): Row => ({ says, ...rules, decide: () => deadline(id, NOW, aShop({ terms }), events), is });
const cites = (...rules: KnownRule[]) => ({ cites: rules });

export const clocks: Table = {
  about: 'when time is up',
  rows: [
    clock(
      'the seller answers within 5 days, reminded at half time and 24 h before',
      cites('C1'),
      'C1',
      {},
      {
        dueAt: NOW + 5 * DAY,
        against: 'seller',
        reminders: [NOW + 2.5 * DAY, NOW + 4 * DAY],
      },
    ),
    clock(
      'the buyer sends within 7 days',
      cites('C2'),
      'C2',
      {},
      {
        dueAt: NOW + 7 * DAY,
        against: 'buyer',
        reminders: [NOW + 3.5 * DAY, NOW + 6 * DAY],
      },
    ),
    clock(
      'the seller confirms within 10 days of the waybill',
      cites('C3'),
      'C3',
      {},
      {
        dueAt: NOW + 10 * DAY,
        against: 'seller',
      },
    ),
    clock(
      'and within 7 × 24 h of the delivery to the shop, whichever is first',
      cites('C3'),
      'C3',
      { returnDeliveredAt: NOW + DAY },
      { dueAt: NOW + 8 * DAY },
    ),
    clock(
      'a late delivery does not lengthen it',
      cites('C3'),
      'C3',
      { returnDeliveredAt: NOW + 5 * DAY },
      { dueAt: NOW + 10 * DAY },
    ),
    clock(
      'a shop may answer sooner',
      { cites: ['C1'], shows: ['C5'] },
      'C1',
      { terms: { sellerAnswerDays: 2 } },
      {
        dueAt: NOW + 2 * DAY,
        reminders: [NOW + DAY],
      },
    ),
    clock(
      'a shop cannot take longer',
      { cites: ['C1'], shows: ['C5', 'L2'] },
      'C1',
      { terms: { sellerAnswerDays: 9 } },
      {
        dueAt: NOW + 5 * DAY,
      },
    ),
    clock(
      'a shop may give the buyer longer',
      { cites: ['C2'], shows: ['C5'] },
      'C2',
      { terms: { buyerReturnDays: 10 } },
      {
        dueAt: NOW + 10 * DAY,
      },
    ),
    clock(
      'a shop cannot give less',
      { cites: ['C2'], shows: ['C5'] },
      'C2',
      { terms: { buyerReturnDays: 3 } },
      {
        dueAt: NOW + 7 * DAY,
      },
    ),
    clock(
      'the buyer gets 3 more days once',
      cites('C2', 'C5'),
      'C2',
      { extended: true },
      { dueAt: NOW + 10 * DAY },
    ),
    clock(
      'a clock of one day is reminded at half time only',
      { shows: ['C8'], cites: ['C1'] },
      'C1',
      { terms: { sellerAnswerDays: 1 } },
      { reminders: [NOW + 12 * HOUR] },
    ),
    {
      says: 'an act at the very end is in time, one after it is not',
      shows: ['C8'],
      decide: () => [isInTime(NOW, { dueAt: NOW }), isInTime(NOW + 1, { dueAt: NOW })],
      is: [true, false],
    },
    {
      says: 'the buyer is reminded 48 h before W2 ends',
      shows: ['C4'],
      decide: () => ({ at: windowReminder(NOW, aShop()) }),
      is: { at: NOW + 13 * DAY },
    },
    {
      says: 'a longer W2 moves the reminder, which stays 48 h before',
      shows: ['C4', 'C5'],
      decide: () => ({ at: windowReminder(NOW, aShop({ terms: { afterSuccessDays: 30 } })) }),
      is: { at: NOW + 28 * DAY },
    },
    application(
      'an application starts the clock of the seller',
      cites('C1'),
      {},
      {
        clock: { id: 'C1', startedAt: NOW, dueAt: NOW + 5 * DAY },
      },
    ),
  ],
};
