import { Router, type RequestHandler } from 'express';
import { createActivitiesRouter, type ActivitiesDeps } from './activities';
import { createConversationsRouter, type ConversationsDeps } from './conversations';
import { createUploadsRouter, type UploadsDeps } from '../uploads/router';
import { cors } from './cors';

/** Direct Line 3.0 as the official client speaks it, below `/v3/directline`. It never answers 429. */
export function createDirectLine(deps: ActivitiesDeps & ConversationsDeps & UploadsDeps): Router {
  const router = Router();
  router.use(
    cors,
    noStore,
    // What is asked most comes first: each route before it is tried in vain.
    createActivitiesRouter(deps),
    createConversationsRouter(deps),
    createUploadsRouter(deps),
  );
  return router;
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
