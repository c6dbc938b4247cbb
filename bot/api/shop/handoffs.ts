import { Router } from 'express';
import { HandoffsQuery, type HandoffsResponse } from '../contract';
import { wireFor, type ShopApiDeps } from './deps';
import { handoffResponse } from './handoff-response';
import { createdBefore, NEWEST_FIRST, pageOf } from './paging';

/** `GET /handoffs`: the talks that wait for a person, for the shop's key. */
export function createHandoffsRouter(deps: ShopApiDeps): Router {
  const router = Router();
  router.get('/handoffs', async (request, response) => {
    const shop = await deps.access.shop(request);
    const { state, before, limit } = HandoffsQuery.parse(request.query);
    const where = { shopId: shop._id, ...(state && { state }), ...createdBefore(before) };
    const found = await deps.stores.handoffs.find({ where, sort: NEWEST_FIRST, limit: limit + 1 });
    const { page, next } = pageOf(found, limit);
    const wire = wireFor(deps, shop);
    response.json({
      handoffs: await Promise.all(page.map((record) => handoffResponse(record, deps.stores, wire))),
      ...(next !== undefined && { next: wire.time(next) }),
    } satisfies HandoffsResponse);
  });
  return router;
}
