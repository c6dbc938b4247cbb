import { DossierResponse } from '../../../bot/api/contract';
import { deadline } from '../../../policy/clocks';
import { aCase } from '../../support/cases';
import { ask, chatToken, SHOP_KEY } from '../../support/chat-server';
import { aLine, anOrder, aShop, DAY, NOW } from '../../support/orders';
import { serveShops } from '../../support/serve-shops';

const sha256 = 'a'.repeat(64);
const because = { key: 'policy.window.over', facts: {}, rules: ['W3'] };

const api = serveShops();
beforeAll(async () => {
  await api.stores.orders.insert(anOrder({ shopId: 'shop-1', buyerId: 'lin', lines: [aLine()] }));
  const evidence = [{ uploadId: 'up-1', kind: 'defect_photo', addedAt: NOW, by: 'buyer' } as const];
  const flagged = evidence.map((item) => ({ ...item, alsoIn: ['shop-1/other/1#1'] }));
  await api.stores.files.insert({
    _id: 'up-1',
    shopId: 'shop-1',
    conversationId: 'talk',
    name: 'hole.jpg',
    kind: 'image',
    mime: 'image/jpeg',
    bytes: 10,
    sha256,
    uploadedAt: NOW,
    capturedAt: NOW - DAY,
    metadata: {},
    blobs: { original: 'o', view: 'v' },
  });
  for (let n = 1; n <= 3; n += 1)
    await api.stores.activities.append(
      { shopId: 'shop-1', conversationId: 'talk' },
      [
        {
          sourceId: `s${n}`,
          activity: { type: 'message', text: `words ${n}`, from: { role: n === 2 ? 'bot' : 'user' } },
        },
      ],
      NOW + n,
    );
  await api.stores.cases.insert(
    aCase({
      shopId: 'shop-1',
      buyerId: 'lin',
      conversationId: 'talk',
      number: 'AS1',
      evidence: flagged,
      sizes: { outcome: 'not_as_described', because: [] },
      rules: ['F7'],
      // The server lives today, where tokens hold.
      clocks: [{ ...deadline('C1', Date.now(), aShop()), state: 'running' }],
    }),
  );
  await api.stores.handoffs.insert({
    _id: 'talk/e9#1',
    shopId: 'shop-1',
    conversationId: 'talk',
    buyerId: 'lin',
    state: 'waiting',
    because: [because],
    mood: 'calm',
    language: 'zh',
    summary: [],
    draft: {
      id: 'd',
      claim: { reason: 'quality_defect', received: true },
      orderId: anOrder()._id,
      lineId: aLine().lineId,
      evidence: [],
      unsorted: [],
      skipped: [],
      startedAt: NOW,
      touchedAt: NOW,
    },
    evidence,
    ruleAnalysis: [],
    rules: ['W3'],
    transcriptUpTo: 3,
    createdAt: NOW,
    answerBy: NOW,
  });
});

const tokenOf = async (sub: string) => (await chatToken(api.server, { sub })).token;
const read = async (path: string, token: string) => {
  const { status, body } = await ask(`${api.server.url}${path}`, { token });
  return { status, dossier: status === 200 ? DossierResponse.parse(body) : undefined, body };
};
const handoff = `/api/handoffs/${encodeURIComponent('talk/e9#1')}/dossier`;

describe('the dossier of a case (P2)', () => {
  it('holds order, claim, evidence with times and hashes, chat record, clocks and the likely result', async () => {
    const { dossier } = await read('/api/cases/AS1/dossier', SHOP_KEY);
    expect(dossier).toMatchObject({
      order: { number: anOrder().number, line: { paid: { fen: 12_900 } } },
      claim: { service: 'return_refund', reason: 'quality_defect', amount: { fen: 12_900 } },
      case: { number: 'AS1', clocks: [{ id: 'C1' }] },
      evidence: [{ uploadId: 'up-1', sha256, name: 'hole.jpg', alsoIn: ['shop-1/other/1#1'] }],
      transcript: [
        { by: 'buyer', text: 'words 1' },
        { by: 'bot', text: 'words 2' },
        { by: 'buyer', text: 'words 3' },
      ],
      likely: { outcome: 'mismatch', penaltyPoints: 3 },
      missing: [],
    });
    expect(dossier?.rules.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['policy.rule.F7', 'policy.rule.P3']),
    );
  });

  it('tells the buyer neither the points of the seller nor the cases of others', async () => {
    const { dossier } = await read('/api/cases/AS1/dossier', await tokenOf('lin'));
    expect(dossier?.likely).not.toHaveProperty('penaltyPoints');
    expect(dossier?.evidence[0]).not.toHaveProperty('alsoIn');
  });

  it('is not there for another buyer', async () => {
    const token = await tokenOf('chen');
    expect((await read('/api/cases/AS1/dossier', token)).status).toBe(404);
    expect((await read(handoff, token)).status).toBe(404);
  });
});

describe('the dossier of a claim that came too late for a case (W3)', () => {
  it('is made of the draft and the evidence that were handed over', async () => {
    const { dossier } = await read(handoff, await tokenOf('lin'));
    expect(dossier).toMatchObject({
      claim: { reason: 'quality_defect' },
      evidence: [{ sha256 }],
      likely: { outcome: 'buyer_supported' },
      beyond: { rules: ['P4'] },
    });
    expect(dossier).not.toHaveProperty('case');
  });

  it('is not there for a hand-off that is not known', async () => {
    const { status, body } = await read('/api/handoffs/nothing/dossier', SHOP_KEY);
    expect({ status, code: (body as { error: { code: string } }).error.code }).toEqual({
      status: 404,
      code: expect.any(String),
    });
  });
});
