import type { Fingerprint } from '../../storage/records';
import type { GreyPicture } from './measure';

/** A difference hash compares each pixel with its right neighbour: nine columns give eight bits a row. */
export const FINGERPRINT_SIZE = { width: 9, height: 8 };

const BANDS = ['a', 'b', 'c', 'd'] as const;

/** The 16 comparisons of two rows, as four hex digits. */
function bandOf({ pixels, width }: GreyPicture, firstRow: number): string {
  let bits = 0;
  for (let y = firstRow; y < firstRow + 2; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const i = y * width + x;
      bits = bits * 2 + (pixels[i]! < pixels[i + 1]! ? 1 : 0);
    }
  }
  return bits.toString(16).padStart(4, '0');
}

/** The difference hash of a picture shrunk to FINGERPRINT_SIZE: small changes of it flip few of its 64 bits (V2). */
export function fingerprintOf(grey: GreyPicture): Fingerprint {
  const [a, b, c, d] = BANDS.map((_, index) => bandOf(grey, index * 2));
  return { a: a!, b: b!, c: c!, d: d! };
}
