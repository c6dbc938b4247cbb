import type { Engine } from '../port';
import type { Blobs, Stores } from '../stores';
import { createActivityLog } from './activity-log';
import { createCases } from './cases';
import { createConversations } from './conversations';
import { createInbox } from './inbox';
import * as specs from './specs';

/** Every store of the product on one engine; closing them closes the engine. */
export async function openStores(engine: Engine, blobs: Blobs): Promise<Stores> {
  return {
    engine,
    shops: await engine.collection(specs.shops),
    buyers: await engine.collection(specs.buyers),
    orders: await engine.collection(specs.orders),
    listings: await engine.collection(specs.listings),
    cases: createCases(await engine.collection(specs.cases)),
    files: await engine.collection(specs.files),
    handoffs: await engine.collection(specs.handoffs),
    requests: await engine.collection(specs.requests),
    knowledge: await engine.collection(specs.knowledge),
    traces: await engine.collection(specs.traces),
    conversations: createConversations(await engine.collection(specs.conversations)),
    inbox: createInbox(await engine.collection(specs.inbox)),
    activities: createActivityLog(await engine.collection(specs.activities)),
    channels: {
      accounts: await engine.collection(specs.channelAccounts),
      talks: await engine.collection(specs.channelTalks),
      links: await engine.collection(specs.channelLinks),
      tasks: await engine.collection(specs.channelTasks),
    },
    blobs,
    close: () => engine.close(),
  };
}
