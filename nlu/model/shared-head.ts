import { DIMENSIONS } from '../vectors/table';
import type { Example } from './classifier';
import { Meaning } from './meaning';
import { SVM_OPTIONS, trainBinary, type BinarySvm } from './svm';
import { MEANING_WEIGHT, type SparseRow } from './vectoriser';

/** One machine an intent over meanings alone. */
export type SharedHead = ReadonlyMap<string, BinarySvm>;

/** A shared head and its part of the margin, 0–1. */
export interface Shared {
  head: SharedHead;
  part: number;
}

/** Trained on all languages together: meanings are comparable across them, so the smaller corpus learns from the larger. */
export function trainSharedHead(languages: readonly (readonly Example[])[]): SharedHead {
  const examples = languages.flat();
  const rows = languages.flatMap(rowsOf);
  const intents = [...new Set(examples.map(({ intent }) => intent))];
  return new Map(
    intents.map((intent) => {
      const labels = Int8Array.from(examples, (example) => (example.intent === intent ? 1 : -1));
      return [intent, trainBinary(rows, labels, DIMENSIONS, SVM_OPTIONS)];
    }),
  );
}

const COLUMNS = Int32Array.from({ length: DIMENSIONS }, (_, i) => i);

function rowsOf(examples: readonly Example[]): SparseRow[] {
  const meaning = Meaning.fit(examples.map(({ features }) => features));
  return examples.map(({ features }) => ({ columns: COLUMNS, values: meaning.of(features) }));
}

/** A language's machine with the shared one mixed in: both are linear, so one machine says what the two would. */
export function blend(machine: BinarySvm, intent: string, { head, part }: Shared): BinarySvm {
  const shared = head.get(intent);
  if (!shared) return machine;
  const weights = machine.weights.map((weight) => (1 - part) * weight);
  const start = weights.length - DIMENSIONS;
  shared.weights.forEach((weight, i) => (weights[start + i]! += (part * weight) / MEANING_WEIGHT));
  return { weights, bias: (1 - part) * machine.bias + part * shared.bias };
}
