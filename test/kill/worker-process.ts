import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer, Request, WorkerData } from './protocol';

/** The process died before it answered. */
export class WorkerDied extends Error {}

/** One run of the worker process. */
export class WorkerProcess {
  private readonly open = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >();
  private asked = 0;
  private dead = false;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
      this.open.get(id)?.resolve(answer);
      this.open.delete(id);
    });
    child.once('exit', () => {
      this.dead = true;
      for (const { reject } of this.open.values()) reject(new WorkerDied());
      this.open.clear();
    });
  }

  /** Resolves when it takes requests. */
  static async start(data: WorkerData): Promise<WorkerProcess> {
    const child = fork(join(__dirname, 'worker.ts'), [JSON.stringify(data)], {
      execArgv: ['-r', join(__dirname, '../support/typescript.cjs')],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const worker = new WorkerProcess(child);
    await new Promise<Answer>((resolve, reject) => worker.open.set(0, { resolve, reject }));
    return worker;
  }

  get isDead(): boolean {
    return this.dead;
  }

  /** @throws WorkerDied */
  async ask(request: Request): Promise<{ conversationId?: string; activityId?: string }> {
    if (this.dead) throw new WorkerDied();
    const id = (this.asked += 1);
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.open.set(id, { resolve, reject });
      this.child.send({ id, request }, (error) => error && reject(new WorkerDied()));
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer;
  }

  async kill(): Promise<void> {
    if (this.dead) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
