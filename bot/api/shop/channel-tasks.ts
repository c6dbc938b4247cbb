import express, { Router, type Request, type Response } from 'express';
import { changeDocument } from '../../../storage/stores/change';
import type { ChannelTask } from '../../../storage/records';
import {
  ChannelTasksQuery,
  SettleChannelTaskBody,
  type ChannelTaskResponse,
  type ChannelTasksResponse,
} from '../contract';
import { notFound } from '../errors';
import { wireFor, type ShopApiDeps } from './deps';
import { readPage } from './paging';
import type { Wire } from './wire';

type WithId = Request<{ id: string }>;

/** Messages to other channels that need a person: `GET /channel-tasks`, and settling, with the shop's key. */
export function createChannelTasksRouter(deps: ShopApiDeps): Router {
  const router = Router();
  router.get('/channel-tasks', (request, response) => list(deps, request, response));
  router.post('/channel-tasks/:id/settle', express.json({ limit: '16kb' }), (request: WithId, response) =>
    settle(deps, request, response),
  );
  return router;
}

async function list(deps: ShopApiDeps, request: Request, response: Response): Promise<void> {
  const shop = await deps.access.shop(request);
  const query = ChannelTasksQuery.parse(request.query);
  const { state } = query;
  const where = { shopId: shop._id, ...(state && { state }) };
  const { page, next } = await readPage(deps.stores.channels.tasks, where, query);
  const wire = wireFor(deps, shop);
  response.json({
    tasks: await Promise.all(page.map((task) => taskResponse(deps, task, wire))),
    ...(next && { next }),
  } satisfies ChannelTasksResponse);
}

async function settle(deps: ShopApiDeps, request: WithId, response: Response): Promise<void> {
  const shop = await deps.access.shop(request);
  const { note } = SettleChannelTaskBody.parse(request.body ?? {});
  const { tasks } = deps.stores.channels;
  const { id } = request.params;
  if ((await tasks.get(id))?.shopId !== shop._id) throw notFound('the task');
  const settled = { at: deps.clock.now(), ...(note !== undefined && { note }) };
  const task = await changeDocument<ChannelTask>(tasks, id, (now) =>
    now.state === 'done' ? now : { ...now, state: 'done' as const, settled },
  );
  if (!task) throw notFound('the task');
  response.json(await taskResponse(deps, task, wireFor(deps, shop)));
}

async function taskResponse(
  { stores }: ShopApiDeps,
  { _id, talk, conversationId, activityId, why, detail, state, settled, createdAt }: ChannelTask,
  wire: Wire,
): Promise<ChannelTaskResponse> {
  const [known, text] = await Promise.all([
    stores.channels.talks.get(talk),
    wordsOf(stores, conversationId, activityId),
  ]);
  return {
    id: _id,
    ...(known && { channel: known.reference.channelId }),
    conversationId,
    activityId,
    ...(text && { text }),
    why,
    detail,
    state,
    ...(settled && { settled: { ...settled, at: wire.time(settled.at) } }),
    createdAt: wire.time(createdAt),
  };
}

/** A log entry is called by its conversation and its place there. */
async function wordsOf(
  { activities }: ShopApiDeps['stores'],
  conversationId: string,
  activityId: string,
): Promise<string | undefined> {
  const seq = Number(activityId.slice(activityId.lastIndexOf('|') + 1));
  if (!Number.isSafeInteger(seq)) return undefined;
  const entry = (await activities.before(conversationId, seq + 1, 1)).at(-1);
  const text = entry?._id === activityId ? entry.activity.text : undefined;
  return typeof text === 'string' ? text : undefined;
}
