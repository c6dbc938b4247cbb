import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give out by themselves, from 32,768 on. */
const LOWEST = 20_000;
const PROCESSES = 500;
const FOR_EACH = 20;

const own = LOWEST + (process.pid % PROCESSES) * FOR_EACH;
let given = 0;

/**
 * A port for a server that listens later, or again after a restart: unlike one that the system chose, nobody else is
 * given it meanwhile. Each process of the tests has some of its own.
 */
export async function portForLater(): Promise<number> {
  for (let tries = 0; tries < FOR_EACH; tries += 1) {
    const port = own + given;
    given = (given + 1) % FOR_EACH;
    if (await isFree(port)) return port;
  }
  throw new Error(`of the ports ${own} to ${own + FOR_EACH - 1} none is free`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port);
  try {
    await once(probe, 'listening');
  } catch {
    return false;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}
