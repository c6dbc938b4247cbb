import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import { z } from 'zod';
import type { LoggedActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { Access } from '../auth/access';
import { tooFast } from '../api/errors';
import type { Clock } from '../clock';
import type { FloodGate } from '../limits/flood-gate';
import type { TurnService } from '../turn/service';
import { CLIENT_EVENT, readIncoming, requireContent } from './incoming';
import type { ClientActivity, Present } from './present';
import { HISTORY, readWatermark, startAfter } from './watermark';

export interface ActivitiesDeps {
  stores: Pick<Stores, 'activities'>;
  access: Access;
  turns: TurnService;
  clock: Clock;
  present: Present;
  admits: FloodGate;
}

/** Our own extension: `?before=SEQ&limit=N` reads what is older than the history a client began with. */
const OlderQuery = z.object({
  before: z.coerce.number().int().positive(),
  limit: z.coerce.number().int().min(1).max(HISTORY).default(HISTORY),
});

/** Reading (by polling) and posting a conversation's activities. */
export function createActivitiesRouter(deps: ActivitiesDeps): Router {
  const router = Router();
  router.get('/conversations/:id/activities', async (request, response) => {
    const { conversation } = await deps.access.ownConversation(request);
    const { query } = request;
    response.json(
      query.before === undefined
        ? await missed(deps, conversation._id, readWatermark(query.watermark))
        : await older(deps, conversation._id, OlderQuery.parse(query)),
    );
  });
  router.post('/conversations/:id/activities', express.json({ limit: '64kb' }), async (request, response) => {
    const { conversation, identity } = await deps.access.ownConversation(request);
    const { eventId, activity, transient } = readIncoming(request.body, identity);
    if (transient) return void response.json({ id: randomUUID() });
    requireContent(activity);
    if (!(await deps.admits(conversation, CLIENT_EVENT))) throw tooFast();
    const { activityId } = await deps.turns.post({
      conversationId: conversation._id,
      shopId: conversation.shopId,
      id: eventId,
      kind: 'activity',
      payload: activity,
      receivedAt: deps.clock.now(),
    });
    response.json({ id: activityId });
  });
  return router;
}

interface ActivitySet {
  activities: ClientActivity[];
  watermark: string;
}

async function missed(
  { stores, present }: ActivitiesDeps,
  conversationId: string,
  watermark: number,
): Promise<ActivitySet> {
  const { after, history } = watermark
    ? { after: watermark, history: false }
    : startAfter(0, await stores.activities.last(conversationId));
  const entries = await stores.activities.after(conversationId, after, HISTORY);
  return {
    activities: presented(present, entries, history ? after + 1 : 1),
    watermark: String(entries.at(-1)?.seq ?? after),
  };
}

/** `before` is what to ask with next; absent at the talk's beginning. */
async function older(
  { stores, present }: ActivitiesDeps,
  conversationId: string,
  { before, limit }: z.infer<typeof OlderQuery>,
): Promise<{ activities: ClientActivity[]; before?: number }> {
  const entries = await stores.activities.before(conversationId, before, limit);
  const first = entries[0]?.seq ?? 1;
  return { activities: presented(present, entries, first), ...(first > 1 && { before: first }) };
}

const presented = (present: Present, entries: LoggedActivity[], knownFrom: number): ClientActivity[] =>
  entries.flatMap((entry) => present(entry, knownFrom) ?? []);
