import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '../../../bot/logger';
import { activitiesTopic, createLocalWake, typingTopic } from '../../../bot/wake';
import type { Respond } from '../../../dialogs/respond';
import type { Stores } from '../../../storage/stores';
import { echo } from '../../support/echo';
import { NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, textsOf, type TestParts, type TestTurns } from '../../support/turns';

let stores: Stores;
const started: TestTurns[] = [];

async function turnsWith(fields: TestParts = {}): Promise<TestTurns> {
  const turns = await testTurns(stores, fields);
  started.push(turns);
  return turns;
}

beforeEach(async () => {
  stores = await memoryStores();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((turns) => turns.stop()));
  await stores.close();
});

describe('a conversation', () => {
  it('is one for each buyer and shop, and starts once', async () => {
    const turns = await turnsWith();
    const [first, second] = await Promise.all([
      turns.forBuyer(SHOP_ID, 'lin', 'zh'),
      turns.forBuyer(SHOP_ID, 'lin', 'en'),
    ]);
    const other = await turns.forBuyer(SHOP_ID, 'wang', 'zh');
    await turns.idle();
    await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    expect(second._id).toBe(first._id);
    expect(other._id).not.toBe(first._id);
    expect(await turns.log(first._id)).toHaveLength(1);
  });

  it('tells a buyer from a guest of the same id', async () => {
    const turns = await turnsWith();
    const buyer = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    const guest = await turns.forGuest(SHOP_ID, 'lin', 'zh');
    expect(guest._id).not.toBe(buyer._id);
  });
});

describe('a posted message', () => {
  it('is in the log before its turn, and its answer follows', async () => {
    const turns = await turnsWith();
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    const { activityId, repeated } = await turns.say(_id, '你好');
    expect(repeated).toBe(false);
    expect((await turns.log(_id)).map((entry) => entry._id)).toContain(activityId);
    await turns.idle();
    const log = await turns.log(_id);
    expect(textsOf(log).slice(1)).toEqual(['你好', '你好']);
    expect(log.at(-1)?.activity).toMatchObject({ replyToId: activityId, from: { role: 'bot' } });
    expect(log.at(-1)?.activity).not.toHaveProperty('serviceUrl');
  });

  it('with the same client id is one activity with one answer', async () => {
    const turns = await turnsWith();
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    const answers = await Promise.all([1, 2, 3].map(() => turns.say(_id, '在吗', 'client-1')));
    await turns.idle();
    const late = await turns.say(_id, '在吗', 'client-1');
    await turns.idle();
    expect(new Set([...answers, late].map((answer) => answer.activityId)).size).toBe(1);
    expect(late.repeated).toBe(true);
    expect(textsOf(await turns.log(_id)).filter((text) => text === '在吗')).toHaveLength(2);
  });

  it('is refused for a conversation that nobody opened', async () => {
    const turns = await turnsWith();
    await expect(turns.say('b-unknown', '你好')).rejects.toThrow('does not exist');
  });

  it('wakes the streams with echo, typing and answer', async () => {
    const wake = createLocalWake();
    const turns = await turnsWith({ wake });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    const heard: string[] = [];
    wake.on(activitiesTopic(_id), () => heard.push('activities'));
    wake.on(typingTopic(_id), () => heard.push('typing'));
    await turns.say(_id, '你好');
    await turns.idle();
    expect(heard).toEqual(['activities', 'typing', 'activities']);
  });
});

describe('fifty messages at once', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => String(index));

  it.each([
    ['one service', ['a']],
    ['two services on one store', ['a', 'b']],
  ])('are answered in order by %s, and no update is lost', async (_, holders) => {
    const services = await Promise.all(holders.map((holderId) => turnsWith({ holderId, slowPollMs: 50 })));
    const { _id } = await services[0]!.forBuyer(SHOP_ID, 'lin', 'zh');
    await services[0]!.idle();
    await Promise.all(
      numbers.map((text, index) => services[index % services.length]!.say(_id, text, `n${text}`)),
    );
    await Promise.all(services.map((service) => service.idle()));
    const log = await services[0]!.log(_id);
    const said = log.filter(({ sourceId }) => sourceId.endsWith('#in')).map(({ activity }) => activity.text);
    const answered = log.filter(({ sourceId }) => sourceId.includes('/n') && sourceId.endsWith('#out0'));
    expect([...said].sort()).toEqual([...numbers].sort());
    expect(answered).toHaveLength(numbers.length);
    const order = await Promise.all(numbers.map((text) => stores.inbox.get(`${_id}/n${text}`)));
    const bySeq = order.sort((a, b) => (a?.seq ?? 0) - (b?.seq ?? 0)).map((event) => event?.payload.text);
    expect(answered.map(({ activity }) => activity.text)).toEqual(bySeq);
    expect(log.map((entry) => entry.seq)).toEqual(log.map((_entry, index) => index + 1));
    expect((await stores.conversations.get(_id))?.state).toMatchObject({ misunderstood: numbers.length + 1 });
  });
});

