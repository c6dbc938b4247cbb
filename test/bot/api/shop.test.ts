import { CaseResponse, CasesResponse, HandoffsResponse } from '../../../bot/api/contract';
import type { Case, Handoff } from '../../../storage/records';
import { deadline } from '../../../policy/clocks';
import { aCase } from '../../support/cases';
import { aLine, aShop } from '../../support/orders';
import { ask, chatToken, SHOP_KEY } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

/** Of now, so that no clock has run out whenever this runs. */
const at = Date.now();
const inShanghai = (instant: number) =>
  new Date(instant + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

const caseNumbered = (n: number, changes: Partial<Case> = {}): Case =>
  aCase({
    _id: `shop-1/2026-${n}/1#1`,
    buyerId: 'lin',
    orderId: `shop-1/2026-${n}`,
    number: `AS${n}`,
    conversationId: 'b-lin',
    evidence: [{ uploadId: 'up-1', kind: 'defect_photo', addedAt: at, by: 'buyer' }],
    listing: { ...aLine().listing, picture: '/demo/dress.jpg' },
    freight: {
      return: 'seller',
      resend: 'none',
      because: [{ key: 'freight.seller', facts: { paid: { fen: 800 } }, rules: ['F3'] }],
    },
    because: [
      {
        key: 'window.open',
        facts: { until: { at }, day: { day: at }, all: { list: [{ fen: 1 }] } },
        rules: ['W2'],
      },
    ],
    rules: ['W2', 'F3'],
    clocks: [{ ...deadline('C1', at, aShop()), state: 'running' }],
    events: [{ at, by: 'buyer', kind: 'submitted' }],
    commands: { 'secret-command': {} },
    createdAt: at + n,
    updatedAt: at + n,
    ...changes,
  });

const api = serveShops();
beforeAll(async () => {
  for (const n of [1, 2, 3]) await api.stores.cases.insert(caseNumbered(n));
  await api.stores.cases.insert(caseNumbered(4, { buyerId: 'chen', state: 'paid' }));
  await api.stores.cases.insert(caseNumbered(5, { _id: 'shop-2/9/1#1', shopId: 'shop-2' }));
});

const get = (path: string, token?: string) =>
  ask(`${api.server.url}/api${path}`, token === undefined ? {} : { token });
const numbers = (body: unknown): string[] => CasesResponse.parse(body).cases.map(({ number }) => number);

describe('a case', () => {
  it('is told with facts, decision, rules, argument and clocks; times with zone, money in fen', async () => {
    const { status, body } = await get(`/cases/${encodeURIComponent('shop-1/2026-1/1#1')}`, SHOP_KEY);
    expect(status).toBe(200);
    expect(CaseResponse.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      number: 'AS1',
      amount: { fen: 12_900, currency: 'CNY' },
      freight: {
        return: 'seller',
        because: [{ facts: { paid: { fen: 800, currency: 'CNY' } }, rules: ['F3'] }],
      },
      because: [
        {
          key: 'window.open',
          facts: {
            until: { at: inShanghai(at) },
            day: { day: inShanghai(at).slice(0, 10) },
            all: { list: [{ fen: 1, currency: 'CNY' }] },
          },
        },
      ],
      rules: ['W2', 'F3'],
      clocks: [{ id: 'C1', against: 'seller', dueAt: inShanghai(at + 5 * 86_400_000) }],
      evidence: [{ uploadId: 'up-1', url: expect.stringMatching(/\/files\/up-1\/view\?e=/) }],
      listing: { picture: `${api.server.url}/demo/dress.jpg` },
    });
    expect(JSON.stringify(body)).not.toContain('secret-command');
  });

  it('tells the sum as the chat does: what was agreed on once it is, with what is in it', async () => {
    const said = { at, by: 'offer' as const, names: [], rules: [] };
    const agreement = { ...said, remedy: 'refund' as const, goods: 'keep' as const, amountFen: 5000 };
    const one = caseNumbered(6, { state: 'refund_due', agreement });
    await api.stores.cases.insert(one);
    const { body } = await get('/cases/AS6', SHOP_KEY);
    expect(body).toMatchObject({
      amount: { fen: 12_900 },
      money: { goods: { fen: 5000 }, total: { fen: 5000 } },
    });
    await api.stores.cases.delete(one._id);
  });

  it('is found by its number too', async () => {
    expect((await get('/cases/AS2', SHOP_KEY)).body).toMatchObject({ id: 'shop-1/2026-2/1#1' });
  });

  it("is the buyer's own, or not found", async () => {
    const { token } = await chatToken(api.server, { sub: 'lin' });
    expect((await get('/cases/AS1', token)).status).toBe(200);
    const guest = await chatToken(api.server);
    const elsewhere = encodeURIComponent('shop-2/9/1#1');
    for (const [path, asker] of [
      ['AS4', token],
      ['none', token],
      [elsewhere, token],
      [elsewhere, SHOP_KEY],
      ['AS1', guest.token],
    ]) {
      expect(await get(`/cases/${path}`, asker)).toMatchObject({
        status: 404,
        body: { error: { code: 'NotFound' } },
      });
    }
  });

  it('is told to nobody without a token or with a wrong key', async () => {
    expect((await get('/cases/AS1')).status).toBe(401);
    expect((await get('/cases/AS1', 'wrong')).status).toBe(403);
  });
});

