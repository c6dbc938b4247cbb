import compression from 'compression';
import { Router } from 'express';
import { cors } from '../../directline/cors';
import { openApi } from '../openapi';
import { createCasesRouter } from './cases';
import type { ShopApiDeps } from './deps';
import { createHandoffsRouter } from './handoffs';

/** `/api`: a shop's system reads its cases and hand-offs, a buyer's page the buyer's own cases. */
export function createShopApi(deps: ShopApiDeps): Router {
  const router = Router();
  router.use(cors, compression());
  router.get('/openapi.json', (_request, response) => void response.json(openApi(deps.publicUrl)));
  router.use(createCasesRouter(deps), createHandoffsRouter(deps));
  return router;
}
