import type { Server } from 'node:http';
import type { Router } from 'express';
import type { Logger } from 'pino';
import type { Stores } from '../storage/stores';
import type { Clock } from './clock';
import type { TurnService } from './turn/service';
import type { Wake } from './wake';

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
}

/** Everything the HTTP side needs, handed in by `bot/main.ts`, tests and the bench. */
export interface AppDeps {
  stores: Stores;
  turns: TurnService;
  wake: Wake;
  clock: Clock;
  logger: Logger;
  config: AppConfig;
  /** Mounted at `/` after our own routes, such as the demo's. */
  routers?: readonly Router[];
}

export interface App {
  /** Not listening yet; the WebSocket stream is attached to it. */
  server: Server;
  /** Closes the streams (1012), then the server; requests in hand are finished. */
  close(): Promise<void>;
}
