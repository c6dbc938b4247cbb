import { float32From, int8From, toBase64 } from './base64';
import type { BinarySvm } from './svm';
import type { SparseRow } from './vectoriser';

export interface PackedWeights {
  weights: string;
  steps: string;
  biases: string;
}

/** Weights of all classes as one byte each (no measurable loss), the classes of a column side by side. */
export class QuantisedWeights {
  private readonly classes: number;

  constructor(
    private readonly weights: Int8Array,
    /** What one step of a weight is worth, per column: words and meanings differ much in size. */
    private readonly steps: Float32Array,
    private readonly biases: Float32Array,
  ) {
    this.classes = biases.length;
  }

  static of(machines: readonly BinarySvm[]): QuantisedWeights {
    const width = machines[0]?.weights.length ?? 0;
    const weights = new Int8Array(width * machines.length);
    const steps = new Float32Array(width);
    for (let column = 0; column < width; column += 1) {
      const largest = machines.reduce((max, { weights: ws }) => Math.max(max, Math.abs(ws[column]!)), 1e-9);
      steps[column] = largest / 127;
      machines.forEach((machine, k) => {
        weights[column * machines.length + k] = Math.round((127 * machine.weights[column]!) / largest);
      });
    }
    return new QuantisedWeights(
      weights,
      steps,
      Float32Array.from(machines, (machine) => machine.bias),
    );
  }

  /** Signed distance from each class's plane. */
  margins(row: SparseRow): Float64Array {
    const { classes, weights, steps, biases } = this;
    const { columns, values } = row;
    const sums = new Float64Array(classes);
    for (let i = 0; i < columns.length; i += 1) {
      const value = values[i]! * steps[columns[i]!]!;
      const start = columns[i]! * classes;
      for (let k = 0; k < classes; k += 1) sums[k]! += value * weights[start + k]!;
    }
    for (let k = 0; k < classes; k += 1) sums[k]! += biases[k]!;
    return sums;
  }

  pack(): PackedWeights {
    return { weights: toBase64(this.weights), steps: toBase64(this.steps), biases: toBase64(this.biases) };
  }

  static unpack(packed: PackedWeights): QuantisedWeights {
    return new QuantisedWeights(
      int8From(packed.weights),
      float32From(packed.steps),
      float32From(packed.biases),
    );
  }
}
