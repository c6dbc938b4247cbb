import { randomUUID } from 'node:crypto';
import express, { Router, type Response } from 'express';
import { z } from 'zod';
import type { Stores } from '../../storage/stores';
import { REFRESH_GRACE, type ChatTokens } from '../auth/chat-tokens';
import type { Access, Chat } from '../auth/access';
import type { Admission, Exchange } from '../auth/exchange';
import { readWatermark, startAfter } from './watermark';

export interface ConversationsDeps {
  stores: Pick<Stores, 'activities'>;
  access: Access;
  exchange: Exchange;
  tokens: ChatTokens;
  publicUrl: string;
}

/** `POST /tokens/generate`: a shop's server names its buyer; without one the token is a guest's. */
const GenerateRequest = z.object({
  user: z.object({ id: z.string().min(1).max(128), name: z.string().max(100).optional() }).optional(),
});

/** A conversation counts as started by the token that was issued with it; issue times are whole seconds. */
const STARTED_WITHIN = 5_000;

/** Tokens and the way into a conversation: generate, refresh, start, resume. */
export function createConversationsRouter(deps: ConversationsDeps): Router {
  const { access, exchange, tokens } = deps;
  const router = Router();
  const json = express.json({ limit: '16kb' });

  router.post('/tokens/generate', json, async (request, response) => {
    const shop = await access.shop(request);
    const { user } = GenerateRequest.parse(request.body ?? {});
    const admission = user
      ? await exchange.buyer(shop, { buyerId: user.id, name: user.name ?? user.id })
      : await exchange.guest(shop);
    response.json(grant(tokens, admission));
  });
  router.post('/tokens/refresh', async (request, response) => {
    response.json(grant(tokens, await access.chat(request, REFRESH_GRACE)));
  });
  router.post('/conversations', json, async (request, response) => {
    const chat = await access.chat(request);
    const isNew = chat.conversation.createdAt >= chat.identity.issuedAt - STARTED_WITHIN;
    await open(deps, response.status(isNew ? 201 : 200), chat, 0);
  });
  router.get('/conversations/:id', async (request, response) => {
    const chat = await access.ownConversation(request, REFRESH_GRACE);
    await open(deps, response, chat, readWatermark(request.query.watermark));
  });
  router.get('/session/getsessionid', async (request, response) => {
    await access.chat(request);
    response.json({ sessionId: randomUUID() });
  });
  return router;
}

/** Hands out a fresh token and the address of a stream that begins where the client stands. */
async function open(
  { stores, tokens, publicUrl }: ConversationsDeps,
  response: Response,
  chat: Chat,
  watermark: number,
): Promise<void> {
  const { conversationId, ...granted } = grant(tokens, chat);
  const { after, history } = startAfter(watermark, await stores.activities.last(conversationId));
  const stream = tokens.issueStream({
    conv: conversationId,
    shop: chat.identity.shop,
    watermark: after,
    history,
  });
  const socketUrl = publicUrl.replace(/^http/, 'ws');
  response.json({
    conversationId,
    ...granted,
    streamUrl: `${socketUrl}/v3/directline/conversations/${conversationId}/stream?t=${stream}`,
  });
}

function grant(tokens: ChatTokens, { identity, conversation }: Admission) {
  const { token, expiresIn } = tokens.issue(identity);
  return { conversationId: conversation._id, token, expires_in: expiresIn };
}
