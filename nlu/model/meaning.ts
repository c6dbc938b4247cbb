import { PIECE } from '../features/pieces';
import { DIMENSIONS, pieceTable } from '../vectors/table';

/** Where a text lies among the meanings of one language: the direction of the mean of its word pieces' vectors. */
export class Meaning {
  /** `mean` is what all texts of the language have in common; it would hide what sets them apart. */
  constructor(readonly mean: Float32Array) {}

  static fit(texts: readonly (readonly string[])[]): Meaning {
    const mean = new Float64Array(DIMENSIONS);
    for (const text of texts)
      directionOf(text).forEach((value, i) => (mean[i]! += value / (texts.length || 1)));
    return new Meaning(Float32Array.from(mean));
  }

  /** Unit length; zeros for a text without known pieces. */
  of(features: readonly string[]): Float64Array {
    const direction = directionOf(features);
    return direction.every((value) => value === 0)
      ? direction
      : unit(direction.map((value, i) => value - this.mean[i]!));
  }
}

function directionOf(features: readonly string[]): Float64Array {
  const { ids, rows, steps } = pieceTable();
  const sum = new Float64Array(DIMENSIONS);
  for (const feature of features) {
    const id = feature.startsWith(PIECE) ? ids.get(feature.slice(PIECE.length)) : undefined;
    if (id === undefined) continue;
    const step = steps[id]!;
    for (let i = 0; i < DIMENSIONS; i += 1) sum[i]! += step * rows[id * DIMENSIONS + i]!;
  }
  return unit(sum);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
