import type Database from 'libsql';
import { retryWhileBusy } from './retry';

/** Runs one writing statement now; called inside a transaction when others wait with it. */
type Work = () => unknown;

interface Waiting {
  work: Work;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

type Outcome = { value: unknown } | { error: unknown };

/**
 * Commits what is written in one turn of the event loop together: the commit, and with it the wait for the disk under
 * `synchronous = full`, is paid once for all of them. Each write still succeeds or fails by itself, and none is
 * answered before it is on disk.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;

  constructor(private readonly db: Database.Database) {}

  write<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      this.flushing ??= this.flush();
    });
  }

  /** Resolves when everything asked for so far is written or refused. */
  async idle(): Promise<void> {
    while (this.flushing) await this.flushing;
  }

  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      await new Promise(setImmediate);
      const batch = this.waiting;
      this.waiting = [];
      try {
        const outcomes = await retryWhileBusy(() => this.commit(batch.map(({ work }) => work)));
        batch.forEach((entry, index) => settle(entry, outcomes[index]!));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.flushing = undefined;
  }

  /** @throws what SQLite says when nothing of the batch was written */
  private commit(works: readonly Work[]): Outcome[] {
    const [only] = works;
    if (only && works.length === 1) return [{ value: only() }];
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = works.map((work) => this.attempt(work));
      this.db.exec('COMMIT');
      return outcomes;
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** A refused statement leaves the transaction as it was; a failing disk ends it, and with it the whole batch. */
  private attempt(work: Work): Outcome {
    try {
      return { value: work() };
    } catch (error) {
      if (!this.db.inTransaction) throw error;
      return { error };
    }
  }
}

function settle({ resolve, reject }: Waiting, outcome: Outcome): void {
  if ('error' in outcome) reject(outcome.error);
  else resolve(outcome.value);
}
