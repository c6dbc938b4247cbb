import type { CommandContext } from '../../../bot/commands/command';
import { openRequest } from '../../../bot/commands/open-request';
import { settleRequest } from '../../../bot/commands/settle-request';
import { withdrawRequest } from '../../../bot/commands/withdraw-request';
import type { OpenRequest } from '../../../dialogs/desk';
import { assess } from '../../../policy/assess';
import type { Stores } from '../../../storage/stores';
import { aConversation } from '../../support/conversations';
import { anOrder, aShop, HOUR, NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

const conversation = aConversation();
const ORDER = anOrder()._id;
const invoice: OpenRequest = {
  kind: 'invoice',
  orderId: ORDER,
  facts: { title: '杭州云帆科技有限公司', taxNumber: '91330106MA2CFXQ12A', email: 'lin@example.com' },
};

let stores: Stores;
let context: CommandContext;
beforeEach(async () => {
  stores = await memoryStores();
  context = { stores, assess, now: NOW, shop: aShop(), conversation, files: async () => [] };
});
afterEach(() => stores.close());

const opened = async (commandId = 'talk/e1#1', asked = invoice) => {
  const outcome = await openRequest(context, commandId, asked);
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.way}`);
  return outcome.request;
};

describe('asking something of the shop', () => {
  beforeEach(() => stores.orders.insert(anOrder()));

  it('is kept with number, facts and the time it is due', async () => {
    expect(await openRequest(context, 'talk/e1#1', invoice)).toMatchObject({
      kind: 'opened',
      request: {
        _id: `${ORDER}/invoice#1`,
        number: expect.stringMatching(/^RQ261124-[0-9A-Z]{8}$/),
        facts: invoice.facts,
        state: 'open',
        dueAt: NOW + 48 * HOUR,
      },
    });
  });

  it('answers a repeat of the command with its outcome', async () => {
    await opened();
    const other = { ...invoice, facts: { personal: true, email: 'a@b.cn' } };
    await openRequest(context, 'talk/e2#1', other);
    expect(await openRequest(context, 'talk/e1#1', invoice)).toMatchObject({ kind: 'opened' });
    expect(await stores.requests.count({})).toBe(1);
  });

  it('amends the one that is open and begins its time anew', async () => {
    await opened();
    context = { ...context, now: NOW + HOUR };
    const facts = { personal: true, email: 'a@b.cn' };
    expect(await openRequest(context, 'talk/e2#1', { ...invoice, facts })).toMatchObject({
      kind: 'amended',
      request: { facts, dueAt: NOW + 49 * HOUR, events: [{ kind: 'opened' }, { kind: 'amended' }] },
    });
    expect(await stores.requests.count({})).toBe(1);
  });

  it('makes one of two that race', async () => {
    const both = await Promise.all(
      ['talk/e1#1', 'talk/e2#1'].map((commandId) => openRequest(context, commandId, invoice)),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(['amended', 'opened']);
    expect(await stores.requests.count({})).toBe(1);
  });

  it('is refused where the order allows it no longer, or a detail is missing', async () => {
    const address: OpenRequest = { kind: 'address', orderId: ORDER, facts: { phone: '13800138000' } };
    expect(await openRequest(context, 'talk/e1#1', address)).toEqual({ kind: 'refused', way: 'too_late' });
    const bare = { ...invoice, facts: { personal: true } };
    expect(await openRequest(context, 'talk/e1#2', bare)).toMatchObject({ kind: 'refused' });
    expect(await stores.requests.count({})).toBe(0);
  });

  it("is never taken for another buyer's order", async () => {
    context = { ...context, conversation: { ...conversation, buyerId: 'buyer-2' } };
    await expect(openRequest(context, 'talk/e1#1', invoice)).rejects.toThrow('not one of');
  });

  it('keeps the time of a quicker shop, never a longer one (L1)', async () => {
    context = { ...context, shop: aShop({ terms: { requestHours: { invoice: 24, address: 99 } } }) };
    expect((await opened()).dueAt).toBe(NOW + 24 * HOUR);
  });
});

describe('cancelling an unpaid order', () => {
  const cancel: OpenRequest = { kind: 'cancel', orderId: ORDER, facts: {} };
  beforeEach(() => stores.orders.insert(anOrder({ status: 'unpaid' })));

  it('closes it, and the request is done (W7)', async () => {
    expect(await opened('talk/e1#1', cancel)).toMatchObject({ state: 'done' });
    expect(await stores.orders.get(ORDER)).toMatchObject({ status: 'closed', closedAt: NOW });
  });

  it('goes on where it was killed after closing', async () => {
    const order = await stores.orders.get(ORDER);
    await stores.orders.update({ ...order!, status: 'closed', closedAt: NOW });
    expect(await opened('talk/e1#1', cancel)).toMatchObject({ state: 'done' });
  });
});

