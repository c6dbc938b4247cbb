import { Router, type Request } from 'express';
import type { Where } from '../../../storage/port';
import { settingOf } from '../../../policy/casework/setting';
import type { Case, Shop } from '../../../storage/records';
import { CasesQuery, type CasesResponse } from '../contract';
import { notFound } from '../errors';
import { caseResponse } from './case-response';
import { wireFor, type ShopApiDeps } from './deps';
import { readPage } from './paging';
import { askerOf, isVisible, scopeOf, withoutUndefined, type Scope } from './scope';

/** `GET /cases` and `GET /cases/:id` (id or number), for the shop's key or a buyer's chat token. */
export function createCasesRouter(deps: ShopApiDeps): Router {
  const { cases } = deps.stores;
  const router = Router();
  router.get('/cases', async (request, response) => {
    const scope = await scopeOf(deps, request);
    const query = CasesQuery.parse(request.query);
    const where = whereOf(scope, query);
    const { page, next } = where ? await readPage(cases, where, query) : { page: [] };
    const wire = wireFor(deps, scope.shop);
    const now = deps.clock.now();
    response.json({
      cases: page.map((record) =>
        caseResponse(record, wire, settingOf(record, scope.shop, now), askerOf(scope)),
      ),
      ...(next && { next }),
    } satisfies CasesResponse);
  });
  router.get('/cases/:id', async (request: Request<{ id: string }>, response) => {
    const scope = await scopeOf(deps, request);
    const { shop } = scope;
    const record = await caseByIdOrNumber(deps, shop, request.params.id);
    if (!record || !isVisible(record, scope)) throw notFound('the case');
    const setting = settingOf(record, shop, deps.clock.now());
    response.json(caseResponse(record, wireFor(deps, shop), setting, askerOf(scope)));
  });
  return router;
}

function whereOf({ shop, owner }: Scope, query: CasesQuery): Where | undefined {
  if (owner === 'nobody') return undefined;
  const { state, service, reason, orderId } = query;
  const buyerId = owner === 'everyone' ? query.buyer : owner.buyerId;
  const asked = { state, service, reason, orderId, buyerId };
  return { shopId: shop._id, ...withoutUndefined(asked) };
}

/** People know a case by its number; ids hold characters that a URL must encode. */
export async function caseByIdOrNumber(
  { stores: { cases } }: Pick<ShopApiDeps, 'stores'>,
  shop: Shop,
  idOrNumber: string,
): Promise<Case | undefined> {
  const byId = await cases.get(idOrNumber);
  if (byId) return byId;
  const [byNumber] = await cases.find({ where: { shopId: shop._id, number: idOrNumber }, limit: 1 });
  return byNumber;
}
