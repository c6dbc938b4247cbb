import type { Request } from 'express';
import type { Conversation, Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { forbidden, notFound, unauthorized } from '../api/errors';
import type { ChatIdentity, ChatTokens } from './chat-tokens';
import { shopOfKey } from './shop-key';

/** A buyer or guest with the one conversation the token opens. */
export interface Chat {
  identity: ChatIdentity & { issuedAt: number };
  conversation: Conversation;
}

/** Who asks, and whether they may; every route begins here. */
export interface Access {
  /** @throws HttpError 401 without a token, 403 with one that does not hold */
  chat(request: Pick<Request, 'headers'>, grace?: number): Promise<Chat>;
  /** The same, for a route that names a conversation. @throws HttpError also 404 when it is not the token's own */
  ownConversation(request: Pick<Request, 'headers' | 'params'>, grace?: number): Promise<Chat>;
  /** @throws HttpError 401 without a key, 403 with a wrong one */
  shop(request: Pick<Request, 'headers'>): Promise<Shop>;
  /** The shop's key, or else a chat token. */
  shopOrChat(request: Pick<Request, 'headers'>): Promise<{ shop: Shop } | { chat: Chat }>;
}

export function createAccess(stores: Stores, tokens: ChatTokens): Access {
  const chatOf = async (token: string, grace: number): Promise<Chat> => {
    const identity = tokens.read(token, grace);
    if (!identity) throw forbidden('TokenExpired', 'the token is invalid or has expired; get a new one');
    const conversation = await stores.conversations.get(identity.conv);
    if (!conversation || !isOwner(conversation, identity)) throw notFound('the conversation');
    if (conversation.mergedInto)
      throw forbidden('TokenExpired', 'the guest has signed in; exchange the new token');
    return { identity, conversation };
  };
  const shop = async (request: Pick<Request, 'headers'>): Promise<Shop> => {
    const found = await shopOfKey(stores, bearer(request));
    if (!found) throw forbidden('BadKey', "the shop's API key is wrong");
    return found;
  };
  const chat = (request: Pick<Request, 'headers'>, grace = 0): Promise<Chat> =>
    chatOf(bearer(request), grace);
  return {
    chat,
    shop,
    async ownConversation(request, grace) {
      const own = await chat(request, grace);
      if (request.params.id !== own.conversation._id) throw notFound('the conversation');
      return own;
    },
    shopOrChat: async (request) =>
      looksLikeJwt(bearer(request)) ? { chat: await chat(request) } : { shop: await shop(request) },
  };
}

function bearer(request: Pick<Request, 'headers'>): string {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (!token) throw unauthorized('send the header Authorization: Bearer TOKEN');
  return token;
}

const looksLikeJwt = (token: string): boolean => token.split('.').length === 3;

function isOwner(conversation: Conversation, { user, shop, guest }: ChatIdentity): boolean {
  return conversation.shopId === shop && user === (guest ? conversation.guestId : conversation.buyerId);
}
