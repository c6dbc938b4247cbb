import { expectAnswer } from '../../../bot/turn/business-hours';
import { aShop, at } from '../../support/orders';

const minutes = (count: number) => count * 60_000;
const weekdaysNineToSix = aShop({ businessHours: { from: 9, to: 18, weekdays: [1, 2, 3, 4, 5] } });

describe('when someone is expected to answer', () => {
  it.each([
    ['in hours with nobody ahead', '2026-11-24 12:00', 0, '2026-11-24 12:03', true],
    ['in hours with four ahead', '2026-11-24 12:00', 4, '2026-11-24 12:15', true],
    ['at the very opening', '2026-11-24 09:00', 0, '2026-11-24 09:03', true],
    ['at the very closing: next morning', '2026-11-24 18:00', 0, '2026-11-25 09:03', false],
    ['at night: next morning', '2026-11-24 03:00', 0, '2026-11-24 09:03', false],
    ['on Friday evening: on Monday', '2026-11-27 20:00', 1, '2026-11-30 09:06', false],
    [
      'just before closing with a queue: the rest next morning',
      '2026-11-24 17:58',
      1,
      '2026-11-25 09:04',
      true,
    ],
  ])('%s', (_, now, ahead, answerBy, open) => {
    expect(expectAnswer(at(now), ahead, weekdaysNineToSix)).toEqual({ answerBy: at(answerBy), open });
  });

  it('knows hours that run past midnight', () => {
    const night = aShop({ businessHours: { from: 18, to: 2, weekdays: [1, 2, 3, 4, 5, 6, 7] } });
    expect(expectAnswer(at('2026-11-25 01:00'), 0, night)).toEqual({
      answerBy: at('2026-11-25 01:03'),
      open: true,
    });
    expect(expectAnswer(at('2026-11-25 03:00'), 0, night).answerBy).toBe(at('2026-11-25 18:03'));
  });

  it('is at once for a shop that never closes', () => {
    const always = aShop({ businessHours: { from: 0, to: 24, weekdays: [] } });
    const now = at('2026-11-24 23:59');
    expect(expectAnswer(now, 0, always)).toEqual({ answerBy: now + minutes(3), open: true });
  });

  it('counts in the zone of the shop', () => {
    const berlin = aShop({ timeZone: 'Europe/Berlin', businessHours: { from: 9, to: 17, weekdays: [] } });
    expect(expectAnswer(at('2026-11-24 12:00'), 0, berlin).open).toBe(false);
    expect(expectAnswer(at('2026-11-24 18:00'), 0, berlin).open).toBe(true);
  });
});
