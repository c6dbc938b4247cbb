import compression from 'compression';
import { Router } from 'express';
import { cors } from '../../directline/cors';
import { openApi } from '../openapi';
import { createCaseActsRouter } from './case-acts';
import { createCaseFilesRouter } from './case-files';
import { createChannelTasksRouter } from './channel-tasks';
import { createCasesRouter } from './cases';
import type { ShopApiDeps } from './deps';
import { createDossiersRouter } from './dossiers';
import { createHandoffsRouter } from './handoffs';
import { createKnowledgeRouter } from './knowledge';
import { createListingsRouter } from './listings';
import { createRequestsRouter } from './requests';

/**
 * `/api`: a shop's system reads its cases, hand-offs and requests and says what its listings sell; a buyer's page
 * reads the buyer's own.
 */
export function createShopApi(deps: ShopApiDeps): Router {
  const router = Router();
  router.use(cors, compression());
  router.get('/openapi.json', (_request, response) => void response.json(openApi(deps.publicUrl)));
  router.use(createCasesRouter(deps), createCaseActsRouter(deps), createCaseFilesRouter(deps));
  router.use(createDossiersRouter(deps), createKnowledgeRouter(deps));
  router.use(createChannelTasksRouter(deps));
  router.use(createHandoffsRouter(deps), createRequestsRouter(deps), createListingsRouter(deps));
  return router;
}
