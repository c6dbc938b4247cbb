import { PIECE } from '../features/pieces';
import { Meaning } from './meaning';

/** One text as the model sees it: the columns it has, and their weights. */
export interface SparseRow {
  columns: Int32Array;
  values: Float64Array;
}

/** What the meaning of a text weighs beside its words, which have unit length; by cross-validation. */
export const MEANING_WEIGHT = 0.4;

/** Known features, their column and their inverse document frequency; behind them the columns of the meaning. */
export class Vectoriser {
  private readonly column: ReadonlyMap<string, number>;

  constructor(
    readonly features: readonly string[],
    readonly idf: Float32Array,
    readonly meaning: Meaning,
  ) {
    this.column = new Map(features.map((feature, i) => [feature, i]));
  }

  /** All columns; those from `features.length` on are the meaning's. */
  get width(): number {
    return this.features.length + this.meaning.mean.length;
  }

  /** IDF = ln((1 + N) / (1 + df)) + 1 over the training texts. */
  static fit(texts: readonly (readonly string[])[]): Vectoriser {
    const frequency = new Map<string, number>();
    for (const text of texts)
      for (const feature of text)
        if (!feature.startsWith(PIECE)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
    const features = [...frequency.keys()];
    const idf = Float32Array.from(features, (feature) => {
      return Math.log((1 + texts.length) / (1 + (frequency.get(feature) ?? 0))) + 1;
    });
    return new Vectoriser(features, idf, Meaning.fit(texts));
  }

  /** Unknown features are dropped; what is left has unit length, so that long and short texts compare. */
  row(features: readonly string[]): SparseRow {
    const columns: number[] = [];
    for (const feature of features) {
      const column = this.column.get(feature);
      if (column !== undefined) columns.push(column);
    }
    const weights = columns.map((column) => this.idf[column]!);
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const meaning = this.meaning.of(features);
    const size = columns.length + meaning.length;
    const row = { columns: new Int32Array(size), values: new Float64Array(size) };
    row.columns.set(columns);
    row.values.set(weights.map((weight) => weight / length));
    meaning.forEach((value, i) => {
      row.columns[columns.length + i] = this.features.length + i;
      row.values[columns.length + i] = MEANING_WEIGHT * value;
    });
    return row;
  }
}
