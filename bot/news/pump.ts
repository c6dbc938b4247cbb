import { VersionConflictError, type Collection } from '../../storage/port';
import type { Document, Language, NewsBearer } from '../../storage/records';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { NoConversation } from '../turn/post';
import type { Post, TurnService } from '../turn/service';
import type { Wake } from '../wake';

/** Told when a record with news was written. */
export const NEWS_TOPIC = 'news';

const foundAtOnce = 100;
const defaultSlowPollMs = 2_000;

type Bearer = Document & NewsBearer & { shopId: string; buyerId: string; language: Language };
type Turns = Pick<TurnService, 'post' | 'forBuyer'>;

/** Records of one kind; `about` tells the dialogs which kind. */
export interface NewsSource {
  about: string;
  /** Posts what is due; returns how many records had news. One that fails stops no other. */
  tell(turns: Turns, clock: Clock): Promise<number>;
}

export interface NewsPump {
  /** Resolves when everything due has been posted. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Brings the news of a collection's records into their buyers' inboxes. The event's id is derived from the record's,
 * so a pump that was killed between posting and noting posts the same event again, which is no second one.
 */
export function newsOf<T extends Bearer>(about: string, records: Collection<T>): NewsSource {
  return {
    about,
    async tell(turns, clock) {
      const due = await records.find({
        where: { newsFrom: { gte: 1 } },
        sort: [{ field: 'newsFrom', order: 'asc' }],
        limit: foundAtOnce,
      });
      const told = await Promise.allSettled(due.map((record) => tellOf(record, turns, clock)));
      const failed = told.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
      return due.length;
    },
  };

  async function tellOf(record: T, turns: Turns, clock: Clock): Promise<void> {
    for (const { n } of untold(record))
      await postTo(record, turns, {
        id: `${record._id}#${n}`,
        kind: 'news',
        payload: { about, recordId: record._id, n },
        receivedAt: clock.now(),
      });
    await noteTold(records, record);
  }
}

const untold = ({ notify, newsFrom }: NewsBearer) =>
  notify.filter(({ n, inTurn }) => newsFrom !== undefined && n >= newsFrom && !inTurn);

/** A buyer who has never written gets his conversation with the first news. */
async function postTo(record: Bearer, turns: Turns, post: Omit<Post, 'conversationId'>): Promise<void> {
  const { conversationId, shopId, buyerId, language } = record;
  try {
    await turns.post({ ...post, conversationId });
  } catch (error) {
    if (!(error instanceof NoConversation)) throw error;
    const { _id } = await turns.forBuyer(shopId, buyerId, language);
    await turns.post({ ...post, conversationId: _id });
  }
}

/** What was told meanwhile stays due: only the record as it was read is noted. */
async function noteTold<T extends Bearer>(records: Collection<T>, record: T): Promise<void> {
  const told = { ...record };
  delete told.newsFrom;
  await records.update(told).catch((error: unknown) => {
    if (!(error instanceof VersionConflictError)) throw error;
  });
}

interface PumpDeps {
  sources: readonly NewsSource[];
  turns: Turns;
  clock: Clock;
  wake: Wake;
  logger: Pick<Logger, 'warn'>;
  slowPollMs?: number;
}

/** Tells at once when woken, and looks by itself now and then, because a wake may be lost. */
export function startNewsPump({
  sources,
  turns,
  clock,
  wake,
  logger,
  slowPollMs = defaultSlowPollMs,
}: PumpDeps): NewsPump {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  const round = async () => {
    waiting = false;
    for (const source of sources) {
      try {
        while (!stopped && (await source.tell(turns, clock)) === foundAtOnce);
      } catch (err) {
        logger.warn({ err, about: source.about }, 'news could not be told; the next round follows');
      }
    }
  };
  const pump = () => {
    // One round that has not begun sees whatever was written by now.
    if (!waiting) running = running.then(round);
    waiting = true;
  };
  const timer = setInterval(pump, slowPollMs);
  const off = wake.on(NEWS_TOPIC, pump);
  pump();
  return {
    idle: () => running,
    async stop() {
      stopped = true;
      clearInterval(timer);
      off();
      await running;
    },
  };
}
