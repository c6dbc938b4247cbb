import express, { Router, type Request, type Response } from 'express';
import type { Where } from '../../../storage/port';
import type { Shop, ShopRequest } from '../../../storage/records';
import { settleRequest } from '../../commands/settle-request';
import { NEWS_TOPIC } from '../../news/pump';
import { RequestsQuery, SettleRequestBody, type RequestsResponse } from '../contract';
import { HttpError, notFound } from '../errors';
import { wireFor, type ShopApiDeps } from './deps';
import { readPage } from './paging';
import { requestResponse } from './request-response';
import { isVisible, scopeOf, withoutUndefined, type Scope } from './scope';

type WithId = Request<{ id: string }>;

/** What buyers asked of the shop: `GET /requests`, `GET /requests/:id`, and settling with the shop's key. */
export function createRequestsRouter(deps: ShopApiDeps): Router {
  const router = Router();
  router.get('/requests', (request, response) => list(deps, request, response));
  router.get('/requests/:id', (request: WithId, response) => read(deps, request, response));
  router.post('/requests/:id/settle', express.json({ limit: '16kb' }), (request: WithId, response) =>
    settle(deps, request, response),
  );
  return router;
}

async function list(deps: ShopApiDeps, request: Request, response: Response): Promise<void> {
  const scope = await scopeOf(deps, request);
  const query = RequestsQuery.parse(request.query);
  const where = whereOf(scope, query);
  const { requests } = deps.stores;
  const { page, next } = where ? await readPage(requests, where, query) : { page: [] };
  const wire = wireFor(deps, scope.shop);
  response.json({
    requests: page.map((record) => requestResponse(record, wire)),
    ...(next && { next }),
  } satisfies RequestsResponse);
}

async function read(deps: ShopApiDeps, request: WithId, response: Response): Promise<void> {
  const scope = await scopeOf(deps, request);
  const record = await byIdOrNumber(deps, scope.shop, request.params.id);
  if (!record || !isVisible(record, scope)) throw notFound('the request');
  response.json(requestResponse(record, wireFor(deps, scope.shop)));
}

/** @throws HttpError 409 when another command settled it before, or the buyer withdrew it */
async function settle(deps: ShopApiDeps, request: WithId, response: Response): Promise<void> {
  const shop = await deps.access.shop(request);
  const { commandId, ...settlement } = SettleRequestBody.parse(request.body);
  const record = await byIdOrNumber(deps, shop, request.params.id);
  if (record?.shopId !== shop._id) throw notFound('the request');
  const outcome = await settleRequest(deps.stores, deps.clock.now(), {
    commandId,
    requestId: record._id,
    settlement,
  });
  if (outcome.kind === 'unknown') throw notFound('the request');
  if (outcome.kind === 'over') throw isOver(outcome.request);
  deps.wake.wake(NEWS_TOPIC);
  response.json(requestResponse(outcome.request, wireFor(deps, shop)));
}

function isOver({ number, state }: ShopRequest): HttpError {
  return state === 'withdrawn'
    ? new HttpError(409, 'Withdrawn', `the buyer withdrew request ${number}`)
    : new HttpError(409, 'AlreadySettled', `request ${number} is ${state} already`);
}

function whereOf({ shop, owner }: Scope, query: RequestsQuery): Where | undefined {
  if (owner === 'nobody') return undefined;
  const { state, kind, orderId } = query;
  const buyerId = owner === 'everyone' ? query.buyer : owner.buyerId;
  return {
    shopId: shop._id,
    ...withoutUndefined({ state, kind, orderId, buyerId }),
  };
}

/** People know a request by its number; ids hold characters that a URL must encode. */
async function byIdOrNumber(
  { stores: { requests } }: ShopApiDeps,
  shop: Shop,
  idOrNumber: string,
): Promise<ShopRequest | undefined> {
  const byId = await requests.get(idOrNumber);
  if (byId) return byId;
  const [byNumber] = await requests.find({ where: { shopId: shop._id, number: idOrNumber }, limit: 1 });
  return byNumber;
}
