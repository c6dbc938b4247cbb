import { createKeyedQueue } from '../../storage/stores/keyed-queue';
import type { TurnDeps } from './deps';
import { eventIdOf } from './ids';
import { appendEcho } from './outbox';
import type { Post, TurnService } from './service';

export class NoConversation extends Error {
  override readonly name = 'NoConversation';
  constructor(conversationId: string) {
    super(`conversation ${conversationId} does not exist; open one first`);
  }
}

/**
 * Takes what wants something of a conversation: after this nothing is lost. Posts to one conversation are stored one
 * after another, so that the log shows messages in the order in which they will be answered.
 */
export function createPost(
  deps: Pick<TurnDeps, 'stores' | 'wake'>,
  work: (conversationId: string) => void,
): TurnService['post'] {
  const inOrder = createKeyedQueue();
  return (post) => inOrder(post.conversationId, () => store(post));

  async function store({ conversationId, id, shopId: known, ...post }: Post) {
    const shopId = known ?? (await shopOf(deps, conversationId));
    const _id = eventIdOf(conversationId, id);
    const { event, repeated } = await deps.stores.inbox.append({ _id, shopId, conversationId, ...post });
    const echo = event.kind === 'activity' ? await appendEcho(deps, event) : undefined;
    if (!event.done) work(conversationId);
    return { ...(echo && { activityId: echo._id }), repeated };
  }
}

async function shopOf({ stores }: Pick<TurnDeps, 'stores'>, conversationId: string): Promise<string> {
  const conversation = await stores.conversations.get(conversationId);
  if (!conversation) throw new NoConversation(conversationId);
  return conversation.shopId;
}
