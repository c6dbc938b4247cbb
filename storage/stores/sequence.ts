import { setTimeout as sleep } from 'node:timers/promises';
import { DuplicateKeyError, type Collection } from '../port';
import type { Document } from '../records';

export type Numbered = Document & { conversationId: string; seq: number };

/** Far more than the processes that can meet at one conversation; within a process a queue keeps order. */
const attempts = 100;
const longestPauseMs = 40;

const rememberedEnds = 5_000;

/**
 * Where conversations ended when this process last wrote to them. Another may have written since: then the number is
 * taken and the end is read.
 */
export class KnownEnds {
  private readonly ends = new Map<string, number>();

  get(conversationId: string): number | undefined {
    return this.ends.get(conversationId);
  }

  set(conversationId: string, seq: number): void {
    this.ends.delete(conversationId);
    this.ends.set(conversationId, seq);
    const [oldest] = this.ends.keys();
    if (this.ends.size > rememberedEnds && oldest !== undefined) this.ends.delete(oldest);
  }
}

/** The highest sequence number of the conversation, 0 where there is none. */
export async function lastSequence<T extends Numbered>(
  collection: Collection<T>,
  conversationId: string,
): Promise<number> {
  const [last] = await collection.find({
    where: { conversationId },
    sort: [{ field: 'seq', order: 'desc' }],
    limit: 1,
  });
  return last?.seq ?? 0;
}

/**
 * Inserts a document as the conversation's last+1. Numbers are never reserved: a slow writer would land below a
 * number that readers have passed already. Whoever loses a number reads anew and takes the next.
 * @param stored finds the same document from an earlier try, which is then the answer
 * @param ends saves reading the end where this process wrote it
 */
export async function appendNext<T extends Numbered>(
  collection: Collection<T>,
  conversationId: string,
  numbered: (seq: number) => Omit<T, 'version'>,
  stored: () => Promise<T | undefined>,
  ends: KnownEnds,
): Promise<{ doc: T; repeated: boolean }> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const known = attempt === 1 ? ends.get(conversationId) : undefined;
    const seq = (known ?? (await lastSequence(collection, conversationId))) + 1;
    try {
      const doc = await collection.insert(numbered(seq));
      ends.set(conversationId, seq);
      return { doc, repeated: false };
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
    }
    const earlier = await stored();
    if (earlier) return { doc: earlier, repeated: true };
    await sleep(Math.random() * Math.min(2 ** attempt, longestPauseMs));
  }
  throw new Error(
    `${conversationId}: no place found at the end in ${attempts} tries; too many writers at once`,
  );
}
