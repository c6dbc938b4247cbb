import type { Commands } from '../../../dialogs/desk';
import type { Respond } from '../../../dialogs/respond';
import type { Stores } from '../../../storage/stores';
import { echo } from '../../support/echo';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, type TestTurns } from '../../support/turns';
import { anUnderstanding } from '../../support/understanding';

let stores: Stores;
let turns: TestTurns | undefined;

/** Understands every message anew as another one. */
function forgetful() {
  let times = 0;
  return { understand: (text: string) => anUnderstanding(text && `${text} ${(times += 1)}`) };
}

type Request = Parameters<Commands['updateHandoff']>[0];
const request: Request = {
  because: [],
  mood: 'calm',
  summary: [],
  evidence: [],
  ruleAnalysis: [],
  rules: [],
};

/** Gives a command with every message, and fails once after it, as a store out of reach does. */
function failingOnce(heard: string[]): Respond {
  let failed = false;
  return async (incoming, state, language, desk) => {
    const { text } = incoming.understanding;
    heard.push(text);
    if (text !== '') await desk.commands.updateHandoff(request);
    if (text !== '' && !failed) {
      failed = true;
      await desk.orders();
    }
    return echo(incoming, state, language, desk);
  };
}

/** The stores, of which the orders cannot be read. */
const withoutOrders = (): Stores => ({
  ...stores,
  orders: Object.create(stores.orders, {
    find: { value: () => Promise.reject(new Error('ECONNRESET')) },
  }) as Stores['orders'],
});

beforeEach(async () => {
  stores = await memoryStores();
});

afterEach(async () => {
  await turns?.stop();
  await stores.close();
});

describe('what a turn understood', () => {
  it('is stored before its first command, and a turn that runs again decides from it', async () => {
    const heard: string[] = [];
    turns = await testTurns(withoutOrders(), {
      respond: failingOnce(heard),
      understander: forgetful(),
    });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    await turns.say(_id, 'hi', 'm');
    await turns.idle();
    expect(heard).toEqual(['', 'hi 1', 'hi 1']);
    expect(await stores.inbox.get(`${_id}/m`)).toMatchObject({ done: true, understanding: { text: 'hi 1' } });
    expect(await stores.traces.get(`${_id}/m`)).toMatchObject({ understanding: { text: 'hi 1' } });
  });

  it('is in the trace alone where no command was given', async () => {
    turns = await testTurns(stores, { understander: forgetful() });
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.say(_id, 'hi', 'm');
    await turns.idle();
    expect(await stores.inbox.get(`${_id}/m`)).not.toHaveProperty('understanding');
    expect(await stores.traces.get(`${_id}/m`)).toMatchObject({ understanding: { text: 'hi 1' } });
  });

  it('counts as whoever was first stored it, also for another worker', async () => {
    const heard: string[] = [];
    const inbox: Stores['inbox'] = {
      ...stores.inbox,
      async understood(event, understanding) {
        await stores.inbox.understood(event, anUnderstanding('of another worker'));
        return stores.inbox.understood(event, understanding);
      },
    };
    turns = await testTurns(
      { ...stores, inbox },
      {
        respond: async (incoming, state, language, desk) => {
          heard.push(incoming.understanding.text);
          if (incoming.kind === 'message') await desk.commands.updateHandoff(request);
          return echo(incoming, state, language, desk);
        },
      },
    );
    const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
    await turns.idle();
    await turns.say(_id, 'hi', 'm');
    await turns.idle();
    expect(heard).toEqual(['', 'hi', 'of another worker']);
  });
});
