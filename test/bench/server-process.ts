import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Question, ServerFigures, ServerOptions, Told } from './protocol';

/** A server in a process of its own. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly key: string,
  ) {}

  static async start(options: ServerOptions): Promise<ServerProcess> {
    const child = fork(join(__dirname, 'server.ts'), [JSON.stringify(options)], {
      // BENCH_NODE_OPTIONS=--cpu-prof shows where the time goes.
      execArgv: [HEAP_AS_SERVED, '-r', join(__dirname, '../support/typescript.cjs'), ...profiling()],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const gone = once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${String(code)} before it served`);
    });
    const [told] = (await Promise.race([once(child, 'message'), gone])) as [Told];
    gone.catch(() => undefined);
    if (told.tell !== 'serving') throw new Error('the server told figures before it served');
    return new ServerProcess(child, told.url, told.key);
  }

  async ask(question: Question): Promise<ServerFigures> {
    const told = once(this.child, 'message') as Promise<[Told]>;
    this.child.send(question);
    const [answer] = await told;
    if (answer.tell !== 'figures') throw new Error('the server started twice');
    return answer.figures;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}

/** As `npm start` does: with a roomy limit V8 lets garbage lie until the process is twice its size. */
const HEAP_AS_SERVED = '--max-old-space-size=512';

const profiling = (): string[] => (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean);
