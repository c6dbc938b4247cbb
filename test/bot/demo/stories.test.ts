import { DateTime } from 'luxon';
import { demoShop } from '../../../bot/demo/shop';
import { storedOrders } from '../../../bot/demo/stored';
import { isDeposit } from '../../../policy/deposit';
import { HOUR, NOW } from '../../support/orders';

const HOURS_OF_A_WEEK = 7 * 24;
const firstStarts = Array.from({ length: HOURS_OF_A_WEEK }, (_, hour) => NOW + hour * HOUR);

const dayOf = (at: number | undefined) =>
  DateTime.fromMillis(at ?? Number.NaN, { zone: demoShop.timeZone }).startOf('day');

function the(good: string, buyer: string, now: number) {
  const order = storedOrders(now).find(
    ({ buyerId, lines }) => buyerId === buyer && lines.some(({ listing }) => listing.title.en.includes(good)),
  );
  if (!order) throw new Error(`${buyer} has bought no ${good}`);
  return order;
}

describe('whenever the demo shop first starts', () => {
  it.each([
    { buyer: 'liu', good: 'charger', days: 1 },
    { buyer: 'zhou', good: 'kettle', days: 1 },
    { buyer: 'lin', good: 'dress', days: 3 },
    { buyer: 'zhou', good: 'lamp', days: 4 },
  ])('the $good of $buyer was signed for $days days before', ({ buyer, good, days }) => {
    for (const now of firstStarts) {
      const signed = dayOf(the(good, buyer, now).deliveredAt);
      expect(dayOf(now).diff(signed, 'days').days).toBe(days);
    }
  });

  it.each([
    { buyer: 'lin', good: 'dress' },
    { buyer: 'wu', good: 'cardigan' },
  ])('the $good of $buyer was bought last week', ({ buyer, good }) => {
    for (const now of firstStarts) {
      const bought = dayOf(the(good, buyer, now).createdAt).startOf('week');
      expect(dayOf(now).startOf('week').diff(bought, 'weeks').weeks).toBe(1);
    }
  });

  it('the cardigan of gao is a pre-sale: its deposit stays, its balance is due the day after tomorrow (W6)', () => {
    for (const now of firstStarts) {
      const order = the('cardigan', 'gao', now);
      expect(order).toMatchObject({ status: 'unpaid', deposit: { paidFen: 10_000, term: 'kept' } });
      expect(isDeposit(order)).toBe(true);
      expect(dayOf(order.deposit?.balanceDueAt).diff(dayOf(now), 'days').days).toBe(2);
    }
  });
});
