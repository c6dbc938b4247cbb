import { createHash } from 'node:crypto';
import { DuplicateKeyError } from '../../storage/port';
import type { Conversation, Language } from '../../storage/records';
import type { TurnDeps } from './deps';
import type { TurnService } from './service';

type Owner = { buyerId: string } | { guestId: string };

/** The same for the same person on every device, and safe in a URL. */
function conversationId(shopId: string, owner: Owner): string {
  const [prefix, id] = 'buyerId' in owner ? ['b', owner.buyerId] : ['g', owner.guestId];
  return `${prefix}-${createHash('sha256').update(`${shopId}/${id}`).digest('base64url').slice(0, 24)}`;
}

/** One conversation for each person and shop, created with its `start` event where there is none yet. */
export function createConversationsOf(
  { stores, clock }: Pick<TurnDeps, 'stores' | 'clock'>,
  post: TurnService['post'],
): Pick<TurnService, 'forBuyer' | 'forGuest'> {
  const open = async (
    shopId: string,
    owner: Owner,
    language: Language,
    comesAlong = false,
  ): Promise<Conversation> => {
    const _id = conversationId(shopId, owner);
    const conversation =
      (await stores.conversations.get(_id)) ?? (await create(_id, shopId, owner, language));
    // Posted again until its turn has run: a process killed after creating left it out.
    if (conversation.position === 0 && !comesAlong) {
      await post({
        conversationId: _id,
        shopId,
        id: 'start',
        kind: 'start',
        payload: {},
        receivedAt: clock.now(),
      });
    }
    return conversation;
  };

  async function create(
    _id: string,
    shopId: string,
    owner: Owner,
    language: Language,
  ): Promise<Conversation> {
    const at = clock.now();
    const fresh = {
      _id,
      shopId,
      ...owner,
      language,
      mode: 'bot',
      state: {},
      position: 0,
      createdAt: at,
      updatedAt: at,
    } as const;
    try {
      return await stores.conversations.insert(fresh);
    } catch (error) {
      const other = error instanceof DuplicateKeyError && (await stores.conversations.get(_id));
      if (other) return other;
      throw error;
    }
  }

  return {
    forBuyer: (shopId, buyerId, language, comesAlong) => open(shopId, { buyerId }, language, comesAlong),
    forGuest: (shopId, guestId, language) => open(shopId, { guestId }, language),
  };
}
