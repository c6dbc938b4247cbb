import { setTimeout as sleep } from 'node:timers/promises';
import { ChatClient, HttpServer } from './client';
import { percentiles, type Figures, type Latency } from './figures';
import { closedLoop, openLoop } from './loops';
import type { BotKind, Sync } from './protocol';
import { ServerProcess } from './server-process';

/** How long each part takes; warmed until what a turn needs is compiled, since a shop's server runs for weeks. */
const LONG = { warm: 20, rounds: 6, round: 4, open: 15 };
const QUICK = { warm: 1, rounds: 1, round: 3, open: 3 };

const throughputConversations = 50;
const latencyConversations = [1, 50, 200];
const turnsPerSecond = 100;
const manyConversations = 2_000;
const openedAtOnce = 50;
const settleMs = 2_000;

interface Running {
  bot: BotKind;
  server: ServerProcess;
  http: HttpServer;
  clients: ChatClient[];
  /** MB. */
  memoryAtRest: number;
}

/**
 * Both bots under one setting of SQLITE_SYNC. Their throughput is taken in turns, a few seconds each, so that a
 * machine that is slower for a while is so for both; all else one after the other.
 */
export async function compare(sync: Sync, quick: boolean): Promise<Figures[]> {
  const seconds = quick ? QUICK : LONG;
  const both = [await start('echo', sync), await start('desk', sync)];
  try {
    for (const { clients } of both) await closedLoop(few(clients), seconds.warm);
    const throughputs = await inTurns(both, seconds);
    for (const { server } of both) await server.ask('forget');
    const all: Figures[] = [];
    for (const [index, one] of both.entries()) {
      const latency = await latencyOf(one, seconds.open);
      const figures = { bot: one.bot, sync, turnsPerSecond: throughputs[index] ?? 0, latency };
      all.push(one.bot === 'echo' ? figures : { ...figures, ...(await ownFigures(one)) });
    }
    return all;
  } finally {
    for (const { server } of both) await server.stop();
  }
}

const few = (clients: readonly ChatClient[]) => clients.slice(0, throughputConversations);

async function start(bot: BotKind, sync: Sync): Promise<Running> {
  const server = await ServerProcess.start({ bot, sync, buyers: manyConversations });
  const http = new HttpServer(server.url, server.key);
  await sleep(settleMs);
  const { memory } = await server.ask('measure');
  const clients = await openClients(http, Math.max(...latencyConversations));
  return { bot, server, http, clients, memoryAtRest: memory };
}

async function openClients(http: HttpServer, count: number, from = 0): Promise<ChatClient[]> {
  const clients: ChatClient[] = [];
  while (clients.length < count) {
    const batch = Math.min(openedAtOnce, count - clients.length);
    const buyers = Array.from({ length: batch }, (_, index) => from + clients.length + index);
    clients.push(...(await Promise.all(buyers.map((buyer) => ChatClient.open(http, buyer)))));
  }
  return clients;
}

/** Turns a second of each, the first to go alternating. */
async function inTurns(all: readonly Running[], { rounds, round }: typeof LONG): Promise<number[]> {
  const sums = all.map(() => 0);
  const places = [...all.keys()];
  for (let n = 0; n < rounds; n += 1) {
    for (const place of places) sums[place]! += await closedLoop(few(all[place]!.clients), round);
    places.reverse();
  }
  return sums.map((sum) => sum / rounds);
}

async function latencyOf({ clients }: Running, seconds: number): Promise<Record<number, Latency>> {
  const latency: Record<number, Latency> = {};
  for (const count of latencyConversations)
    latency[count] = percentiles(await openLoop(clients.slice(0, count), turnsPerSecond, seconds));
  return latency;
}

/** What only our bot has: what understanding takes in the open loop, and its memory with few and with many conversations open. */
async function ownFigures({ server, http, clients, memoryAtRest }: Running) {
  const { understanding } = await server.ask('measure');
  const { p50, p99 } = percentiles(understanding);
  const others = await openClients(http, manyConversations - clients.length, clients.length);
  await sleep(settleMs);
  const { memory } = await server.ask('measure');
  for (const client of [...clients, ...others]) client.close();
  return { understanding: { p50, p99 }, memory: { 0: memoryAtRest, [manyConversations]: memory } };
}
