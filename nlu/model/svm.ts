import type { SparseRow } from './vectoriser';

export interface SvmOptions {
  /** Cost of a violated margin. */
  c: number;
  passes: number;
  /** Stop when no dual variable's gradient is larger. */
  tolerance: number;
  seed: number;
}
export const SVM_OPTIONS: SvmOptions = { c: 1, passes: 25, tolerance: 0.01, seed: 7 };

/** Weights of one class against the rest; the bias is the weight of a column that is always 1. */
export interface BinarySvm {
  weights: Float64Array;
  bias: number;
}

/**
 * L2-loss linear SVM by dual coordinate descent (Hsieh et al., ICML 2008): one class against the rest.
 * Deterministic for a seed.
 */
export function trainBinary(
  rows: readonly SparseRow[],
  labels: Int8Array,
  width: number,
  options: SvmOptions,
): BinarySvm {
  const weights = new Float64Array(width);
  const alpha = new Float64Array(rows.length);
  const model = { weights, bias: 0 };
  const diagonal = 1 / (2 * options.c);
  const squared = rows.map((row) => 1 + diagonal + row.values.reduce((sum, value) => sum + value * value, 0));
  const order = Int32Array.from(rows.keys());
  const random = generator(options.seed);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, random);
    let worst = 0;
    for (const i of order) {
      const row = rows[i]!;
      const label = labels[i]!;
      const gradient = label * margin(model, row) - 1 + diagonal * alpha[i]!;
      const projected = alpha[i] === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(projected));
      if (Math.abs(projected) < 1e-12) continue;
      const before = alpha[i]!;
      alpha[i] = Math.max(before - gradient / squared[i]!, 0);
      step(model, row, (alpha[i]! - before) * label);
    }
    if (worst < options.tolerance) break;
  }
  return model;
}

function margin(model: BinarySvm, row: SparseRow): number {
  let sum = model.bias;
  const { columns, values } = row;
  for (let k = 0; k < columns.length; k += 1) sum += model.weights[columns[k]!]! * values[k]!;
  return sum;
}

function step(model: BinarySvm, row: SparseRow, size: number): void {
  const { columns, values } = row;
  for (let k = 0; k < columns.length; k += 1) model.weights[columns[k]!]! += size * values[k]!;
  model.bias += size;
}

/** Mulberry32: the same model from the same corpus, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
