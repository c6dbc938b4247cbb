import type { Example } from '../model/classifier';
import { Vectoriser, type SparseRow } from '../model/vectoriser';

/** A message joins the cluster whose first message is more like it than this (cosine over their n-grams). */
const ALIKE = 0.4;
/** A feature in more than this share of the messages tells nothing about likeness. */
const COMMON = 0.15;

/** Per column the clusters whose first message has it. */
type Postings = Map<number, { cluster: number; value: number }[]>;

/**
 * Deals messages to `count` folds so that all of a cluster lie in one: a fold's messages are then new in wording to a
 * model trained on the others. Random folds flatter by ten points and more.
 */
export function hardFolds(examples: readonly Example[], count: number): number[] {
  const vectoriser = Vectoriser.fit(examples.map(({ features }) => features));
  const rows = examples.map(({ features }) => words(vectoriser.row(features), vectoriser.features.length));
  const sizes = new Array<number>(count).fill(0);
  const folds = new Array<number>(examples.length).fill(0);
  for (const cluster of clusters(rows)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold]! += cluster.length;
    for (const i of cluster) folds[i] = fold;
  }
  return folds;
}

/** The row without its meaning, which would put unlike wordings together. */
function words(row: SparseRow, width: number): SparseRow {
  const size = row.columns.findIndex((column) => column >= width);
  return { columns: row.columns.slice(0, size), values: row.values.slice(0, size) };
}

/** Whatever their intents: near misses of a message are left out with it. Largest first. */
function clusters(rows: readonly SparseRow[]): number[][] {
  const found: number[][] = [];
  const postings: Postings = new Map();
  rows.forEach((row, i) => {
    const alike = likeness(row, found.length, postings, COMMON * rows.length);
    const nearest = alike.indexOf(Math.max(...alike));
    if (nearest >= 0 && alike[nearest]! > ALIKE) found[nearest]!.push(i);
    else addLeader(row, found.push([i]) - 1, postings);
  });
  return found.sort((a, b) => b.length - a.length);
}

function addLeader(row: SparseRow, cluster: number, postings: Postings): void {
  row.columns.forEach((column, k) => {
    const posting = postings.get(column) ?? [];
    postings.set(column, posting);
    posting.push({ cluster, value: row.values[k]! });
  });
}

/** Cosine of a row to the first message of each cluster. */
function likeness(row: SparseRow, count: number, postings: Postings, limit: number): Float32Array {
  const sums = new Float32Array(count);
  row.columns.forEach((column, k) => {
    const posting = postings.get(column) ?? [];
    if (posting.length > limit) return;
    for (const leader of posting) sums[leader.cluster]! += leader.value * row.values[k]!;
  });
  return sums;
}
