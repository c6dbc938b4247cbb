import { setTimeout as sleep } from 'node:timers/promises';
import { takeLease } from '../../../bot/turn/lease';
import type { Stores } from '../../../storage/stores';
import { NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns } from '../../support/turns';

let stores: Stores;
let conversationId: string;

beforeEach(async () => {
  stores = await memoryStores();
  const turns = await testTurns(stores);
  conversationId = (await turns.forBuyer(SHOP_ID, 'lin', 'zh'))._id;
  await turns.idle();
  await turns.stop();
});
afterEach(() => stores.close());

describe('a lease that is given back', () => {
  it('is not taken again by a renewal that the store was slow with', async () => {
    const { lease } = stores.conversations;
    let renewals = 0;
    let letThrough = (): void => undefined;
    const slow = new Promise<void>((resolve) => (letThrough = resolve));
    stores.conversations.lease = async (...taken) => {
      renewals += 1;
      if (renewals === 2) await slow;
      return lease(...taken);
    };
    const deps = { stores, clock: { now: () => NOW }, holderId: 'a', leaseMs: 30 };
    const taken = (await takeLease(deps, conversationId))!;
    while (renewals < 2) await sleep(5);
    // Time enough for another renewal.
    await sleep(40);
    const release = taken.release();
    setImmediate(letThrough);
    await release;
    await sleep(20);
    expect((await stores.conversations.get(conversationId))?.lease).toBeUndefined();
  });
});
