import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import express, { type Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Stores } from '../storage/stores';
import { errorHandler, unknownRoute } from './api/error-handler';
import { createShopApi } from './api/shop/router';
import { createAccess } from './auth/access';
import { createChatTokens } from './auth/chat-tokens';
import { createExchange } from './auth/exchange';
import { createChatRouter } from './auth/router';
import { loadSigningKey } from './auth/signing-key';
import type { Clock } from './clock';
import type { Limits } from './config/limits';
import { openChannels, type ChannelDeps } from './channels/open';
import { createDirectLine } from './directline/router';
import { createPresent } from './directline/present';
import { attachSockets } from './directline/sockets';
import { createInHand } from './in-hand';
import type { TurnService } from './turn/service';
import { addressLimit } from './limits/address-limit';
import { createFloodGate } from './limits/flood-gate';
import { createFileUrls } from './uploads/file-urls';
import { createFilesRouter } from './uploads/files-router';
import type { Wake } from './wake';
import { createWebRouter } from './web';

/** What the HTTP side must be told; `bot/config.ts` reads it from the environment. */
export interface AppConfig {
  /** Scheme, host and port under which browsers reach this server, without a trailing slash. */
  publicUrl: string;
  /** Folder of the built browser code (`build/web`). */
  webRoot: string;
  /** Signs chat tokens, streams and file URLs; absent: a random one is made once and kept in the store. */
  chatSecret?: string;
  /** How often an open stream looks into the log unasked, in case a wake was lost. Default 2,000 ms. */
  slowPollMs?: number;
  /** Token exchanges that one address may make a minute. Default 120. */
  exchangesPerMinute?: number;
  /** Default none. */
  limits?: Limits;
}

/** Everything the HTTP side needs, handed in by `bot/main.ts`, tests and the bench. */
export interface AppDeps {
  stores: Stores;
  turns: TurnService;
  wake: Wake;
  clock: Clock;
  logger: Logger;
  config: AppConfig;
  /** Absent: other channels are not served. */
  channels?: Pick<ChannelDeps, 'config' | 'auth' | 'holderId'>;
  /** Mounted at `/` after our own routes, such as the demo's. */
  routers?: readonly Router[];
}

export interface App {
  /** Not listening yet; the WebSocket stream is attached to it. */
  server: Server;
  /** Closes the streams (1012), then the server; requests in hand are finished, uploads also where they were cut off. */
  close(): Promise<void>;
}

const DEFAULTS = {
  slowPollMs: 2_000,
  exchangesPerMinute: 120,
  limits: { messagesPerMinute: 0, requestsPerMinute: 0 },
};

/** Wires the HTTP side: everything that comes from outside comes through here. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { stores, turns, wake, clock, logger, routers = [] } = deps;
  const config = { ...DEFAULTS, ...deps.config };
  const { publicUrl } = config;
  const key = config.chatSecret ?? (await loadSigningKey(stores.engine, clock.now()));
  const tokens = createChatTokens(key, clock);
  const urls = createFileUrls(key, publicUrl, clock);
  const access = createAccess(stores, tokens);
  const exchange = createExchange({ stores, turns, tokens, clock });
  const present = createPresent(publicUrl, urls);
  const admits = createFloodGate({ ...deps, ...config.limits });
  const inHand = createInHand();

  const app = express();
  app.disable('x-powered-by').set('etag', false).set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(helmet({ contentSecurityPolicy: NOTHING, crossOriginResourcePolicy: { policy: 'cross-origin' } }));
  app.get('/healthz', async (_request, response) => {
    await stores.shops.find({ limit: 1 });
    response.json({ status: 'ok' });
  });
  app.use(addressLimit(config.limits.requestsPerMinute, clock));
  app.use(
    '/v3/directline',
    createDirectLine({ ...deps, publicUrl, access, exchange, tokens, present, admits, inHand }),
  );
  app.use(
    createChatRouter({ stores, exchange, tokens, clock, exchangesPerMinute: config.exchangesPerMinute }),
  );
  app.use(createFilesRouter(stores, urls));
  const channels =
    deps.channels && openChannels({ ...deps, ...deps.channels, ...config, access, present, admits });
  if (channels) app.use(...channels.routers);
  app.use('/api', createShopApi({ stores, access, clock, wake, urls, publicUrl, inHand }));
  app.use(createWebRouter({ stores, publicUrl, webRoot: config.webRoot }));
  if (routers.length > 0) app.use(...routers);
  app.use(unknownRoute, errorHandler(logger));

  const server = createServer(app);
  const sockets = attachSockets(server, tokens, {
    stores,
    wake,
    present,
    logger,
    slowPollMs: config.slowPollMs,
  });
  return {
    server,
    async close() {
      await channels?.stop();
      await sockets.close();
      await closeServer(server);
      await inHand.idle();
    },
  };
}

/** For answers that are data; pages set their own. */
const NOTHING = {
  useDefaults: false,
  directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
};

const CLOSING_TIME = 5_000;

/** Takes no new request and lets those in hand finish; what takes too long, such as a large upload, is cut off. */
async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  // A connection kept alive by its browser is idle as soon as its request is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), CLOSING_TIME);
  await closed;
  clearInterval(sweep);
  clearTimeout(cutOff);
}
