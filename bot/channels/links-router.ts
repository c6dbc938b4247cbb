import express, { Router, type Request } from 'express';
import type { ChannelAccount } from '../../storage/records';
import {
  ChannelLinkRequest,
  type ChannelAccountResponse,
  type ChannelAccountsResponse,
} from '../api/contract';
import { forbidden } from '../api/errors';
import type { Access } from '../auth/access';
import type { ChannelLinks, LinkingBuyer } from './links';

/**
 * What a shop's page does with one-time links, for a signed-in buyer's chat token: look whose account it is, tie it,
 * list, untie.
 */
export function createLinksRouter(access: Access, links: ChannelLinks): Router {
  const router = Router();
  const json = express.json({ limit: '1kb' });
  router.get('/chat/channels', async (request, response) => {
    const accounts = await links.ofBuyer(await buyerOf(access, request));
    response.json({ accounts: accounts.map(accountResponse) } satisfies ChannelAccountsResponse);
  });
  router.post('/chat/channels/look', json, async (request, response) => {
    const buyer = await buyerOf(access, request);
    const { link } = ChannelLinkRequest.parse(request.body);
    response.json(accountResponse(await links.look(buyer, link)));
  });
  router.post('/chat/channels', json, async (request, response) => {
    const buyer = await buyerOf(access, request);
    const { link } = ChannelLinkRequest.parse(request.body);
    response.status(201).json(accountResponse(await links.redeem(buyer, link)));
  });
  router.delete('/chat/channels/:id', async (request: Request<{ id: string }>, response) => {
    await links.untie(await buyerOf(access, request), request.params.id);
    response.status(204).end();
  });
  return router;
}

/** @throws HttpError as `Access.chat`, and 403 for a guest */
async function buyerOf(access: Access, request: Pick<Request, 'headers'>): Promise<LinkingBuyer> {
  const { conversation } = await access.chat(request);
  const { shopId, buyerId, _id: conversationId } = conversation;
  if (buyerId === undefined) throw forbidden('SignInFirst', 'only a signed-in buyer ties accounts');
  return { shopId, buyerId, conversationId };
}

const accountResponse = ({ _id, channelId, name, buyerId }: ChannelAccount): ChannelAccountResponse => ({
  id: _id,
  channel: channelId,
  name,
  tied: buyerId !== undefined,
});
