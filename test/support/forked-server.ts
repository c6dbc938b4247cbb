import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a server in a process of its own tells first. */
interface Serving {
  tell: 'serving';
  url: string;
  key: string;
}

/** As `npm start` does: with a roomy limit V8 lets garbage lie until the process is twice its size. */
const HEAP_AS_SERVED = '--max-old-space-size=512';

/** Runs a module as a server in a process of its own. @throws where it ends before it serves */
export async function forkServer(
  module: string,
  { args = [], flags = [] }: { args?: string[]; flags?: string[] },
): Promise<{ child: ChildProcess; url: string; key: string }> {
  const child = fork(module, args, {
    execArgv: [HEAP_AS_SERVED, '-r', join(__dirname, 'typescript.cjs'), ...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${String(code)} before it served`);
  });
  const [{ tell, url, key }] = (await Promise.race([once(child, 'message'), gone])) as [Serving];
  gone.catch(() => undefined);
  if (tell !== 'serving') throw new Error('the server told figures before it served');
  return { child, url, key };
}