describe('withdrawing', () => {
  beforeEach(() => stores.orders.insert(anOrder()));

  it('ends an open one in one write', async () => {
    const { _id } = await opened();
    context = { ...context, now: NOW + HOUR };
    expect(await withdrawRequest(context, 'talk/e2#1', _id)).toMatchObject({
      kind: 'withdrawn',
      request: {
        state: 'withdrawn',
        updatedAt: NOW + HOUR,
        events: [{ kind: 'opened' }, { at: NOW + HOUR, by: 'buyer', kind: 'withdrawn' }],
      },
    });
  });

  it('answers a repeat with its outcome, and another command that it is over', async () => {
    const { _id } = await opened();
    await withdrawRequest(context, 'talk/e2#1', _id);
    expect(await withdrawRequest(context, 'talk/e2#1', _id)).toMatchObject({ kind: 'withdrawn' });
    expect(await withdrawRequest(context, 'talk/e3#1', _id)).toMatchObject({ kind: 'over' });
    expect((await stores.requests.get(_id))?.events).toHaveLength(2);
  });

  it('leaves what the shop settled as it is', async () => {
    const { _id } = await opened();
    await settleRequest(stores, NOW, { commandId: 's1', requestId: _id, settlement: { outcome: 'done' } });
    expect(await withdrawRequest(context, 'talk/e2#1', _id)).toMatchObject({
      kind: 'over',
      request: { state: 'done' },
    });
  });

  it('and settling race: one of them counts', async () => {
    const { _id } = await opened();
    const settle = { commandId: 's1', requestId: _id, settlement: { outcome: 'done' } } as const;
    const [buyer, shop] = await Promise.all([
      withdrawRequest(context, 'talk/e2#1', _id),
      settleRequest(stores, NOW, settle),
    ]);
    expect([buyer.kind, shop.kind].filter((kind) => kind === 'over')).toHaveLength(1);
  });

  it('makes room for a new one', async () => {
    const { _id } = await opened();
    await withdrawRequest(context, 'talk/e2#1', _id);
    expect(await opened('talk/e3#1')).toMatchObject({ _id: `${ORDER}/invoice#2`, state: 'open' });
  });

  it("never touches another buyer's", async () => {
    const { _id } = await opened();
    context = { ...context, conversation: { ...conversation, buyerId: 'buyer-2' } };
    await expect(withdrawRequest(context, 'talk/e2#1', _id)).rejects.toThrow('not one of');
  });
});

describe('settling', () => {
  beforeEach(() => stores.orders.insert(anOrder()));
  const done = { outcome: 'done', reference: '24332000000012345678' } as const;

  it('writes the outcome and its news in one step', async () => {
    const { _id } = await opened();
    const settle = { commandId: 's1', requestId: _id, settlement: done };
    expect(await settleRequest(stores, NOW + HOUR, settle)).toMatchObject({
      kind: 'settled',
      request: {
        state: 'done',
        settlement: { ...done, at: NOW + HOUR },
        notify: [{ n: 1, kind: 'done', at: NOW + HOUR }],
        newsFrom: 1,
      },
    });
  });

  it('answers a repeat with the outcome, and another command that it is settled', async () => {
    const { _id } = await opened();
    await settleRequest(stores, NOW, { commandId: 's1', requestId: _id, settlement: done });
    const again = await settleRequest(stores, NOW + 1, { commandId: 's1', requestId: _id, settlement: done });
    expect(again).toMatchObject({ kind: 'settled', request: { settlement: { at: NOW } } });
    const refused = { outcome: 'refused', reason: '不开' } as const;
    const other = await settleRequest(stores, NOW, { commandId: 's2', requestId: _id, settlement: refused });
    expect(other).toMatchObject({ kind: 'over', request: { state: 'done' } });
  });

  it('leaves room for a new request afterwards', async () => {
    const { _id } = await opened();
    await settleRequest(stores, NOW, { commandId: 's1', requestId: _id, settlement: done });
    expect((await opened('talk/e9#1'))._id).toBe(`${ORDER}/invoice#2`);
  });
});
