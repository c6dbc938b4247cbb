import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShopEntry } from '../../nlu/knowledge/shop-knowledge';
import type { Understanding } from '../../nlu/understanding';
import type { MessageContext, ShopUnderstander } from './shop-understander';
import { WaitingLine } from './waiting-line';
import { written, type FromThread, type ThreadData, type ToThread } from './thread-messages';

/** The longest text that is taken (8,000 characters) needs a thousandth of it. */
const LIMIT_MS = 10_000;

/** What a message leaves is garbage at once; more room would only be resident longer. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Beside this file, compiled or not. */
const SCRIPT = join(__dirname, `thread${extname(__filename)}`);

export interface ThreadOptions {
  modelDir: string;
  /** How long one message may take, in ms. Default 10,000. */
  limitMs?: number;
  /** Told what understanding a message took, without the way to the thread and back. */
  onUnderstood?: (text: string, milliseconds: number) => void;
  /** What runs in the thread, as tests start it. */
  thread?: { script: string; execArgv: string[] };
}

const hasEnded = (): Error => new Error('the thread that understands messages ended');

/**
 * Understands in a thread of its own, so that no message, however long or odd, holds up the others' turns. A message
 * that the thread dies of, or that takes too long, fails alone: a new thread takes up those that wait behind it.
 */
export class UnderstandingThread implements ShopUnderstander {
  private readonly line = new WaitingLine();
  private readonly shops = new Map<string, readonly ShopEntry[]>();
  private worker: Worker | undefined;
  private isLoaded = false;
  /** The message it took too long for has failed; it is about to end. */
  private isGivenUp = false;
  private isClosed = false;
  private watch: NodeJS.Timeout | undefined;

  private constructor(private readonly options: ThreadOptions) {}

  /** Resolves when the model is loaded. @throws Error where it cannot be */
  static async start(options: ThreadOptions): Promise<UnderstandingThread> {
    const thread = new UnderstandingThread(options);
    await thread.open();
    return thread;
  }

  understand(text: string, context: MessageContext): Promise<Understanding> {
    if (this.isClosed) return Promise.reject(hasEnded());
    return new Promise((resolve, reject) => {
      const n = this.line.add({ text, context, resolve, reject });
      if (this.worker) this.post({ tell: 'understand', n, text, context });
      else this.openAgain();
      if (this.line.length === 1) this.watchFirst();
    });
  }

  know(shopId: string, entries: readonly ShopEntry[] | undefined): void {
    if (entries) this.shops.set(shopId, entries);
    else this.shops.delete(shopId);
    this.post({ tell: 'know', shopId, ...(entries && { entries }) });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.worker?.terminate();
  }

  private post(message: ToThread): void {
    this.worker?.postMessage(written(message));
  }

  /** A new thread, with everything that is known and waits. */
  private open(): Promise<void> {
    const { modelDir, thread } = this.options;
    const worker = new Worker(thread?.script ?? SCRIPT, {
      ...(thread && { execArgv: thread.execArgv }),
      resourceLimits: LIMITS,
      workerData: { modelDir } satisfies ThreadData,
    });
    this.worker = worker;
    this.isLoaded = false;
    this.isGivenUp = false;
    for (const [shopId, entries] of this.shops) this.post({ tell: 'know', shopId, entries });
    for (const [n, { text, context }] of this.line) this.post({ tell: 'understand', n, text, context });
    return new Promise((resolve, reject) => {
      let reason = hasEnded();
      worker.on('message', (text: string) => {
        const message = JSON.parse(text) as FromThread;
        if (message.tell === 'ready') resolve();
        this.hear(message);
      });
      worker.on('error', (error: Error) => (reason = error));
      worker.on('exit', () => {
        this.ended(reason);
        reject(reason);
      });
    });
  }

  /** Those who wait have been told of a failure. */
  private openAgain(): void {
    this.open().catch(() => undefined);
  }

  private hear(message: FromThread): void {
    if (message.tell === 'ready') this.isLoaded = true;
    else this.answer(message);
    this.watchFirst();
  }

  private answer(message: Exclude<FromThread, { tell: 'ready' }>): void {
    const waiting = this.line.take(message.n);
    // It came while the thread was given up, too late for who asked.
    if (!waiting) return;
    if (message.tell === 'failed')
      return waiting.reject(Object.assign(new Error(message.why), { stack: message.stack }));
    this.options.onUnderstood?.(waiting.text, message.milliseconds);
    waiting.resolve(message.understanding);
  }

  /** The first that waits is the one in work. */
  private watchFirst(): void {
    clearTimeout(this.watch);
    if (!this.isLoaded || this.isGivenUp || this.line.length === 0) return;
    const limitMs = this.options.limitMs ?? LIMIT_MS;
    this.watch = setTimeout(() => {
      this.line.takeFirst()?.reject(new Error(`understanding a message took longer than ${limitMs} ms`));
      this.isGivenUp = true;
      void this.worker?.terminate();
    }, limitMs);
  }

  private ended(reason: Error): void {
    clearTimeout(this.watch);
    const goesOn = this.isLoaded && !this.isClosed;
    if (!goesOn) this.line.rejectAll(reason);
    else if (!this.isGivenUp) this.line.takeFirst()?.reject(reason);
    this.worker = undefined;
    this.isLoaded = false;
    if (goesOn) this.openAgain();
  }
}
