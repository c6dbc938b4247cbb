import { VersionConflictError, type Collection } from '../port';
import type { Conversation } from '../records';
import type { Conversations } from '../stores';

/** Adds the worker's lease. Taking it counts as a write, so whoever held it before can no longer commit. */
export function createConversations(collection: Collection<Conversation>): Conversations {
  return Object.assign(collection, {
    lease: (id: string, holder: string, now: number, until: number) =>
      collection.claim({ where: { _id: id }, leaseField: 'lease', holder, now, until }),

    async release(id: string, holder: string) {
      for (;;) {
        const conversation = await collection.get(id);
        if (conversation?.lease?.holder !== holder) return;
        const free = { ...conversation };
        delete free.lease;
        try {
          await collection.update(free);
          return;
        } catch (error) {
          if (!(error instanceof VersionConflictError)) throw error;
        }
      }
    },
  });
}
