import fc from 'fast-check';
import { millimetresOf } from '../../policy/measuring';
import { decideSize } from '../../policy/sizes';
import { holds } from '../support/holds';

const listed = fc.integer({ min: 50, max: 2000 });
const tolerance = fc.integer({ min: 1, max: 50 });
const off = fc.integer({ min: 0, max: 49 });

describe('whatever is measured (F7)', () => {
  test('too much and too little count alike', () => {
    holds(
      fc.property(listed, off, tolerance, (length, by, limit) => {
        const [more, less] = [length + by, length - by].map((measured) =>
          decideSize(limit, [{ listed: length, measured }], []),
        );
        expect(more?.outcome).toBe(less?.outcome);
        expect(more?.because[0]?.facts).toEqual(less?.because[0]?.facts);
      }),
    );
  });

  test('the very tolerance is within it, a millimetre more is not', () => {
    holds(
      fc.property(listed, tolerance, (length, limit) => {
        const at = (measured: number) => decideSize(limit, [{ listed: length, measured }], []).outcome;
        expect([at(length + limit), at(length - limit)]).toEqual(['wrong_size', 'wrong_size']);
        expect([at(length + limit + 1), at(length - limit - 1)]).toEqual([
          'not_as_described',
          'not_as_described',
        ]);
      }),
    );
  });

  test('less than half a millimetre changes nothing', () => {
    holds(
      fc.property(listed, fc.double({ min: -0.49, max: 0.49, noNaN: true }), (length, by) => {
        expect(millimetresOf((length + by) / 10, 'cm', length)).toBe(length);
      }),
    );
  });

  test('the same length told in any unit is the same', () => {
    holds(
      fc.property(listed, (length) => {
        expect(millimetresOf(length, 'mm', 900)).toBe(length);
        expect(millimetresOf(length / 10, 'cm', 900)).toBe(length);
        expect(millimetresOf(length / 25.4, 'inch', 900)).toBe(length);
      }),
    );
  });

  test('which side measured first decides nothing', () => {
    holds(
      fc.property(listed, off, off, tolerance, (length, buyer, seller, limit) => {
        const side = (by: number) => [{ listed: length, measured: length + by }];
        expect(decideSize(limit, side(buyer), side(seller)).outcome).toBe(
          decideSize(limit, side(seller), side(buyer)).outcome,
        );
      }),
    );
  });
});
