import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../storage/open';
import type { Stores } from '../../storage/stores';
import { portForLater } from './port';

const MAIN = join(__dirname, '../../dist/bot/main.js');
const STARTING_TIME = 60_000;

/** The built product in a process of its own, on a data folder that outlives the process. */
export interface Product {
  url: string;
  /** @param env variables besides the usual ones */
  start(env?: Record<string, string>): Promise<void>;
  /** SIGKILL: no goodbye to clients, nothing finished. */
  kill(): Promise<void>;
  /** Works on its records while it is stopped, and starts it again. */
  edit<T>(change: (stores: Stores) => Promise<T>): Promise<T>;
  /** Kills it and removes its data. */
  remove(): Promise<void>;
}

/** Starts the demo shop. The same port after a restart, as in real life. */
export async function startProduct(): Promise<Product> {
  if (!existsSync(MAIN)) throw new Error('The server is not built: run npm run build.');
  const port = await portForLater();
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-'));
  const url = `http://localhost:${port}`;
  let running: ChildProcess | undefined;
  const product: Product = {
    url,
    async start(env = {}) {
      running = spawn(process.execPath, [MAIN], {
        env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await answering(url);
    },
    async kill() {
      const ended = running && once(running, 'exit');
      running?.kill('SIGKILL');
      await ended;
      running = undefined;
    },
    async edit(change) {
      await product.kill();
      const stores = await openStorage({ dataDir, sqliteSync: 'normal' });
      const changed = await change(stores).finally(() => stores.engine.close());
      await product.start();
      return changed;
    },
    async remove() {
      await product.kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await product.start();
  return product;
}

async function answering(url: string): Promise<void> {
  const until = performance.now() + STARTING_TIME;
  while (performance.now() < until) {
    const response = await fetch(`${url}/demo/buyers`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer within ${STARTING_TIME / 1000} s of its start.`);
}
