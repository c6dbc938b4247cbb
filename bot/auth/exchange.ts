import { randomUUID } from 'node:crypto';
import type { Conversation, Language, Shop } from '../../storage/records';
import { DuplicateKeyError, VersionConflictError } from '../../storage/port';
import type { Stores } from '../../storage/stores';
import type { Clock } from '../clock';
import type { TurnService } from '../turn/service';
import { GUEST_GRACE, type ChatIdentity, type ChatTokens } from './chat-tokens';

/** A proven buyer or guest with the conversation that is theirs. */
export interface Admission {
  identity: ChatIdentity;
  conversation: Conversation;
}

export interface Exchange {
  /**
   * Keeps who the buyer is and returns the one conversation of this buyer, whatever the device. What was said as a guest
   * is taken into it, once, however often it is asked for.
   */
  buyer(
    shop: Shop,
    buyer: { buyerId: string; name: string },
    language?: Language,
    guestToken?: string,
  ): Promise<Admission>;
  /** The same guest as before, where the last token shows that there was one. */
  guest(shop: Shop, guestToken?: string, language?: Language): Promise<Admission>;
}

export interface ExchangeDeps {
  stores: Pick<Stores, 'buyers' | 'conversations'>;
  turns: TurnService;
  tokens: ChatTokens;
  clock: Clock;
}

export function createExchange({ stores, turns, tokens, clock }: ExchangeDeps): Exchange {
  const guestBefore = async (shop: Shop, guestToken = ''): Promise<Conversation | undefined> => {
    const identity = tokens.read(guestToken, GUEST_GRACE);
    if (!identity?.guest || identity.shop !== shop._id) return undefined;
    const conversation = await stores.conversations.get(identity.conv);
    return conversation?.mergedInto ? undefined : conversation;
  };
  const join = async ({ _id }: Conversation, guestConversationId: string): Promise<void> => {
    await turns.post({
      conversationId: _id,
      id: `join:${guestConversationId}`,
      kind: 'guest_joined',
      payload: { guestConversationId },
      receivedAt: clock.now(),
    });
  };
  return {
    async buyer(shop, buyer, language, guestToken = '') {
      const guest = tokens.read(guestToken, GUEST_GRACE);
      const comesAlong = guest?.guest === true && guest.shop === shop._id;
      await keepBuyer(stores, shop, buyer, language);
      const spoken = language ?? shop.defaultLanguage;
      const conversation = await turns.forBuyer(shop._id, buyer.buyerId, spoken, comesAlong);
      if (comesAlong) await join(conversation, guest.conv);
      return { conversation, identity: identityOf(conversation, buyer.buyerId, buyer.name) };
    },
    async guest(shop, guestToken, language = shop.defaultLanguage) {
      const before = await guestBefore(shop, guestToken);
      const guestId = before?.guestId ?? `guest-${randomUUID()}`;
      const conversation = before ?? (await turns.forGuest(shop._id, guestId, language));
      return { conversation, identity: identityOf(conversation, guestId) };
    },
  };
}

function identityOf(conversation: Conversation, user: string, name?: string): ChatIdentity {
  const { _id: conv, shopId: shop } = conversation;
  return { user, conv, shop, guest: conversation.buyerId === undefined, ...(name !== undefined && { name }) };
}

/** Writes only what changed: an exchange comes with every page the buyer opens. */
async function keepBuyer(
  { buyers }: Pick<Stores, 'buyers'>,
  shop: Shop,
  { buyerId, name }: { buyerId: string; name: string },
  language?: Language,
): Promise<void> {
  const _id = `${shop._id}/${buyerId}`;
  const known = await buyers.get(_id);
  const next = { shopId: shop._id, buyerId, name, ...(language && { language }) };
  if (known && known.name === name && (!language || known.language === language)) return;
  try {
    await (known ? buyers.update({ ...known, ...next }) : buyers.insert({ _id, ...next }));
  } catch (error) {
    // The buyer's other tab has just written the same.
    if (!(error instanceof DuplicateKeyError || error instanceof VersionConflictError)) throw error;
  }
}
