/** One text as the model sees it: the columns it has, and their weights; unit length. */
export interface SparseRow {
  columns: Int32Array;
  values: Float64Array;
}

/** Known features, their column and their inverse document frequency. */
export class Vectoriser {
  private readonly column: ReadonlyMap<string, number>;

  constructor(
    readonly features: readonly string[],
    readonly idf: Float32Array,
  ) {
    this.column = new Map(features.map((feature, i) => [feature, i]));
  }

  /** IDF = ln((1 + N) / (1 + df)) + 1 over the training texts. */
  static fit(texts: readonly (readonly string[])[]): Vectoriser {
    const frequency = new Map<string, number>();
    for (const text of texts)
      for (const feature of text) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
    const features = [...frequency.keys()];
    const idf = Float32Array.from(features, (feature) => {
      return Math.log((1 + texts.length) / (1 + (frequency.get(feature) ?? 0))) + 1;
    });
    return new Vectoriser(features, idf);
  }

  /** Unknown features are dropped; what is left has unit length, so that long and short texts compare. */
  row(features: readonly string[]): SparseRow {
    const columns: number[] = [];
    for (const feature of features) {
      const column = this.column.get(feature);
      if (column !== undefined) columns.push(column);
    }
    const values = Float64Array.from(columns, (column) => this.idf[column] ?? 0);
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { columns: Int32Array.from(columns), values: values.map((value) => value / length) };
  }
}
