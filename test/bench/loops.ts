import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatClient } from './client';

/** Every client says the next thing as soon as it is answered. @returns turns a second */
export async function closedLoop(clients: readonly ChatClient[], seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let turns = 0;
  const talkOn = async (client: ChatClient) => {
    while (performance.now() < until) {
      await client.answered(await client.say());
      turns += 1;
    }
  };
  await Promise.all(clients.map(talkOn));
  return turns / seconds;
}

const settleMs = 10_000;

/**
 * Messages fall due at a fixed rate, whether or not those before them are answered, round the clients.
 * @returns milliseconds from when a message was due to its last reply, one for each message
 */
export async function openLoop(
  clients: readonly ChatClient[],
  perSecond: number,
  seconds: number,
): Promise<number[]> {
  const startedAt = performance.now();
  const posted: Promise<{ client: ChatClient; id: string; dueAt: number }>[] = [];
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const dueAt = startedAt + (turn * 1000) / perSecond;
    const early = dueAt - performance.now();
    if (early > 0) await sleep(early);
    const client = clients[turn % clients.length]!;
    posted.push(client.say().then((id) => ({ client, id, dueAt })));
  }
  const messages = await Promise.all(posted);
  const giveUpAt = performance.now() + settleMs;
  while (performance.now() < giveUpAt && !messages.every(({ client, id }) => client.repliedAt.has(id)))
    await sleep(50);
  return messages.map(({ client, id, dueAt }) => (client.repliedAt.get(id) ?? Infinity) - dueAt);
}
