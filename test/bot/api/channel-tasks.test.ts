import { ChannelTasksResponse } from '../../../bot/api/contract';
import type { ChannelTask } from '../../../storage/records';
import { NOW } from '../../support/orders';
import { ask, chatToken, SHOP_KEY } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

const aTask = (n: number, fields: Partial<ChannelTask> = {}): Omit<ChannelTask, 'version'> => ({
  _id: `talk-1#c|000000${n}#0`,
  shopId: 'shop-1',
  talk: 'talk-1',
  conversationId: 'c',
  activityId: `c|000000${n}`,
  why: 'unknown',
  detail: 'no answer in time',
  state: 'open',
  createdAt: NOW + n,
  ...fields,
});

const api = serveShops();
beforeAll(async () => {
  const { tasks } = api.stores.channels;
  const item = { sourceId: 'said', activity: { type: 'message', text: '退款到账了' } };
  await api.stores.activities.append({ shopId: 'shop-1', conversationId: 'c' }, [item], NOW);
  for (const n of [1, 2, 3]) await tasks.insert(aTask(n));
  await tasks.insert(aTask(4, { _id: 'other', shopId: 'shop-2' }));
});

const list = (query = '', token: string = SHOP_KEY) =>
  ask(`${api.server.url}/api/channel-tasks${query}`, { token });
const settle = (id: string, body: object = {}, token: string = SHOP_KEY) =>
  ask(`${api.server.url}/api/channel-tasks/${encodeURIComponent(id)}/settle`, { token, body });
const idsOf = (body: unknown) => ChannelTasksResponse.parse(body).tasks.map(({ activityId }) => activityId);

test('messages of unknown fate are listed newest first, page by page', async () => {
  const first = await list('?limit=2&state=open');
  expect(idsOf(first.body)).toEqual(['c|0000003', 'c|0000002']);
  const { next } = ChannelTasksResponse.parse(first.body);
  expect(idsOf((await list(`?before=${encodeURIComponent(next!)}`)).body)).toEqual(['c|0000001']);
});

test('a task tells what the message said and why it waits', async () => {
  const { tasks } = ChannelTasksResponse.parse((await list()).body);
  expect(tasks.at(-1)).toMatchObject({
    text: '退款到账了',
    why: 'unknown',
    detail: 'no answer in time',
    createdAt: '2026-11-24T12:00:00.001+08:00',
  });
});

test('a task that was seen to is done, and stays as it was settled first', async () => {
  const { status, body } = await settle(aTask(2)._id, { note: '打过电话了' });
  expect([status, body]).toMatchObject([200, { state: 'done', settled: { note: '打过电话了' } }]);
  expect((await settle(aTask(2)._id, { note: '又打了一次' })).body).toEqual(body);
  expect(idsOf((await list('?state=done')).body)).toEqual(['c|0000002']);
});

test("tasks are the shop's own, with its key", async () => {
  const { token } = await chatToken(api.server, { sub: 'lin' });
  expect((await list('', token)).status).toBe(403);
  expect((await settle(aTask(1)._id, {}, token)).status).toBe(403);
  expect((await settle('other')).status).toBe(404);
  expect((await settle('nothing')).status).toBe(404);
  expect((await settle(aTask(1)._id, { sent: true })).status).toBe(400);
});
