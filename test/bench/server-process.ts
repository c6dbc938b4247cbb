import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forkServer } from '../support/forked-server';
import type { Question, ServerFigures, ServerOptions, Told } from './protocol';

/** A server in a process of its own. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly key: string,
  ) {}

  static async start(options: ServerOptions): Promise<ServerProcess> {
    const { child, url, key } = await forkServer(join(__dirname, 'server.ts'), {
      args: [JSON.stringify(options)],
      // BENCH_NODE_OPTIONS=--cpu-prof shows where the time goes.
      flags: profiling(),
    });
    return new ServerProcess(child, url, key);
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

const profiling = (): string[] => (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean);
