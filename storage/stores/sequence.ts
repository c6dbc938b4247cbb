import { setTimeout as sleep } from 'node:timers/promises';
import { DuplicateKeyError, type Collection } from '../port';
import type { Document } from '../records';

export type Numbered = Document & { conversationId: string; seq: number };

/** Far more than the processes that can meet at one conversation; within a process a queue keeps order. */
const attempts = 100;
const longestPauseMs = 40;

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
 */
export async function appendNext<T extends Numbered>(
  collection: Collection<T>,
  conversationId: string,
  numbered: (seq: number) => Omit<T, 'version'>,
  stored: () => Promise<T | undefined>,
): Promise<{ doc: T; repeated: boolean }> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const seq = (await lastSequence(collection, conversationId)) + 1;
    try {
      return { doc: await collection.insert(numbered(seq)), repeated: false };
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
