import { createHash } from 'node:crypto';
import jwt from 'jsonwebtoken';
import pino from 'pino';
import { createApp, type App, type AppConfig } from '../../bot/app';
import { systemClock, type Clock } from '../../bot/clock';
import { freePort, listen } from '../../bot/listen';
import { createLocalWake, type Wake } from '../../bot/wake';
import type { Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { echoTurns } from './echo-turns';
import { memoryStores } from './stores';

export const SHOP_KEY = 'the-key-of-shop-1';
export const JWT_SECRET = 'the secret of shop 1, long enough for HS256';

const shop = (id: string, key: string): Omit<Shop, 'version'> => ({
  _id: id,
  name: { zh: '小店', en: 'The shop' },
  brand: { colour: '#0f766e', avatar: '/demo/avatar.png' },
  defaultLanguage: 'zh',
  timeZone: 'Asia/Shanghai',
  businessHours: { from: 9, to: 18, weekdays: [1, 2, 3, 4, 5] },
  jwtSecret: JWT_SECRET,
  apiKeyHash: createHash('sha256').update(key).digest('hex'),
  allowedOrigins: ['https://shop.example'],
  returnAddress: { name: '仓库', phone: '000', address: { zh: '杭州', en: 'Hangzhou' } },
  terms: { versionName: '1' },
});

export interface ChatServer {
  app: App;
  url: string;
  stores: Stores;
  wake: Wake;
  turns: ReturnType<typeof echoTurns>;
  /** Stops listening; the stores stay open for the next server. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  clock?: Clock;
  port?: number;
  config?: Partial<AppConfig>;
}

/** Stores with two shops in them. */
export async function storesWithShops(): Promise<Stores> {
  const stores = await memoryStores();
  await stores.shops.insert(shop('shop-1', SHOP_KEY));
  await stores.shops.insert(shop('shop-2', 'the-key-of-shop-2'));
  return stores;
}

/** The whole HTTP side over an echo bot, listening. A second one on the same stores and port is a restart. */
export async function startChatServer({
  stores,
  clock = systemClock,
  port,
  config,
}: ServerOptions & { stores: Stores }): Promise<ChatServer> {
  const listenOn = port ?? (await freePort());
  const url = `http://127.0.0.1:${listenOn}`;
  const wake = createLocalWake();
  const turns = echoTurns({ stores, wake, clock });
  const app = await createApp({
    stores,
    turns,
    wake,
    clock,
    logger: pino({ level: 'silent' }),
    config: { publicUrl: url, webRoot: 'build/web', exchangesPerMinute: 1000, ...config },
  });
  await listen(app.server, listenOn, '127.0.0.1');
  return { app, url, stores, wake, turns, stop: () => app.close() };
}

/** What the shop's page hands over; claims given here replace the usual ones, `undefined` leaves one out. */
export function shopJwt(claims: Record<string, unknown> = {}, secret = JWT_SECRET): string {
  const now = Math.floor(systemClock.now() / 1000);
  const all = { shop: 'shop-1', sub: 'lin', name: '林小满', iat: now, exp: now + 600, ...claims };
  return jwt.sign(JSON.stringify(all), secret, { algorithm: 'HS256' });
}

/** Asks any route with JSON. */
export async function ask<T = Record<string, unknown>>(
  url: string,
  options: { method?: string; token?: string; body?: unknown } = {},
): Promise<{ status: number; body: T }> {
  const response = await fetch(url, {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(options.body !== undefined && { 'content-type': 'application/json' }),
      ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** A buyer's (or, without claims, a guest's) chat token. */
export async function chatToken(
  server: ChatServer,
  claims?: Record<string, unknown>,
): Promise<{ token: string; conversationId: string }> {
  const { body } = await ask<{ token: string; conversationId: string }>(`${server.url}/chat/token`, {
    body: { shop: 'shop-1', ...(claims && { jwt: shopJwt(claims) }) },
  });
  return body;
}
