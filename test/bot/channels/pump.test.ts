import { createDeliver } from '../../../bot/channels/deliver';
import { startPump } from '../../../bot/channels/pump';
import { createLogger } from '../../../bot/logger';
import { createLocalWake } from '../../../bot/wake';
import type { Stores } from '../../../storage/stores';
import { eventually } from '../../support/eventually';
import { NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

const SAID = ['one', 'two', 'three'];
const logOf = { shopId: 'shop-1', conversationId: 'c' };

let stores: Stores;
let sent: string[];

beforeEach(async () => {
  stores = await memoryStores();
  sent = [];
  const outbox = SAID.map((text, index) => ({
    sourceId: `c/news#${index}#out0`,
    activity: { type: 'message', text, from: { id: 'shop-1', role: 'bot' } },
  }));
  await stores.activities.append(logOf, outbox, NOW);
  await stores.channels.talks.insert({
    _id: 'talk',
    shopId: 'shop-1',
    account: 'account',
    reference: {
      channelId: 'line',
      serviceUrl: 'https://line.example/',
      conversationId: 'l',
      bot: { id: 'b' },
      user: { id: 'u' },
    },
    conversationId: 'c',
    guests: 1,
    cursor: { seq: 0, part: 0 },
    failures: 0,
    due: NOW,
    createdAt: NOW,
  });
});
afterEach(() => stores.close());

/** Sends what is due, each message as soon as the channel takes it. */
const pumpOf = (holderId: string, taken: Promise<void>) => {
  const deps = { stores, clock: { now: () => NOW }, logger: createLogger('silent'), holderId };
  const deliver = createDeliver({
    ...deps,
    compose: async (_talk, { activity }) => ({
      parts: [async () => ({ text: String(activity.text) })],
      locale: undefined,
    }),
    async send(_to, { text }) {
      sent.push(text);
      await taken;
      return { kind: 'delivered' };
    },
  });
  return startPump({ ...deps, wake: createLocalWake(), deliver, slowPollMs: 3_600_000 });
};

describe('a stop while a channel is slow', () => {
  it('waits for the message in hand alone; the next start, also elsewhere, sends the rest at once', async () => {
    let take = (): void => undefined;
    const pump = pumpOf('a', new Promise<void>((resolve) => (take = resolve)));
    await eventually(async () => expect(sent).toEqual(['one']));
    const stopped = pump.stop();
    take();
    await stopped;
    expect(sent).toEqual(['one']);
    const next = pumpOf('b', Promise.resolve());
    await eventually(async () => expect(sent).toEqual(SAID));
    await next.stop();
    expect(await stores.channels.tasks.find({})).toEqual([]);
  });
});
