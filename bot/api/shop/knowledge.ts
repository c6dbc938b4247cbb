import express, { Router, type Request } from 'express';
import type { Shop, ShopAnswer } from '../../../storage/records';
import { announceKnowledge } from '../../knowledge/announce';
import {
  KnowledgeBody,
  KnowledgeId,
  type KnowledgeListResponse,
  type KnowledgeResponse,
  MOST_ENTRIES,
} from '../contract';
import { HttpError, notFound } from '../errors';
import { wireFor, type ShopApiDeps } from './deps';
import type { Wire } from './wire';

type WithId = Request<{ id: string }>;

/** What a shop tells its buyers of itself: `GET /knowledge`, and `GET`, `PUT`, `DELETE /knowledge/:id`, with its key. */
export function createKnowledgeRouter(deps: ShopApiDeps): Router {
  const { knowledge } = deps.stores;
  const router = Router();
  router.get('/knowledge', async (request, response) => {
    const shop = await deps.access.shop(request);
    const wire = wireFor(deps, shop);
    const entries = (await entriesOf(deps, shop)).map((record) => knowledgeResponse(record, wire));
    response.json({ entries } satisfies KnowledgeListResponse);
  });
  router.get('/knowledge/:id', async (request: WithId, response) => {
    const shop = await deps.access.shop(request);
    const record = await knowledge.get(recordId(shop, request.params.id));
    if (!record) throw notFound('the entry');
    response.json(knowledgeResponse(record, wireFor(deps, shop)));
  });
  router.put('/knowledge/:id', express.json({ limit: '64kb' }), async (request: WithId, response) => {
    const shop = await deps.access.shop(request);
    const record = await keep(deps, shop, KnowledgeId.parse(request.params.id), request.body);
    response.json(knowledgeResponse(record, wireFor(deps, shop)));
  });
  router.delete('/knowledge/:id', async (request: WithId, response) => {
    const shop = await deps.access.shop(request);
    if (!(await knowledge.delete(recordId(shop, request.params.id)))) throw notFound('the entry');
    await announceKnowledge(deps.stores, shop._id);
    response.sendStatus(204);
  });
  return router;
}

const recordId = ({ _id }: Shop, entryId: string): string => `${_id}/${entryId}`;

const entriesOf = ({ stores }: ShopApiDeps, { _id }: Shop): Promise<ShopAnswer[]> =>
  stores.knowledge.find({
    where: { shopId: _id },
    sort: [{ field: 'entryId', order: 'asc' }],
    limit: MOST_ENTRIES,
  });

/** @throws HttpError 409 when the shop has as many as it may */
async function keep(deps: ShopApiDeps, shop: Shop, entryId: string, body: unknown): Promise<ShopAnswer> {
  const { knowledge } = deps.stores;
  const _id = recordId(shop, entryId);
  const entry = KnowledgeBody.parse(body);
  if (!(await knowledge.get(_id)) && (await knowledge.count({ shopId: shop._id })) >= MOST_ENTRIES)
    throw new HttpError(409, 'TooMany', `a shop has ${MOST_ENTRIES} entries at most; delete one first`);
  const at = deps.clock.now();
  const record = await knowledge.upsert({ _id, shopId: shop._id, entryId, ...entry, updatedAt: at });
  await announceKnowledge(deps.stores, shop._id);
  return record;
}

const knowledgeResponse = (
  { entryId, shopId, questions, answer, updatedAt }: ShopAnswer,
  wire: Wire,
): KnowledgeResponse => ({ id: entryId, shop: shopId, questions, answer, updatedAt: wire.time(updatedAt) });
