import { RequestResponse, RequestsResponse } from '../../../bot/api/contract';
import { NEWS_TOPIC } from '../../../bot/news/pump';
import { NOW } from '../../support/orders';
import { aRequest } from '../../support/requests';
import { ask, chatToken, SHOP_KEY } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

const api = serveShops();
beforeAll(async () => {
  for (const n of [1, 2, 3])
    await api.stores.requests.insert(
      aRequest({ _id: `shop-1/${n}/invoice#1`, number: `RQ${n}`, buyerId: 'lin', createdAt: NOW + n }),
    );
  await api.stores.requests.insert(
    aRequest({ _id: 'shop-1/4/address#1', number: 'RQ4', buyerId: 'chen', kind: 'address' }),
  );
  await api.stores.requests.insert(aRequest({ _id: 'shop-2/5/invoice#1', number: 'RQ5', shopId: 'shop-2' }));
});

const get = (path: string, token: string = SHOP_KEY) => ask(`${api.server.url}/api${path}`, { token });
const settle = (id: string, body: object, token: string = SHOP_KEY) =>
  ask(`${api.server.url}/api/requests/${encodeURIComponent(id)}/settle`, { token, body });
const numbers = (body: unknown) => RequestsResponse.parse(body).requests.map(({ number }) => number);

test('a request is told whole, with times in the shop’s zone', async () => {
  const { status, body } = await get(`/requests/${encodeURIComponent('shop-1/1/invoice#1')}`);
  expect(status).toBe(200);
  expect(RequestResponse.parse(body)).toEqual(body);
  expect(body).toMatchObject({ number: 'RQ1', state: 'open', dueAt: '2026-11-26T12:00:00.000+08:00' });
});

test('requests are listed newest first, by kind, state and buyer', async () => {
  expect(numbers((await get('/requests?limit=2')).body)).toEqual(['RQ3', 'RQ2']);
  expect(numbers((await get('/requests?kind=address')).body)).toEqual(['RQ4']);
  expect(numbers((await get('/requests?buyer=chen')).body)).toEqual(['RQ4']);
});

test("a buyer sees only the own ones, another shop's nobody", async () => {
  const { token } = await chatToken(api.server, { sub: 'lin' });
  expect(numbers((await get('/requests', token)).body)).toEqual(['RQ3', 'RQ2', 'RQ1']);
  expect((await get('/requests/RQ4', token)).status).toBe(404);
  expect((await get('/requests/RQ5')).status).toBe(404);
  expect((await settle('RQ5', { commandId: 'c', outcome: 'done' })).status).toBe(404);
});

test("settling needs the shop's key", async () => {
  const { token } = await chatToken(api.server, { sub: 'lin' });
  expect((await settle('RQ1', { commandId: 'c', outcome: 'done' }, token)).status).toBe(403);
});

test('what is no settlement is refused with a clear 400', async () => {
  for (const body of [
    {},
    { outcome: 'done' },
    { commandId: 'c', outcome: 'refused' },
    { commandId: 'c', outcome: 'done', attachment: { name: 'x', url: 'javascript:alert(1)' } },
  ])
    expect((await settle('RQ1', body)).status).toBe(400);
});

test('what the buyer withdrew is told as that, and cannot be settled', async () => {
  await api.stores.requests.insert(
    aRequest({ _id: 'shop-1/6/invoice#1', number: 'RQ6', buyerId: 'wu', state: 'withdrawn' }),
  );
  expect(numbers((await get('/requests?state=withdrawn')).body)).toEqual(['RQ6']);
  const late = await settle('RQ6', { commandId: 'c6', outcome: 'done' });
  expect(late).toMatchObject({ status: 409, body: { error: { code: 'Withdrawn' } } });
});

test('it is settled once; a repeat answers the same, another command hears that it is settled', async () => {
  const woken = jest.fn();
  const off = api.server.wake.on(NEWS_TOPIC, woken);
  const body = {
    commandId: 'c1',
    outcome: 'done',
    reference: '24332000000012345678',
    attachment: { name: 'invoice.pdf', url: 'https://shop.example/invoice.pdf' },
  };
  const first = await settle('RQ1', body);
  expect(first.body).toMatchObject({ state: 'done', settlement: { reference: body.reference } });
  expect((await settle('RQ1', body)).body).toEqual(first.body);
  expect((await settle('RQ1', { commandId: 'c2', outcome: 'refused', reason: 'no' })).status).toBe(409);
  expect(woken).toHaveBeenCalled();
  off();
});
