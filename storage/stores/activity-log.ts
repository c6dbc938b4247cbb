import type { Collection } from '../port';
import type { Instant, LoggedActivity, OutboxItem } from '../records';
import type { ActivityLog } from '../stores';
import { createKeyedQueue } from './keyed-queue';
import { appendNext, KnownEnds, lastSequence } from './sequence';

/** The id by which Direct Line knows an activity; sorts like its sequence number. */
const activityId = (conversationId: string, seq: number) =>
  `${conversationId}|${String(seq).padStart(7, '0')}`;

export function createActivityLog(log: Collection<LoggedActivity>): ActivityLog {
  const inOrder = createKeyedQueue();
  const ends = new KnownEnds();
  const bySource = async (conversationId: string, sourceId: string) => {
    const [entry] = await log.find({ where: { conversationId, sourceId }, limit: 1 });
    return entry;
  };
  return {
    bySource,

    last: (conversationId) => lastSequence(log, conversationId),

    append: (conversation, items, at) =>
      inOrder(conversation.conversationId, async () => {
        const entries: LoggedActivity[] = [];
        for (const item of items) entries.push(await appendItem(conversation, item, at));
        return entries;
      }),

    after: (conversationId, seq, limit) =>
      log.find({
        where: { conversationId, seq: { gt: seq } },
        sort: [{ field: 'seq', order: 'asc' }],
        limit,
      }),

    async before(conversationId, seq, limit) {
      const newestFirst = await log.find({
        where: { conversationId, seq: { lt: seq } },
        sort: [{ field: 'seq', order: 'desc' }],
        limit,
      });
      return newestFirst.reverse();
    },
  };

  async function appendItem(
    { shopId, conversationId }: { shopId: string; conversationId: string },
    { sourceId, activity }: OutboxItem,
    at: Instant,
  ): Promise<LoggedActivity> {
    const { doc } = await appendNext(
      log,
      conversationId,
      (seq) => ({
        _id: activityId(conversationId, seq),
        shopId,
        conversationId,
        seq,
        sourceId,
        at,
        activity,
      }),
      () => bySource(conversationId, sourceId),
      ends,
    );
    return doc;
  }
}
