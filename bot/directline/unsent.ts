import type { LoggedActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';

/** Entries that are read, or kept for a slow reader, at once. */
export const BATCH = 100;

/** What of a conversation's log a stream has not sent yet: as the wakes handed it over, or else read. */
export class Unsent {
  /** Undefined where something may have been logged that nobody handed over. */
  private handed: readonly LoggedActivity[] | undefined;

  constructor(
    private readonly activities: Pick<Stores['activities'], 'after'>,
    private readonly conversationId: string,
  ) {}

  /** Takes what a wake brought; one that brings nothing, or too much for a slow reader, has the log read. */
  add(logged: readonly LoggedActivity[] | undefined): void {
    this.handed =
      logged && this.handed && this.handed.length < BATCH ? [...this.handed, ...logged] : undefined;
  }

  /** What follows `seq`, without a gap. */
  async after(seq: number): Promise<readonly LoggedActivity[]> {
    const fresh = this.handed?.filter((entry) => entry.seq > seq);
    this.handed = [];
    if (fresh?.every((entry, index) => entry.seq === seq + 1 + index)) return fresh;
    const read = await this.activities.after(this.conversationId, seq, BATCH);
    if (read.length === BATCH) this.handed = undefined;
    return read;
  }
}
