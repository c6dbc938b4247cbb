import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { startServer, type RunningServer } from '../../bot/compose';
import { readConfig } from '../../bot/config';
import { DEMO_SHOP } from '../../bot/demo/shop';
import { createLogger } from '../../bot/logger';
import type { Question, ServerFigures, Told } from './protocol';

const MEGABYTE = 2 ** 20;
const MOST_LINES = 20;

/** The product as it runs in a shop, without limits, so that everything gets through to what lies behind them. */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fuzz-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const errors: string[] = [];
  const lines = new Writable({
    write(line, _encoding, done) {
      errors.push(String(line).slice(0, 600));
      done();
    },
  });
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    CHANNEL_DEVELOPMENT: 'on',
    MESSAGES_PER_MINUTE: '0',
    REQUESTS_PER_MINUTE: '0',
  });
  const server = await startServer(
    { ...config, host: '127.0.0.1' },
    { turns: { logger: createLogger('error', lines) }, app: { exchangesPerMinute: 1_000_000 } },
  );
  process.on('message', (question: Question) => {
    void figuresOf(server, question, errors).then((figures) => tell({ tell: 'figures', figures }));
  });
  process.once('disconnect', () => process.exit());
  tell({ tell: 'serving', url: server.address.replace('localhost', '127.0.0.1'), key: server.demoKey ?? '' });
}

function tell(told: Told): void {
  process.send?.(told);
}

async function figuresOf(
  { stores, turns }: RunningServer,
  { buyers }: Question,
  errors: readonly string[],
): Promise<ServerFigures> {
  await turns.idle();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const failed = await stores.traces.find({ where: { error: { gt: '' } }, limit: MOST_LINES });
  return {
    memory: rss / MEGABYTE,
    heap: heapUsed / MEGABYTE,
    errors: errors.slice(0, MOST_LINES),
    failedTurns: failed.map(({ error, eventId }) => `${error} at ${eventId}`),
    cases: await stores.cases.count({ shopId: DEMO_SHOP, buyerId: { in: buyers } }),
    unfinished: (await stores.inbox.unfinished(MOST_LINES)).length,
  };
}

void main();
