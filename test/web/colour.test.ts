import fc from 'fast-check';
import { accentOf } from '../../web/shared/colour';
import { holds } from '../support/holds';

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('keeps a brand colour that white text can be read on', () => {
  expect(accentOf('#0f766e')?.accent).toBe('#0f766e');
});

it('darkens any other until it can', () => {
  holds(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
      const accent = accentOf(`#${colour.toString(16).padStart(6, '0')}`)?.accent ?? '#ffffff';
      expect(1.05 / (luminance(accent) + 0.05)).toBeGreaterThanOrEqual(4.4);
    }),
  );
});

it('leaves the house colour where a shop named none', () => {
  expect(accentOf('teal')).toBeUndefined();
});
