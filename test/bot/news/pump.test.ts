import { NEWS_TOPIC, newsOf, startNewsPump } from '../../../bot/news/pump';
import type { Stores } from '../../../storage/stores';
import { NOW } from '../../support/orders';
import { aRequest } from '../../support/requests';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, type TestTurns } from '../../support/turns';

let stores: Stores;
let turns: TestTurns;
let conversationId: string;
beforeEach(async () => {
  stores = await memoryStores();
  turns = await testTurns(stores);
  conversationId = (await turns.forBuyer(SHOP_ID, 'buyer-1', 'zh'))._id;
});
afterEach(async () => {
  await turns.stop();
  await stores.close();
});

const settled = (n = 1) =>
  aRequest({
    conversationId,
    state: 'done',
    notify: [{ n, at: NOW, kind: 'done', facts: {} }],
    newsFrom: n,
  });

const pumpOf = () => startNewsPump({ ...turns.deps, turns, sources: [newsOf('request', stores.requests)] });
const runPump = async () => {
  const pump = pumpOf();
  await pump.idle();
  await pump.stop();
};
const newsEvents = async () => {
  const events = [];
  for (let at = 0; ; at += 1) {
    const event = await stores.inbox.next(conversationId, at);
    if (!event) return events.filter(({ kind }) => kind === 'news');
    events.push(event);
  }
};

it('brings news into the inbox by ids alone, once, and notes it', async () => {
  await stores.requests.insert(settled());
  const pump = pumpOf();
  await pump.idle();
  turns.deps.wake.wake(NEWS_TOPIC);
  await pump.stop();
  const events = await newsEvents();
  expect(events.map(({ payload }) => payload)).toEqual([{ about: 'request', recordId: settled()._id, n: 1 }]);
  expect((await stores.requests.get(settled()._id))?.newsFrom).toBeUndefined();
});

it('posts no second event after a kill between posting and noting', async () => {
  const record = await stores.requests.insert(settled());
  await runPump();
  const told = await stores.requests.get(record._id);
  await stores.requests.update({ ...told!, newsFrom: 1 });
  await runPump();
  expect(await newsEvents()).toHaveLength(1);
});

it('tells of one record though another cannot be told', async () => {
  await stores.requests.insert({ ...settled(), _id: 'a' });
  await stores.requests.insert(settled());
  const failing: typeof turns = {
    ...turns,
    post: (post) => (post.id === 'a#1' ? Promise.reject(new Error('no room')) : turns.post(post)),
  };
  const pump = startNewsPump({
    ...turns.deps,
    turns: failing,
    sources: [newsOf('request', stores.requests)],
  });
  await pump.idle();
  await pump.stop();
  expect(await newsEvents()).toHaveLength(1);
  expect((await stores.requests.get('a'))?.newsFrom).toBe(1);
});

it('opens the conversation of a buyer who has never written', async () => {
  await stores.requests.insert({ ...settled(), conversationId: 'nobody' });
  await runPump();
  expect(await newsEvents()).toHaveLength(1);
});
