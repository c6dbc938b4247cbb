import { Router } from 'express';
import { HandoffsQuery, type HandoffsResponse } from '../contract';
import { wireFor, type ShopApiDeps } from './deps';
import { handoffResponse } from './handoff-response';
import { readPage } from './paging';

/** `GET /handoffs`: the talks that wait for a person, for the shop's key. */
export function createHandoffsRouter(deps: ShopApiDeps): Router {
  const router = Router();
  router.get('/handoffs', async (request, response) => {
    const shop = await deps.access.shop(request);
    const query = HandoffsQuery.parse(request.query);
    const { state } = query;
    const where = { shopId: shop._id, ...(state && { state }) };
    const { page, next } = await readPage(deps.stores.handoffs, where, query);
    const wire = wireFor(deps, shop);
    response.json({
      handoffs: await Promise.all(page.map((record) => handoffResponse(record, deps.stores, wire))),
      ...(next && { next }),
    } satisfies HandoffsResponse);
  });
  return router;
}
