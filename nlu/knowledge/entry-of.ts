import type { KnowledgeMatch } from '../understanding';
import type { Entry } from './entry';
import { readEntries } from './read-entries';

let entries: ReadonlyMap<string, Entry> | undefined;

/** Every entry of the product; the files are read once. */
export function builtInEntries(): readonly Entry[] {
  entries ??= new Map(readEntries().map((entry) => [entry.id, entry]));
  return [...entries.values()];
}

/** The entry that a button or a waiting question names, as if it had been asked in so many words. */
export function entryOf(id: string): KnowledgeMatch | undefined {
  builtInEntries();
  const entry = entries?.get(id);
  return entry && matchOf(entry, 1);
}

export const matchOf = ({ id, needs, rules, related }: Entry, score: number): KnowledgeMatch => ({
  id,
  source: 'built_in',
  score: Math.round(score * 100) / 100,
  needs,
  rules,
  related,
});
