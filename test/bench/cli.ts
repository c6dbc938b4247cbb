import { setTimeout as sleep } from 'node:timers/promises';
import { ChatClient, HttpServer } from './client';
import { percentiles, tableOf, type Figures, type Latency } from './figures';
import { closedLoop, openLoop } from './loops';
import type { BotKind, Sync } from './protocol';
import { ServerProcess } from './server-process';

const argv = process.argv.slice(2);
const quick = argv.includes('--quick');
/** Warmed until the engine has compiled what a turn needs: a shop's server runs for weeks. */
const seconds = quick ? { warm: 1, closed: 3, open: 3 } : { warm: 20, closed: 15, open: 15 };

const throughputConversations = 50;
const latencyConversations = [1, 50, 200];
const turnsPerSecond = 100;
const manyConversations = 2_000;
const openedAtOnce = 50;

async function openClients(http: HttpServer, count: number, from = 0): Promise<ChatClient[]> {
  const clients: ChatClient[] = [];
  while (clients.length < count) {
    const batch = Math.min(openedAtOnce, count - clients.length);
    const buyers = Array.from({ length: batch }, (_, index) => from + clients.length + index);
    clients.push(...(await Promise.all(buyers.map((buyer) => ChatClient.open(http, buyer)))));
  }
  return clients;
}

async function measure(bot: BotKind, sync: Sync): Promise<Figures> {
  const server = await ServerProcess.start({ bot, sync, buyers: manyConversations });
  try {
    const http = new HttpServer(server.url, server.key);
    await sleep(2_000);
    const { memory: atRest } = await server.ask('measure');
    const clients = await openClients(http, Math.max(...latencyConversations));
    const few = clients.slice(0, throughputConversations);
    await closedLoop(few, seconds.warm);
    await server.ask('forget');
    const throughput = await closedLoop(few, seconds.closed);
    const latency: Record<number, Latency> = {};
    for (const count of latencyConversations)
      latency[count] = percentiles(await openLoop(clients.slice(0, count), turnsPerSecond, seconds.open));
    const figures = { bot, sync, turnsPerSecond: throughput, latency };
    if (bot === 'echo') return figures;

    const { understanding } = await server.ask('measure');
    const { p50, p99 } = percentiles(understanding);
    const others = await openClients(http, manyConversations - clients.length, clients.length);
    await sleep(2_000);
    const { memory } = await server.ask('measure');
    for (const client of [...clients, ...others]) client.close();
    return { ...figures, understanding: { p50, p99 }, memory: { 0: atRest, [manyConversations]: memory } };
  } finally {
    await server.stop();
  }
}

/** `npm run bench [-- --json] [-- --quick]`: both bots under both settings of SQLITE_SYNC, one after another. */
async function main(): Promise<void> {
  const all: Figures[] = [];
  for (const sync of ['normal', 'full'] as const) {
    for (const bot of ['echo', 'desk'] as const) {
      process.stderr.write(`${bot}, SQLITE_SYNC=${sync} …\n`);
      const figures = await measure(bot, sync);
      process.stderr.write(`${JSON.stringify(figures)}\n`);
      all.push(figures);
    }
  }
  process.stdout.write(`${argv.includes('--json') ? JSON.stringify(all, null, 2) : tableOf(all)}\n`);
  process.exit();
}

void main();
