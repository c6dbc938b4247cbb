import type { RunningServer } from './compose';
import { readConfig, type Config } from './config';
import { StartError } from './start-error';

/** A terminal and npm both pass one Ctrl-C on; what follows within this time is the same one. */
const SAME_PRESS_MS = 500;

async function main(): Promise<void> {
  const startedAt = performance.now();
  const config = readConfig(process.env);
  // Loaded only now: a wrong variable is answered at once, not after a second of loading.
  const { startServer } = await import('./compose.js');
  const server = await startServer(config);
  // Whoever read the output may have gone, such as a closed terminal; that is no reason to fail.
  process.stdout.on('error', () => undefined);
  stopOnSignal(server, config);
  process.stdout.write(greeting(server, performance.now() - startedAt));
}

function greeting({ address, demoKey }: RunningServer, milliseconds: number): string {
  const lines = [
    `Serving after ${(milliseconds / 1000).toFixed(1)} s. Ctrl-C stops.`,
    `  Shop page and chat   ${address}/`,
    ...(demoKey ? [`  Cases                ${address}/api/cases   (Authorization: Bearer ${demoKey})`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The first signal stops in order; a later one, or a stop that takes too long, ends the process at once. */
function stopOnSignal(server: RunningServer, { shutdownMs }: Config): void {
  let stoppingSince: number | undefined;
  const stop = () => {
    const now = performance.now();
    if (stoppingSince !== undefined) {
      if (now - stoppingSince > SAME_PRESS_MS) process.exit(1);
      return;
    }
    stoppingSince = now;
    process.stdout.write('Finishing the turn in hand. Ctrl-C again ends at once.\n');
    setTimeout(() => {
      process.stderr.write('The turn in hand did not end in time; it is taken up at the next start.\n');
      process.exit(1);
    }, shutdownMs).unref();
    server.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** What the reader can put right is said in a line; anything else with its stack. */
function fail(error: unknown): never {
  const said =
    error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${said}
`);
  process.exit(1);
}

main().catch(fail);
