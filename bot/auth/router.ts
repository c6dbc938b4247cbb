import express, { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { ChatTokenRequest, type ChatTokenResponse } from '../api/contract';
import { notFound } from '../api/errors';
import type { Clock } from '../clock';
import { cors } from '../directline/cors';
import type { ChatTokens } from './chat-tokens';
import type { Admission, Exchange } from './exchange';
import { readShopToken } from './shop-token';

export interface ChatRouterDeps {
  stores: Pick<Stores, 'shops'>;
  exchange: Exchange;
  tokens: ChatTokens;
  clock: Clock;
  /** Exchanges that one address may make a minute. */
  exchangesPerMinute: number;
}

/** `POST /chat/token`: who the shop's page says this is, for a token of the talk. */
export function createChatRouter(deps: ChatRouterDeps): Router {
  const router = Router();
  router.use('/chat/token', cors);
  router.post(
    '/chat/token',
    exchangeLimit(deps.exchangesPerMinute),
    express.json({ limit: '16kb' }),
    async (request, response) => {
      const body = ChatTokenRequest.parse(request.body);
      const shop = await shopOr404(deps, body.shop);
      const { identity, conversation } = await admit(deps, shop, body);
      const { token, expiresIn } = deps.tokens.issue(identity);
      response.json({
        token,
        conversationId: conversation._id,
        expiresIn,
        guest: identity.guest,
      } satisfies ChatTokenResponse);
    },
  );
  return router;
}

async function admit(
  { exchange, clock }: ChatRouterDeps,
  shop: Shop,
  body: ChatTokenRequest,
): Promise<Admission> {
  const { jwt, guestToken, language } = body;
  if (jwt === undefined) return exchange.guest(shop, guestToken, language);
  return exchange.buyer(shop, readShopToken(jwt, shop, clock.now()), language, guestToken);
}

async function shopOr404({ stores }: ChatRouterDeps, id: string): Promise<Shop> {
  const shop = await stores.shops.get(id);
  if (!shop) throw notFound(`the shop ${id}`);
  return shop;
}

/** Every exchange without a token makes a guest, so an address may not make them without end. */
const exchangeLimit = (limit: number) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: { error: { code: 'TooManyRequests', message: 'too many token exchanges; wait a minute' } },
  });
