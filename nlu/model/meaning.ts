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
    return direction.every((value) => value === 0) ? direction : unit(difference(direction, this.mean));
  }
}

/** A message's features are looked at by the model and by knowledge, each with a mean of its own. */
const directions = new WeakMap<readonly string[], Float64Array>();

function directionOf(features: readonly string[]): Float64Array {
  const direction = directions.get(features) ?? unit(sumOfPieces(features));
  directions.set(features, direction);
  return direction;
}

function sumOfPieces(features: readonly string[]): Float64Array {
  const { ids, rows, steps } = pieceTable();
  const sum = new Float64Array(DIMENSIONS);
  for (const feature of features) {
    const id = feature.startsWith(PIECE) ? ids.get(feature.slice(PIECE.length)) : undefined;
    if (id === undefined) continue;
    const step = steps[id]!;
    for (let i = 0; i < DIMENSIONS; i += 1) sum[i]! += step * rows[id * DIMENSIONS + i]!;
  }
  return sum;
}

// Loops, because `map` and `reduce` of typed arrays cost several times as much, at every message.
function difference(vector: Float64Array, mean: Float32Array): Float64Array {
  const rest = new Float64Array(vector.length);
  for (let i = 0; i < rest.length; i += 1) rest[i] = vector[i]! - mean[i]!;
  return rest;
}

function unit(vector: Float64Array): Float64Array {
  let squares = 0;
  for (let i = 0; i < vector.length; i += 1) squares += vector[i]! * vector[i]!;
  const length = Math.sqrt(squares) || 1;
  const scaled = new Float64Array(vector.length);
  for (let i = 0; i < scaled.length; i += 1) scaled[i] = vector[i]! / length;
  return scaled;
}
