import type { Language } from '../../storage/records';
import { INTENTS, type Guess, type Intent } from '../understanding';
import type { Row } from './rows';

export interface Predicted extends Row {
  guesses: Guess[];
  milliseconds: number;
}
export interface IntentScore {
  intent: Intent;
  support: number;
  precision: number;
  recall: number;
  f1: number;
}
export interface Confusion {
  gold: Intent;
  predicted: Intent;
  count: number;
}
/** All shares are 0–1. */
export interface Measures {
  language: Language | 'all';
  rows: number;
  /** The first guess is the label. */
  strict: number;
  /** The first guess is the label or another defensible one. */
  lenient: number;
  /** The label is among the three guesses. */
  topThree: number;
  /** Mean F1 of the intents that occur as labels. */
  macroF1: number;
  outOfScope: { recall: number; precision: number };
  intents: IntentScore[];
  /** Most frequent first. */
  confusions: Confusion[];
  latency: { p50: number; p99: number };
}

/** What is answered to a message without words: that it is about nothing known. */
export function firstOf(row: Predicted): Intent {
  return row.guesses[0]?.intent ?? 'out_of_scope';
}

export function measure(language: Language | 'all', rows: readonly Predicted[]): Measures {
  const intents = INTENTS.map((intent) => scoreOf(intent, rows)).filter((score) => score.support > 0);
  const scope = scoreOf('out_of_scope', rows);
  return {
    language,
    rows: rows.length,
    strict: share(rows, (row) => firstOf(row) === row.intent),
    lenient: share(rows, (row) => [row.intent, ...row.others].includes(firstOf(row))),
    topThree: share(
      rows,
      (row) => firstOf(row) === row.intent || row.guesses.some((guess) => guess.intent === row.intent),
    ),
    macroF1: intents.reduce((sum, { f1 }) => sum + f1, 0) / (intents.length || 1),
    outOfScope: { recall: scope.recall, precision: scope.precision },
    intents,
    confusions: confusionsOf(rows),
    latency: { p50: percentile(rows, 0.5), p99: percentile(rows, 0.99) },
  };
}

function scoreOf(intent: Intent, rows: readonly Predicted[]): IntentScore {
  const support = rows.filter((row) => row.intent === intent).length;
  const predicted = rows.filter((row) => firstOf(row) === intent).length;
  const right = rows.filter((row) => row.intent === intent && firstOf(row) === intent).length;
  const precision = right / (predicted || 1);
  const recall = right / (support || 1);
  return { intent, support, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function confusionsOf(rows: readonly Predicted[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const row of rows) {
    const predicted = firstOf(row);
    if (predicted === row.intent) continue;
    const key = `${row.intent} ${predicted}`;
    const confusion = counts.get(key) ?? { gold: row.intent, predicted, count: 0 };
    counts.set(key, { ...confusion, count: confusion.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function share(rows: readonly Predicted[], holds: (row: Predicted) => boolean): number {
  return rows.filter(holds).length / (rows.length || 1);
}

/** In milliseconds. */
function percentile(rows: readonly Predicted[], part: number): number {
  const times = rows.map((row) => row.milliseconds).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
}
