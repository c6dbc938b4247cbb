import type { Desk } from '../../../dialogs/desk';
import type { FileRecord } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { NOW, anOrder, aShop } from '../../support/orders';
import { echo } from '../../support/echo';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, type TestTurns } from '../../support/turns';

let stores: Stores;
let turns: TestTurns;

const file = (_id: string, conversationId: string): Omit<FileRecord, 'version'> => ({
  _id,
  shopId: SHOP_ID,
  conversationId,
  name: 'photo.jpg',
  kind: 'image',
  mime: 'image/jpeg',
  bytes: 1,
  sha256: '0'.repeat(64),
  uploadedAt: NOW,
  metadata: {},
  blobs: { original: 'o', view: 'v' },
});

/** What a turn of this conversation sees. */
async function deskOf(conversationId: string, look: (desk: Desk) => Promise<unknown>): Promise<unknown> {
  const seen: unknown[] = [];
  const watching = await testTurns(stores, {
    respond: async (incoming, state, language, desk) => {
      seen.push(await look(desk));
      return echo(incoming, state, language, desk);
    },
  });
  await watching.say(conversationId, '看看', `look-${Math.random()}`);
  await watching.idle();
  await watching.stop();
  return seen[0];
}

beforeEach(async () => {
  stores = await memoryStores();
  await stores.shops.upsert(aShop({ _id: 'shop-2' }));
  turns = await testTurns(stores);
});

afterEach(async () => {
  await turns.stop();
  await stores.close();
});

describe('the desk', () => {
  it("shows a buyer's own orders, newest first, and nobody else's", async () => {
    const orders = [
      anOrder({ _id: 'shop-1/1', number: '1', buyerId: 'lin', createdAt: NOW - 2 }),
      anOrder({ _id: 'shop-1/2', number: '2', buyerId: 'lin', createdAt: NOW - 1 }),
      anOrder({ _id: 'shop-1/3', number: '3', buyerId: 'wang' }),
      anOrder({ _id: 'shop-2/4', number: '4', buyerId: 'lin', shopId: 'shop-2' }),
    ];
    for (const order of orders) await stores.orders.insert(order);
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    const seen = await deskOf(_id, async (desk) => (await desk.orders()).map((order) => order.number));
    expect(seen).toEqual(['2', '1']);
  });

  it('shows a guest no orders and no cases', async () => {
    await stores.orders.insert(anOrder({ buyerId: 'guest-1' }));
    const { _id } = await turns.forGuest(SHOP_ID, 'guest-1', 'zh');
    const seen = await deskOf(_id, async (desk) => [desk.buyer, await desk.orders(), await desk.cases()]);
    expect(seen).toEqual([undefined, [], []]);
  });

  it("shows files of this conversation and of the guest's that became part of it", async () => {
    const lin = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    const wang = await turns.forBuyer(SHOP_ID, 'wang', 'zh');
    const guest = await turns.forGuest(SHOP_ID, 'guest-1', 'zh');
    await turns.idle();
    await stores.conversations.update({
      ...(await stores.conversations.get(guest._id))!,
      mergedInto: lin._id,
    });
    for (const [id, conversation] of [
      ['own', lin],
      ['foreign', wang],
      ['guest', guest],
    ] as const)
      await stores.files.insert(file(id, conversation._id));
    const seen = await deskOf(lin._id, async (desk) =>
      (await desk.files(['guest', 'foreign', 'missing', 'own'])).map(({ _id }) => _id),
    );
    expect(seen).toEqual(['guest', 'own']);
  });

  it('takes the instant of receipt for now', async () => {
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    expect(await deskOf(_id, async (desk) => desk.now)).toBe(NOW);
  });

  it('says how many wait and when someone answers', async () => {
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    expect(await deskOf(_id, (desk) => desk.waiting())).toEqual({
      position: 0,
      answerBy: NOW + 180_000,
      open: true,
    });
  });
});
