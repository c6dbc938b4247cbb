import express, { Router } from 'express';
import type { Admit } from './admission';
import { readChannelActivity } from './incoming';
import { receive, type ReceiveDeps } from './receive';

/** `POST /api/messages`: authenticated, stored, answered with 200; the turn runs after that. */
export function createMessagesRouter(admit: Admit, deps: ReceiveDeps): Router {
  const router = Router();
  router.post('/api/messages', express.json({ limit: '256kb' }), async (request, response) => {
    const activity = readChannelActivity(request.body);
    await admit({ activity, authorization: request.headers.authorization ?? '', address: request.ip });
    await receive(deps, activity);
    response.status(200).end();
  });
  return router;
}
