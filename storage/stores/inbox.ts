import { VersionConflictError, type Collection } from '../port';
import type { InboxEvent } from '../records';
import type { Inbox } from '../stores';
import { createKeyedQueue } from './keyed-queue';
import { appendNext, KnownEnds } from './sequence';

export function createInbox(events: Collection<InboxEvent>): Inbox {
  const inOrder = createKeyedQueue();
  const ends = new KnownEnds();
  return {
    get: (id) => events.get(id),

    append: (event) =>
      inOrder(event.conversationId, async () => {
        const { doc, repeated } = await appendNext(
          events,
          event.conversationId,
          (seq) => ({ ...event, seq, done: false }),
          () => events.get(event._id),
          ends,
        );
        return { event: doc, repeated };
      }),

    async next(conversationId, position) {
      const [event] = await events.find({
        where: { conversationId, seq: { gt: position } },
        sort: [{ field: 'seq', order: 'asc' }],
        limit: 1,
      });
      return event;
    },

    understood: (event, understanding) =>
      change(events, event, (now) => (now.understanding === undefined ? { ...now, understanding } : now)),

    async finish(event) {
      await change(events, event, (now) => (now.done ? now : { ...now, done: true }));
    },

    unfinished: (limit) => unfinished(events, limit),
  };
}

/** Updates with what `next` makes of the current event, anew after each conflict; no write where it changes nothing. */
async function change(
  events: Collection<InboxEvent>,
  known: InboxEvent,
  next: (now: InboxEvent) => InboxEvent,
): Promise<InboxEvent> {
  for (let event: InboxEvent | undefined = known; event; event = await events.get(known._id)) {
    const changed = next(event);
    if (changed === event) return event;
    try {
      return await events.update(changed);
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
    }
  }
  throw new Error(`inbox event ${known._id} does not exist`);
}

/** Reads further and further, because one conversation may hold many of the oldest events. */
async function unfinished(events: Collection<InboxEvent>, limit: number): Promise<string[]> {
  for (let reach = limit * 4; ; reach *= 4) {
    const oldest = await events.find({
      where: { done: false },
      sort: [{ field: 'receivedAt', order: 'asc' }],
      limit: reach,
    });
    const ids = [...new Set(oldest.map((event) => event.conversationId))];
    if (ids.length >= limit || oldest.length < reach) return ids.slice(0, limit);
  }
}
