import type { Post } from '../../bot/turn/service';
import type { Request, WorkerData } from './protocol';
import { WorkerDied, WorkerProcess } from './worker-process';

/** A worker that is killed now and then and started again, with a client that sends again what was not acknowledged. */
export class Victim {
  deaths = 0;

  private constructor(
    private readonly data: WorkerData,
    private worker: WorkerProcess,
  ) {}

  static async start(data: WorkerData): Promise<Victim> {
    return new Victim(data, await WorkerProcess.start(data));
  }

  /** Arms the process that runs now, or the next where a kill of the last talk comes late. */
  async dieAt(point: string, nth: number): Promise<void> {
    await this.insist({ ask: 'die', point, nth });
  }

  /** Kills the process that runs now, after so many ms. */
  dieIn(ms: number): void {
    const { worker } = this;
    setTimeout(() => void worker.kill(), ms);
  }

  async open(buyerId: string): Promise<string> {
    const { conversationId } = await this.insist({ ask: 'open', buyerId });
    return conversationId!;
  }

  async post(post: Post): Promise<string> {
    const { activityId } = await this.insist({ ask: 'post', post });
    return activityId!;
  }

  async idle(): Promise<void> {
    await this.insist({ ask: 'idle' });
  }

  async end(): Promise<void> {
    await this.worker.kill();
  }

  /** Repeats the request on a new process until one answers it. */
  private async insist(request: Request): Promise<{ conversationId?: string; activityId?: string }> {
    for (;;) {
      try {
        return await this.worker.ask(request);
      } catch (error) {
        if (!(error instanceof WorkerDied)) throw error;
        this.deaths += 1;
        this.worker = await WorkerProcess.start(this.data);
      }
    }
  }
}
