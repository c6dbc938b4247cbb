import { ListingResponse } from '../../../bot/api/contract';
import { ask, SHOP_KEY } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

const variant = (id: string, changes: object = {}) => ({
  id,
  colour: { zh: '黑色', en: 'black' },
  size: 'M',
  price: { fen: 12_900, currency: 'CNY' },
  stock: 3,
  ...changes,
});

const api = serveShops();

const address = (id: string): string => `${api.server.url}/api/listings/${id}`;
const put = (id: string, body: unknown) => ask(address(id), { method: 'PUT', body, token: SHOP_KEY });
const get = (id: string, key = SHOP_KEY) => ask(address(id), { token: key });

test('what a listing sells now is told whole and read back', async () => {
  const told = await put('dress', { variants: [variant('m'), variant('l', { size: 'L', stock: 0 })] });
  expect(told.status).toBe(200);
  const read = await get('dress');
  expect(ListingResponse.parse(read.body)).toEqual(told.body);
  expect(read.body).toMatchObject({
    listingId: 'dress',
    shop: 'shop-1',
    variants: [{ id: 'm' }, { stock: 0 }],
  });
});

test('telling it anew replaces what was told', async () => {
  await put('tee', { variants: [variant('m'), variant('l', { size: 'L' })] });
  await put('tee', { variants: [variant('m', { stock: 1 })] });
  expect((await get('tee')).body).toMatchObject({ variants: [{ id: 'm', stock: 1 }] });
});

test.each([
  ['no variant', { variants: [] }],
  ['two variants of one id', { variants: [variant('m'), variant('m')] }],
  ['a stock below nothing', { variants: [variant('m', { stock: -1 })] }],
  ['half a fen', { variants: [variant('m', { price: { fen: 0.5, currency: 'CNY' } })] }],
  ['no listing at all', {}],
])('%s is refused', async (_what, body) => {
  const answer = await put('socks', body);
  expect(answer.status).toBe(400);
  expect((await get('socks')).status).toBe(404);
});

test('without the key of the shop nothing is told or read', async () => {
  expect((await ask(address('dress'), { method: 'PUT', body: {} })).status).toBe(401);
  expect((await get('dress', 'a-wrong-key')).status).toBe(403);
});
