import fc from 'fast-check';
import { returnRate, usualRate, zoneBetween } from '../../policy/return-rate';
import { Province, RouteZone } from '../../storage/records';
import { holds } from '../support/holds';
import { aLine, anOrder, aShop } from '../support/orders';

const province = fc.constantFrom(...Province.options);
const zone = fc.constantFrom(...RouteZone.options);
const kilograms = fc.integer({ min: 1, max: 60 });

describe('the usual rate of a return (F9)', () => {
  test('is the same there and back', () =>
    holds(
      fc.property(province, province, (from, to) => {
        expect(zoneBetween(from, to)).toBe(zoneBetween(to, from));
      }),
      1000,
    ));

  test('is the lowest at home, and every province has a neighbour', () => {
    expect(Province.options.map((one) => zoneBetween(one, one))).toEqual(
      Province.options.map(() => 'same_province'),
    );
    const lonely = Province.options.filter(
      (one) => !Province.options.some((other) => zoneBetween(one, other) === 'neighbour'),
    );
    expect(lonely).toEqual([]);
  });

  test('grows with each kilogram, and with the way', () =>
    holds(
      fc.property(zone, kilograms, (far, weight) => {
        expect(usualRate(far, weight + 1).fen).toBeGreaterThan(usualRate(far, weight).fen);
        expect(usualRate('neighbour', weight).fen).toBeGreaterThan(usualRate('same_province', weight).fen);
        expect(usualRate('far', weight).fen).toBeGreaterThan(usualRate('neighbour', weight).fen);
      }),
    ));

  test('counts each kilogram begun of all the pieces', () =>
    holds(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 9 }),
        (weightGrams, pieces) => {
          const sent = { order: anOrder(), line: aLine({ listing: { weightGrams } }), shop: aShop() };
          const rate = returnRate(sent, pieces);
          expect(rate.kilograms * 1000).toBeGreaterThanOrEqual(weightGrams * pieces);
          expect((rate.kilograms - 1) * 1000).toBeLessThan(weightGrams * pieces);
        },
      ),
    ));
});
