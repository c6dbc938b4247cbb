import { createHash } from 'node:crypto';
import type { Conversation, StoredActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { Clock } from '../../bot/clock';
import type { Post, TurnService } from '../../bot/turn/service';
import { activitiesTopic, typingTopic, type Wake } from '../../bot/wake';

interface EchoTurns extends TurnService {
  /** Everything posted, repeats included. */
  posts: Post[];
  /** Puts something into the log as the bot's own. */
  say(conversationId: string, activity: Partial<StoredActivity>): Promise<void>;
}

/** A turn service that greets, and answers each message with `echo: …`; on real stores, so repeats are found. */
export function echoTurns({ stores, wake, clock }: { stores: Stores; wake: Wake; clock: Clock }): EchoTurns {
  const posts: Post[] = [];
  let said = 0;

  const log = async (conversationId: string, sourceId: string, activity: StoredActivity) => {
    const conversation = await stores.conversations.get(conversationId);
    const { shopId } = conversation!;
    const [entry] = await stores.activities.append(
      { shopId, conversationId },
      [{ sourceId, activity }],
      clock.now(),
    );
    wake.wake(activitiesTopic(conversationId));
    return entry!;
  };
  const bot = (conversationId: string, sourceId: string, activity: Partial<StoredActivity>) =>
    log(conversationId, sourceId, { type: 'message', from: { id: 'shop-1', role: 'bot' }, ...activity });

  const post = async (event: Post) => {
    posts.push(event);
    const { conversationId, id } = event;
    const conversation = await stores.conversations.get(conversationId);
    const _id = `${conversationId}/${id}`;
    const { shopId } = conversation!;
    const { repeated } = await stores.inbox.append({
      _id,
      shopId,
      conversationId,
      kind: event.kind,
      payload: event.payload,
      receivedAt: event.receivedAt,
    });
    if (event.kind === 'start') await bot(conversationId, `${_id}#out0`, { text: 'welcome' });
    if (event.kind !== 'activity') return { repeated };
    const echo = await log(conversationId, `${_id}#in`, { type: 'message', ...event.payload });
    wake.wake(typingTopic(conversationId));
    await bot(conversationId, `${_id}#out0`, {
      text: `echo: ${String(event.payload.text)}`,
      replyToId: echo._id,
    });
    return { activityId: echo._id, repeated };
  };

  const open = async (
    shopId: string,
    owner: { buyerId: string } | { guestId: string },
  ): Promise<Conversation> => {
    const hash = createHash('sha256')
      .update(JSON.stringify([shopId, owner]))
      .digest('hex')
      .slice(0, 16);
    const found = await stores.conversations.get(hash);
    if (found) return found;
    const at = clock.now();
    const conversation = await stores.conversations.insert({
      _id: hash,
      shopId,
      ...owner,
      language: 'zh',
      mode: 'bot',
      state: {},
      position: 0,
      createdAt: at,
      updatedAt: at,
    });
    await post({ conversationId: hash, id: 'start', kind: 'start', payload: {}, receivedAt: at });
    return conversation;
  };

  return {
    posts,
    post,
    say: async (conversationId, activity) =>
      void (await bot(conversationId, `said-${(said += 1)}`, activity)),
    forBuyer: (shopId, buyerId) => open(shopId, { buyerId }),
    forGuest: (shopId, guestId) => open(shopId, { guestId }),
    idle: async () => undefined,
    stop: async () => undefined,
  };
}