describe('the list of cases', () => {
  it('is the whole shop for its key, newest first, page by page', async () => {
    const { body } = await get('/cases?limit=3', SHOP_KEY);
    expect(numbers(body)).toEqual(['AS4', 'AS3', 'AS2']);
    const { next } = CasesResponse.parse(body);
    const { body: rest } = await get(`/cases?limit=3&before=${encodeURIComponent(next!)}`, SHOP_KEY);
    expect([numbers(rest), rest.next]).toEqual([['AS1'], undefined]);
  });

  it('misses none of the same instant', async () => {
    for (const n of [21, 22, 23]) await api.stores.cases.insert(caseNumbered(n, { createdAt: at - 1000 }));
    const { body } = await get('/cases?limit=5', SHOP_KEY);
    expect(numbers(body)).toEqual(['AS4', 'AS3', 'AS2', 'AS1', 'AS23']);
    const { body: rest } = await get(`/cases?before=${encodeURIComponent(String(body.next))}`, SHOP_KEY);
    expect([numbers(rest), rest.next]).toEqual([['AS22', 'AS21'], undefined]);
    for (const n of [21, 22, 23]) await api.stores.cases.delete(caseNumbered(n)._id);
  });

  it('begins at an instant as well', async () => {
    const before = encodeURIComponent(new Date(caseNumbered(3).createdAt).toISOString());
    expect(numbers((await get(`/cases?before=${before}`, SHOP_KEY)).body)).toEqual(['AS2', 'AS1']);
  });

  it('is narrowed by state, reason, order and buyer', async () => {
    expect(numbers((await get('/cases?state=paid', SHOP_KEY)).body)).toEqual(['AS4']);
    expect(numbers((await get('/cases?buyer=lin&reason=quality_defect', SHOP_KEY)).body)).toEqual([
      'AS3',
      'AS2',
      'AS1',
    ]);
    expect(numbers((await get('/cases?orderId=shop-1/2026-2', SHOP_KEY)).body)).toEqual(['AS2']);
  });

  it("is a buyer's own, whoever is asked for; a guest has none", async () => {
    const { token } = await chatToken(api.server, { sub: 'chen' });
    expect(numbers((await get('/cases?buyer=lin', token)).body)).toEqual(['AS4']);
    expect(numbers((await get('/cases', (await chatToken(api.server)).token)).body)).toEqual([]);
  });

  it.each(['limit=0', 'limit=1000', 'state=gone', 'before=yesterday', 'before=1_', 'before=x_1'])(
    'is not told for %s',
    async (query) => {
      expect(await get(`/cases?${query}`, SHOP_KEY)).toMatchObject({
        status: 400,
        body: { error: { code: 'BadArgument' } },
      });
    },
  );
});

describe('the list of hand-offs', () => {
  it('tells who waits, with summary, evidence and what was said until then', async () => {
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    const url = `${api.server.url}/v3/directline/conversations/${conversationId}/activities`;
    await ask(url, { token, body: { type: 'message', text: '转人工' } });
    const handoff: Omit<Handoff, 'version'> = {
      _id: 'h-1',
      shopId: 'shop-1',
      conversationId,
      buyerId: 'lin',
      state: 'waiting',
      because: [{ key: 'handoff.asked', facts: {}, rules: ['H1'] }],
      mood: 'annoyed',
      language: 'zh',
      summary: [],
      evidence: [],
      ruleAnalysis: [],
      rules: ['H1'],
      transcriptUpTo: 2,
      createdAt: at,
      answerBy: at + 180_000,
    };
    await api.stores.handoffs.insert(handoff);
    const { body } = await get('/handoffs', SHOP_KEY);
    expect(HandoffsResponse.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      handoffs: [
        {
          id: 'h-1',
          buyer: { id: 'lin', name: '林小满' },
          transcript: [
            { by: 'bot', text: 'welcome', files: [] },
            { by: 'buyer', text: '转人工', files: [] },
          ],
          answerBy: inShanghai(at + 180_000),
        },
      ],
    });
    expect((await get('/handoffs?state=claimed', SHOP_KEY)).body).toEqual({ handoffs: [] });
    expect((await get('/handoffs', 'the-key-of-shop-2')).body).toEqual({ handoffs: [] });
  });

  it('is for the shop only', async () => {
    const { token } = await chatToken(api.server, { sub: 'lin' });
    expect((await get('/handoffs', token)).status).toBe(403);
    expect((await get('/handoffs')).status).toBe(401);
  });
});

test('the OpenAPI document is served with the address of the server', async () => {
  const { body } = await get('/openapi.json');
  expect(body).toMatchObject({ openapi: '3.1.0', servers: [{ url: api.server.url }] });
});
