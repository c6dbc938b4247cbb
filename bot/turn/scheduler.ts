/** How a stint of work on one conversation ended. */
export type Stint = 'done' | 'held_elsewhere';

export interface SchedulerOptions {
  work: (id: string) => Promise<Stint>;
  /** Ids worked on side by side. */
  parallel: number;
  onError: (id: string, error: unknown, retryInMs: number) => void;
}

const firstRetryMs = 50;
const longestRetryMs = { error: 5_000, held: 400 };

/** Doubles from try to try: 50 ms, 100 ms, … up to the longest. */
export const retryDelay = (failures: number, why: keyof typeof longestRetryMs): number =>
  Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs[why]);

/**
 * Runs `work` for each id asked, never twice at once for one id, at most `parallel` at a time. A stint that throws,
 * or finds its conversation held elsewhere, is tried again with growing pauses.
 */
export class Scheduler {
  private readonly waiting = new Set<string>();
  private readonly active = new Set<string>();
  private readonly failures = new Map<string, number>();
  private readonly pauses = new Map<string, NodeJS.Timeout>();
  private readonly idlers = new Set<() => void>();
  private stopped = false;

  constructor(private readonly options: SchedulerOptions) {}

  /** Works on the id now, once more after the stint in hand, or when its pause is over. */
  add(id: string): void {
    if (this.stopped || this.pauses.has(id)) return;
    this.waiting.add(id);
    this.fill();
  }

  /** Resolves when nothing is in hand, waiting or pausing. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.idlers.add(resolve);
      this.settle();
    });
  }

  /** Takes nothing new; resolves when what is in hand is finished. */
  stop(): Promise<void> {
    this.stopped = true;
    this.waiting.clear();
    for (const pause of this.pauses.values()) clearTimeout(pause);
    this.pauses.clear();
    return this.idle();
  }

  private fill(): void {
    for (const id of this.waiting) {
      if (this.active.size >= this.options.parallel) return;
      if (this.active.has(id)) continue;
      this.waiting.delete(id);
      this.active.add(id);
      void this.run(id);
    }
  }

  private async run(id: string): Promise<void> {
    try {
      const stint = await this.options.work(id);
      if (stint === 'done') this.failures.delete(id);
      else this.retryLater(id, 'held');
    } catch (error) {
      this.options.onError(id, error, this.retryLater(id, 'error'));
    }
    this.active.delete(id);
    this.fill();
    this.settle();
  }

  private retryLater(id: string, why: keyof typeof longestRetryMs): number {
    const failures = (this.failures.get(id) ?? 0) + 1;
    const delay = retryDelay(failures, why);
    if (this.stopped) return delay;
    this.failures.set(id, failures);
    this.waiting.delete(id);
    const again = () => {
      this.pauses.delete(id);
      this.add(id);
    };
    this.pauses.set(id, setTimeout(again, delay));
    return delay;
  }

  private settle(): void {
    if (this.active.size + this.waiting.size + this.pauses.size > 0) return;
    for (const resolve of this.idlers) resolve();
    this.idlers.clear();
  }
}
