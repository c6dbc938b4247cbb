import { VersionConflictError, type Collection } from '../port';
import type { Document } from '../records';

/**
 * Writes what `next` makes of the document as it is now, anew after each conflict; no write where it returns the same
 * object. Undefined where there is no such document.
 */
export async function changeDocument<T extends Document>(
  collection: Pick<Collection<T>, 'get' | 'update'>,
  id: string,
  next: (now: T) => T,
): Promise<T | undefined> {
  for (;;) {
    const now = await collection.get(id);
    if (!now) return undefined;
    const changed = next(now);
    if (changed === now) return now;
    try {
      return await collection.update(changed);
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
    }
  }
}
