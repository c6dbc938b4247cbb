import { createHash } from 'node:crypto';
import { createApp } from '../../bot/app';
import { actOnCase } from '../../bot/commands/act-on-case';
import { startCaseClocks } from '../../bot/jobs/case-clocks';
import { freePort, listen } from '../../bot/listen';
import { newsOf, startNewsPump } from '../../bot/news/pump';
import { createRespond } from '../../dialogs/conversation';
import type { ActOutcome } from '../../dialogs/desk';
import { assess } from '../../policy/assess';
import { createRenderer } from '../../replies/render';
import type { Case, CaseAct } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { SHOP_KEY } from './chat-server';
import { aCase } from './cases';
import { anOrder, aShop } from './orders';
import { memoryStores } from './stores';
import { testTurns, type TestTurns } from './turns';

/** The shop's API with real turns, pump and clocks, over a case; time moves only when told. */
export interface CaseServer {
  url: string;
  stores: Stores;
  turns: TestTurns;
  /** Posts an act with the shop's key; the idempotency key is fresh unless named. */
  act(act: object, options?: { key?: string; token?: string; more?: object }): Promise<Answer>;
  /** What the buyer does in the chat. */
  buyer(act: CaseAct): Promise<ActOutcome>;
  read(token?: string): Promise<Answer>;
  /** Time passes; nothing has been played yet. */
  later(ms: number): void;
  /** Time passes, what ran out acts, and news is told. */
  pass(ms: number): Promise<void>;
  /** Keys of everything the buyer was told of the case, in order. */
  told(): Promise<string[]>;
  stored(): Promise<Case>;
  stop(): Promise<void>;
}

export interface Answer {
  status: number;
  body: Record<string, unknown> & { case?: Record<string, unknown>; error?: Record<string, unknown> };
}

export async function startCaseServer(fields: Partial<Case> = {}): Promise<CaseServer> {
  const stores = await memoryStores();
  const turns = await testTurns(stores, { respond: createRespond(), renderer: createRenderer() });
  const apiKeyHash = createHash('sha256').update(SHOP_KEY).digest('hex');
  const shop = await stores.shops.upsert(aShop({ apiKeyHash }));
  await stores.orders.insert(anOrder());
  const opened = await stores.cases.insert(aCase(fields));
  const { deps } = turns;
  const clock = deps.clock as typeof deps.clock & { pass(ms: number): void };
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { wake, logger } = deps;
  const config = { publicUrl: url, webRoot: 'build/web' };
  const app = await createApp({ stores, turns, wake, clock, logger, config });
  await listen(app.server, port, '127.0.0.1');
  const pump = startNewsPump({ ...deps, turns, sources: [newsOf('case', stores.cases)], slowPollMs: 20 });
  const clocks = startCaseClocks({ ...deps, pollMs: 3_600_000 });
  const stored = async () => (await stores.cases.get(opened._id))!;
  let acts = 0;
  const ask = async (path: string, init: RequestInit, token = SHOP_KEY): Promise<Answer> => {
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/api/cases/${encodeURIComponent(opened._id)}${path}`, {
      ...init,
      headers,
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const settle = async () => {
    while ((await stored()).newsFrom !== undefined) await pump.idle();
    await turns.idle();
  };
  return {
    url,
    stores,
    turns,
    stored,
    async act(act, { key = `key-${(acts += 1)}`, token, more } = {}) {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const body = JSON.stringify({ act, ...more });
      const answer = await ask('/acts', { method: 'POST', headers, body }, token);
      await settle();
      return answer;
    },
    buyer: (act) =>
      actOnCase({ stores, assess, now: clock.now(), shop }, `turn-${(acts += 1)}`, {
        caseId: opened._id,
        act,
        actor: 'buyer',
      }),
    read: (token) => ask('', {}, token),
    later: (ms) => clock.pass(ms),
    async pass(ms) {
      clock.pass(ms);
      await clocks.run();
      await settle();
    },
    async told() {
      const [conversation] = await stores.conversations.find({ where: { buyerId: opened.buyerId } });
      const log = conversation ? await turns.log(conversation._id) : [];
      const keys = log.flatMap(({ activity }) => (activity.channelData as { keys?: string[] })?.keys ?? []);
      return keys.filter((key) => key.startsWith('casework.news.')).map((key) => key.slice(14));
    },
    async stop() {
      await clocks.stop();
      await pump.stop();
      await turns.stop();
      await app.close();
      await stores.close();
    },
  };
}
