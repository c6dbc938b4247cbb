import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../error-code';

/** About nine seconds in all. */
const attempts = 40;
const longestPauseMs = 250;

/**
 * Repeats a statement while another connection writes. libsql blocks the process for its own busy time-out, so that
 * is short, and the longer wait happens here, where other work goes on.
 */
export async function retryWhileBusy<T>(
  run: () => T,
  pause: (ms: number) => Promise<unknown> = sleep,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (attempt === attempts) {
        throw new Error('SQLite stayed locked for seconds; is another program holding the database open?', {
          cause: error,
        });
      }
      await pause(backOff(attempt));
    }
  }
}

/** Doubles up to the longest pause; the jitter keeps two waiters from meeting again. */
function backOff(attempt: number): number {
  return Math.min(2 ** attempt, longestPauseMs) * (0.5 + Math.random() / 2);
}

function isBusy(error: unknown): boolean {
  const code = String(errorCode(error));
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}
