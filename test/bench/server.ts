import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from '../../bot/built';
import { systemClock } from '../../bot/clock';
import { startServer, type Overrides } from '../../bot/compose';
import { readConfig } from '../../bot/config';
import { DEMO_SHOP } from '../../bot/demo/shop';
import { UnderstandingThread } from '../../bot/understanding/understanding-thread';
import type { Stores } from '../../storage/stores';
import { echo, plainRenderer } from '../support/echo';
import { understandsNothing } from '../support/understanding';
import { ordersOf } from './buyers';
import type { Question, ServerOptions, Told } from './protocol';

const MEGABYTE = 2 ** 20;

/** The server as it runs in a shop, or with an echo for a bot; ends with the bench. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as ServerOptions;
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const understanding: number[] = [];
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    SQLITE_SYNC: options.sync,
    LOG_LEVEL: 'warn',
    MESSAGES_PER_MINUTE: '0',
    REQUESTS_PER_MINUTE: '0',
  });
  const server = await startServer({ ...config, host: '127.0.0.1' }, await overrides(options, understanding));
  await seed(server.stores, options.buyers);
  process.on('message', (question: Question) => {
    if (question === 'forget') understanding.length = 0;
    const figures = { memory: process.memoryUsage().rss / MEGABYTE, understanding: [...understanding] };
    tell({ tell: 'figures', figures });
  });
  process.once('disconnect', () => process.exit());
  tell({ tell: 'serving', url: server.address.replace('localhost', '127.0.0.1'), key: server.demoKey ?? '' });
}

function tell(told: Told): void {
  process.send?.(told);
}

async function overrides({ bot }: ServerOptions, times: number[]): Promise<Overrides> {
  if (bot === 'echo')
    return { turns: { respond: echo, renderer: plainRenderer }, understander: understandsNothing };
  const onUnderstood = (text: string, milliseconds: number) => text !== '' && times.push(milliseconds);
  return { understander: await UnderstandingThread.start({ modelDir: builtFolder('model'), onUnderstood }) };
}

async function seed(stores: Stores, buyers: number): Promise<void> {
  for (let buyer = 0; buyer < buyers; buyer += 1) {
    for (const order of ordersOf(`bench-${buyer}`, DEMO_SHOP, systemClock.now()))
      await stores.orders.insert(order);
  }
}

void main();
