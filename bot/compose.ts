import { hostname } from 'node:os';
import { createRespond } from '../dialogs/conversation';
import { createRenderer } from '../replies/render';
import { openStorage } from '../storage/open';
import type { Stores } from '../storage/stores';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createAdapter } from './adapter/create-adapter';
import { createApp, type AppConfig } from './app';
import { hashOfKey } from './auth/shop-key';
import { builtFolder } from './built';
import { createChannelNotice } from './channels/notice';
import { registrationOf } from './channels/token-source';
import { systemClock } from './clock';
import type { Config } from './config';
import { keepDemoKey } from './demo/api-key';
import { createDemoRouter } from './demo/router';
import { seedDemo } from './demo/seed';
import { DEMO_SHOP } from './demo/shop';
import { freePort, listen } from './listen';
import { startCaseClocks } from './jobs/case-clocks';
import { createLogger } from './logger';
import { newsOf, startNewsPump } from './news/pump';
import { StartError } from './start-error';
import { createTurnService } from './turn/create-service';
import type { TurnDeps } from './turn/deps';
import type { TurnService } from './turn/service';
import type { ShopUnderstander } from './understanding/shop-understander';
import { UnderstandingThread } from './understanding/understanding-thread';
import { createLocalWake } from './wake';

/** What tests and the bench put in place of the real thing. */
export interface Overrides {
  turns?: Partial<Omit<TurnDeps, 'stores' | 'wake' | 'understander'>>;
  understander?: ShopUnderstander;
  app?: Partial<Omit<AppConfig, 'publicUrl'>>;
}

export interface RunningServer {
  /** Where browsers reach it. */
  address: string;
  /** Of the demo shop, where this installation made it. */
  demoKey?: string;
  stores: Stores;
  turns: TurnService;
  /** Finishes the turn in hand, closes streams (1012) and connections, then the stores. */
  close(): Promise<void>;
}

/** Wires every part and serves. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  const port = config.port || (await freePort());
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  const parts = await turnParts(config, `${hostname()}:${port}`, overrides);
  const { stores, wake, clock, logger } = parts;
  const demoKey = config.demo ? await openDemo(config, parts) : undefined;

  const turns = createTurnService(parts);
  const sources = [newsOf('request', stores.requests), newsOf('case', stores.cases)];
  const news = startNewsPump({ sources, turns, clock, wake, logger });
  const clocks = startCaseClocks(parts);
  const app = await createApp({
    stores,
    turns,
    wake,
    clock,
    logger,
    config: {
      publicUrl,
      webRoot: builtFolder('web'),
      limits: config.limits,
      ...(config.chatSecret && { chatSecret: config.chatSecret }),
      ...overrides.app,
    },
    channels: { config: config.channels, auth: parts.adapter.auth, holderId: parts.holderId },
    routers: config.demo ? [createDemoRouter({ stores, clock })] : [],
  });
  const close = async () => {
    await clocks.stop();
    await news.stop();
    await turns.stop();
    await app.close();
    await parts.understander.close();
    await stores.close();
  };
  try {
    await listen(app.server, port, config.host);
  } catch (error) {
    await close();
    throw error;
  }
  return { address: publicUrl, ...(demoKey && { demoKey }), stores, turns, close };
}

type Parts = TurnDeps & { understander: ShopUnderstander };

async function turnParts(config: Config, holderId: string, overrides: Overrides): Promise<Parts> {
  const [stores, understander] = await Promise.all([
    openStores(config),
    overrides.understander ?? UnderstandingThread.start({ modelDir: builtFolder('model') }),
  ]);
  const wake = createLocalWake();
  const clock = overrides.turns?.clock ?? systemClock;
  return {
    stores,
    wake,
    clock,
    delivered: createChannelNotice({ stores, clock, wake }),
    logger: createLogger(config.logLevel),
    adapter: createAdapter(
      new ConfigurationBotFrameworkAuthentication(registrationOf(config.channels.account)),
    ),
    respond: createRespond(),
    renderer: createRenderer(),
    holderId,
    ...overrides.turns,
    understander,
  };
}

/** @throws StartError naming the variable that says where the store is */
async function openStores(config: Config): Promise<Stores> {
  try {
    return await openStorage(config);
  } catch (cause) {
    const where = config.mongodbUri ? 'MONGODB_URI' : `DATA_DIR=${config.dataDir}`;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The store cannot be opened: ${why}\nCheck ${where}.`, { cause });
  }
}

/** Seeds an empty store; returns the demo shop's key where this installation knows it. */
async function openDemo({ dataDir }: Config, { stores, clock }: TurnDeps): Promise<string | undefined> {
  const key = await keepDemoKey(dataDir);
  await seedDemo(stores, clock.now(), key);
  const shop = await stores.shops.get(DEMO_SHOP);
  return shop?.apiKeyHash === hashOfKey(key) ? key : undefined;
}
