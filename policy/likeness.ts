import type { FileRecord, Fingerprint } from '../storage/records';

const HEX_DIGITS = 4;

/** Of 64 bits: the same picture saved anew, resized or brightened stays within this. */
const NEAR = 5;
/** A plain wall or the dark has few edges, so that all such pictures are alike. */
const FEWEST_EDGES = 8;

const bitsOf = ({ a, b, c, d }: Fingerprint): string =>
  [a, b, c, d]
    .map((band) =>
      parseInt(band, 16)
        .toString(2)
        .padStart(4 * HEX_DIGITS, '0'),
    )
    .join('');

function tellsMuch(bits: string): boolean {
  const ones = [...bits].filter((bit) => bit === '1').length;
  return ones >= FEWEST_EDGES && ones <= bits.length - FEWEST_EDGES;
}

type Compared = Pick<FileRecord, 'sha256' | 'picture'>;

/** The same file, or a picture so near that it is likely the same one; both are only flagged (V2). */
export function areAlike(one: Compared, other: Compared): boolean {
  if (one.sha256 === other.sha256) return true;
  const prints = [one.picture?.fingerprint, other.picture?.fingerprint];
  const [left, right] = prints.map((print) => print && bitsOf(print));
  if (!left || !right || !tellsMuch(left) || !tellsMuch(right)) return false;
  return [...left].filter((bit, at) => bit !== right[at]).length <= NEAR;
}
