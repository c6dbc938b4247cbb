import type { Respond } from '../../../dialogs/respond';
import type { Stores } from '../../../storage/stores';
import { NOW } from '../../support/orders';
import { echo } from '../../support/echo';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, textsOf, type TestTurns } from '../../support/turns';

let stores: Stores;
let turns: TestTurns;
const heard: unknown[] = [];

const listening: Respond = (incoming, ...rest) => {
  if (incoming.kind === 'guest_joined') heard.push(incoming.guestState);
  return echo(incoming, ...rest);
};

const join = (buyerConversation: string, guestConversationId: string) =>
  turns.post({
    conversationId: buyerConversation,
    id: `join:${guestConversationId}`,
    kind: 'guest_joined',
    payload: { guestConversationId },
    receivedAt: NOW,
  });

beforeEach(async () => {
  heard.length = 0;
  stores = await memoryStores();
  turns = await testTurns(stores, { respond: listening });
});

afterEach(async () => {
  await turns.stop();
  await stores.close();
});

describe('a guest who signs in', () => {
  it('finds the talk in the buyer conversation, once, in order, as said by the buyer', async () => {
    const guest = await turns.forGuest(SHOP_ID, 'guest-1', 'zh');
    await turns.idle();
    await turns.say(guest._id, '我是游客');
    await turns.idle();
    const buyer = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await join(buyer._id, guest._id);
    await turns.idle();
    await join(buyer._id, guest._id);
    await turns.idle();
    const log = await turns.log(buyer._id);
    expect(textsOf(log)).toEqual(['start', 'start', '我是游客', '我是游客', 'guest_joined']);
    expect(log[2]?.activity).toMatchObject({ from: { id: 'lin', role: 'user' } });
    expect(log.every(({ activity }) => activity.replyToId === undefined)).toBe(true);
    expect((await stores.conversations.get(guest._id))?.mergedInto).toBe(buyer._id);
  });

  it('is greeted once: a conversation that begins with the talk has no start of its own', async () => {
    const guest = await turns.forGuest(SHOP_ID, 'guest-1', 'zh');
    await turns.idle();
    await turns.say(guest._id, '我是游客');
    await turns.idle();
    const buyer = await turns.forBuyer(SHOP_ID, 'lin', 'zh', true);
    await join(buyer._id, guest._id);
    await turns.idle();
    await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    expect(textsOf(await turns.log(buyer._id))).toEqual(['start', '我是游客', '我是游客', 'guest_joined']);
  });

  it('hands what was begun to the dialogs', async () => {
    const guest = await turns.forGuest(SHOP_ID, 'guest-1', 'zh');
    await turns.say(guest._id, '退款');
    const buyer = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await join(buyer._id, guest._id);
    await turns.idle();
    expect(heard).toEqual([expect.objectContaining({ misunderstood: 2 })]);
  });

  it('cannot bring the talk of another buyer, nor one that was taken over already', async () => {
    const [lin, wang] = await Promise.all(['lin', 'wang'].map((id) => turns.forBuyer(SHOP_ID, id, 'zh')));
    const guest = await turns.forGuest(SHOP_ID, 'guest-1', 'zh');
    await turns.say(wang!._id, '秘密');
    await turns.idle();
    await join(lin!._id, wang!._id);
    await join(wang!._id, guest._id);
    await turns.idle();
    await join(lin!._id, guest._id);
    await turns.idle();
    expect(textsOf(await turns.log(lin!._id))).toEqual(['start', 'guest_joined', 'guest_joined']);
    expect(heard.filter((state) => state !== undefined)).toHaveLength(1);
  });
});
