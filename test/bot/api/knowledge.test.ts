import { KnowledgeListResponse, KnowledgeResponse } from '../../../bot/api/contract';
import { ask, SHOP_KEY } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

const ENTRY = {
  questions: { zh: ['你们有实体店吗'], en: ['do you have a physical store'] },
  answer: { zh: '杭州有一家，云帆路 18 号。', en: 'One in Hangzhou, 18 Yunfan Road.' },
};

const api = serveShops();

const address = (id: string): string => `${api.server.url}/api/knowledge/${id}`;
const put = (id: string, body: unknown, token = SHOP_KEY) => ask(address(id), { method: 'PUT', body, token });
const get = (id: string, token = SHOP_KEY) => ask(address(id), { token });
const remove = (id: string) =>
  fetch(address(id), { method: 'DELETE', headers: { authorization: `Bearer ${SHOP_KEY}` } });
const versionOf = async (shop: string) => (await api.stores.shops.get(shop))?.knowledgeVersion;

describe("a shop's own entry", () => {
  it('is kept whole, read back, listed and replaced', async () => {
    const kept = await put('store', ENTRY);
    expect(kept.status).toBe(200);
    expect(KnowledgeResponse.parse(kept.body)).toEqual(kept.body);
    expect((await get('store')).body).toEqual(kept.body);
    await put('store', { ...ENTRY, answer: { zh: '没有实体店。' } });
    expect((await get('store')).body).toMatchObject({ answer: { zh: '没有实体店。' } });
    const { body } = await ask(`${api.server.url}/api/knowledge`, { token: SHOP_KEY });
    expect(KnowledgeListResponse.parse(body).entries.map(({ id }) => id)).toEqual(['store']);
  });

  it('counts the shop’s number up with every change, so that every process reads it anew', async () => {
    const before = (await versionOf('shop-1')) ?? 0;
    await put('hours', ENTRY);
    expect(await versionOf('shop-1')).toBe(before + 1);
    await remove('hours');
    expect(await versionOf('shop-1')).toBe(before + 2);
    expect(await versionOf('shop-2')).toBeUndefined();
  });

  it('survives two changes at the same time', async () => {
    const before = (await versionOf('shop-1')) ?? 0;
    const both = await Promise.all([put('a', ENTRY), put('b', ENTRY)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await versionOf('shop-1')).toBe(before + 2);
  });

  it('is the shop’s alone, and its key’s', async () => {
    await put('store', ENTRY);
    expect((await get('store', 'the-key-of-shop-2')).status).toBe(404);
    expect((await put('store', ENTRY, 'no-key-of-anyone')).status).toBe(403);
    expect((await ask(address('store'))).status).toBe(401);
  });

  it('is gone once deleted', async () => {
    await put('gone', ENTRY);
    expect((await remove('gone')).status).toBe(204);
    expect((await get('gone')).status).toBe(404);
    expect((await remove('gone')).status).toBe(404);
  });

  it.each([
    ['no question', 'x', { ...ENTRY, questions: { zh: [], en: [] } }],
    ['no answer', 'x', { ...ENTRY, answer: {} }],
    ['a question too long', 'x', { ...ENTRY, questions: { zh: ['长'.repeat(121)], en: [] } }],
    ['too many questions', 'x', { ...ENTRY, questions: { zh: Array<string>(9).fill('问'), en: [] } }],
    ['an answer too long', 'x', { ...ENTRY, answer: { zh: '长'.repeat(801) } }],
    ['control characters', 'x', { ...ENTRY, answer: { zh: 'a\u0000b' } }],
    ['two lines in a question', 'x', { ...ENTRY, questions: { zh: ['一\n二'], en: [] } }],
    ['a strange id', '%2e%2e%2fx', ENTRY],
  ])('is refused with %s', async (_what, id, body) => {
    expect(await put(id, body)).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
  });

  it('is refused when the shop has as many as it may', async () => {
    const key = 'the-key-of-shop-2';
    for (let n = 0; n < 100; n += 1) {
      await api.stores.knowledge.insert({
        _id: `shop-2/e${n}`,
        shopId: 'shop-2',
        entryId: `e${n}`,
        ...ENTRY,
        updatedAt: 1,
      });
    }
    expect(await put('more', ENTRY, key)).toMatchObject({
      status: 409,
      body: { error: { code: 'TooMany' } },
    });
    expect((await put('e5', ENTRY, key)).status).toBe(200);
  });
});

test('the document names the routes, and that the rules win', async () => {
  const { body } = await ask(`${api.server.url}/api/openapi.json`);
  const { paths } = body as { paths: Record<string, Record<string, { description?: string }>> };
  expect(Object.keys(paths['/api/knowledge/{id}'] ?? {})).toEqual(['get', 'put', 'delete']);
  expect(paths['/api/knowledge/{id}']?.['put']?.description).toContain('computed by');
});
