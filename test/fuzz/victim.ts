import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forkServer } from '../support/forked-server';
import type { Question, ServerFigures, Told } from './protocol';

/** The server under attack, in a process of its own. */
export class Victim {
  /** Set when it ended by itself. */
  died: string | undefined;
  private readonly gone: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly key: string,
  ) {
    this.gone = once(child, 'exit').then(([code, signal]) => {
      this.died = `ended with ${String(code ?? signal)}`;
    });
  }

  static async start(): Promise<Victim> {
    // With collections on request, so that the trend of the memory can be seen.
    const { child, url, key } = await forkServer(join(__dirname, 'server.ts'), { flags: ['--expose-gc'] });
    return new Victim(child, url, key);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async figures(question: Question): Promise<ServerFigures> {
    if (this.died !== undefined) this.dead();
    const told = new Promise<[Told]>((resolve) => this.child.once('message', (one: Told) => resolve([one])));
    this.child.send(question);
    const [answer] = await Promise.race([told, this.gone.then((): never => this.dead())]);
    if (answer.tell !== 'figures') throw new Error('the server started twice');
    return answer.figures;
  }

  async stop(): Promise<void> {
    if (this.died !== undefined) return;
    this.child.disconnect();
    await this.gone;
  }

  private dead(): never {
    throw new Error(`the server ${this.died}`);
  }
}