describe('a turn that throws', () => {
  const failing: Respond = (incoming, state, language, desk) => {
    if (incoming.understanding.text === 'boom') throw new TypeError('cannot read 我的地址 of undefined');
    return echo(incoming, state, language, desk);
  };

  it('apologises, keeps the dialog where it was, and goes on with the next message', async () => {
    const turns = await turnsWith({ respond: failing });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.say(_id, 'before');
    await turns.idle();
    const { state } = (await stores.conversations.get(_id))!;
    await turns.say(_id, 'boom', 'bad');
    await turns.idle();
    expect((await stores.conversations.get(_id))?.state).toEqual(state);
    await turns.say(_id, 'after');
    await turns.idle();
    expect(textsOf(await turns.log(_id)).slice(-4)).toEqual(['boom', 'chat.apology', 'after', 'after']);
    expect(await stores.traces.get(`${_id}/bad`)).toMatchObject({
      error: 'TypeError',
      replies: ['chat.apology'],
    });
  });

  it('answers the very message that it could not answer', async () => {
    const turns = await turnsWith({ respond: failing });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.say(_id, 'boom');
    await turns.idle();
    const log = await turns.log(_id);
    const said = (text: string) => log.find(({ activity }) => activity.text === text);
    expect(said('chat.apology')?.activity.replyToId).toBe(said('boom')?._id);
  });

  it('leaves a log line with the conversation and no text', async () => {
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line: string) => lines.push(line) });
    const turns = await turnsWith({ respond: failing, logger });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.say(_id, 'boom');
    await turns.idle();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ conversationId: _id, error: 'TypeError' });
    expect(lines[0]).not.toMatch(/boom|地址/);
  });

  it('apologises as well when understanding throws, or the state it made is no state', async () => {
    const understander = {
      understand: () => {
        throw new RangeError('bad');
      },
    };
    const deaf = await turnsWith({ understander });
    const { _id } = await deaf.forBuyer(SHOP_ID, 'lin', 'zh');
    await deaf.idle();
    await deaf.stop();
    const broken = await turnsWith({
      respond: async (_incoming, state) => ({ state, language: 'de' as 'en', replies: [], rules: [] }),
    });
    await broken.say(_id, 'hi');
    await broken.idle();
    expect(textsOf(await broken.log(_id))).toEqual(['chat.apology', 'hi', 'chat.apology']);
  });
});

describe('a store that fails', () => {
  it('is asked again, and the buyer hears nothing of it', async () => {
    let failures = 3;
    const orders = Object.create(stores.orders, {
      find: {
        value: async () => {
          if ((failures -= 1) >= 0) throw new Error('ECONNRESET');
          return [];
        },
      },
    }) as Stores['orders'];
    const respond: Respond = async (incoming, state, language, desk) => {
      await desk.orders();
      return echo(incoming, state, language, desk);
    };
    await stores.buyers.upsert({ _id: `${SHOP_ID}/lin`, shopId: SHOP_ID, buyerId: 'lin', name: '林' });
    const turns = await turnsWith({ stores: { ...stores, orders }, respond });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    await turns.say(_id, '你好');
    await turns.idle();
    expect(failures).toBeLessThan(0);
    expect(textsOf(await turns.log(_id)).slice(1)).toEqual(['你好', '你好']);
  });
});

/** The stores, over a network that takes its time to search the inboxes. */
const slowToSearch = (): Stores => ({
  ...stores,
  inbox: {
    ...stores.inbox,
    async unfinished(limit) {
      await sleep(50);
      return stores.inbox.unfinished(limit);
    },
  },
});

describe('stopping', () => {
  it('finishes the turn in hand and leaves the rest to the next start', async () => {
    let release = () => {};
    let begun = () => {};
    const inHand = new Promise<void>((resolve) => (begun = resolve));
    const slow: Respond = async (...turn) => {
      if (turn[0].understanding.text === 'slow') {
        const released = new Promise<void>((resolve) => (release = resolve));
        begun();
        await released;
      }
      return echo(...turn);
    };
    const first = await turnsWith({ respond: slow });
    const { _id } = await first.forBuyer(SHOP_ID, 'lin', 'zh');
    await first.idle();
    await first.say(_id, 'slow');
    await first.say(_id, 'later');
    await inHand;
    const stopping = first.stop();
    release();
    await stopping;
    expect(textsOf(await first.log(_id)).slice(1)).toEqual(['slow', 'later', 'slow']);
    const second = await turnsWith({ stores: slowToSearch(), holderId: 'another' });
    await second.idle();
    expect(textsOf(await second.log(_id)).slice(1)).toEqual(['slow', 'later', 'slow', 'later']);
  });
});

describe('a lease', () => {
  it('is renewed while a turn takes longer than it', async () => {
    let now = NOW;
    const clock = { now: () => now };
    /** Half a lease passes, and its renewal comes by itself; where it does not, the lease runs out. */
    const pass = async () => {
      now += 60;
      const leasedUntil = async () => (await stores.conversations.find({}))[0]?.lease?.until ?? 0;
      for (let waited = 0; waited < 1_000 && (await leasedUntil()) < now + 90; waited += 5) await sleep(5);
    };
    let turnsRun = 0;
    const slow: Respond = async (...turn) => {
      turnsRun += 1;
      if (turn[0].understanding.text === 'slow') for (let times = 0; times < 3; times += 1) await pass();
      return echo(...turn);
    };
    const fields = { respond: slow, clock, leaseMs: 90, slowPollMs: 30 };
    const [first] = await Promise.all(['a', 'b'].map((holderId) => turnsWith({ ...fields, holderId })));
    const { _id } = await first!.forBuyer(SHOP_ID, 'lin', 'zh');
    await first!.idle();
    turnsRun = 0;
    await first!.say(_id, 'slow');
    await first!.idle();
    expect(turnsRun).toBe(1);
    expect(textsOf(await first!.log(_id)).slice(1)).toEqual(['slow', 'slow']);
  });
});
