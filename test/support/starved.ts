import { readdirSync, readFileSync } from 'node:fs';

const NANOSECONDS = 1_000_000;

/**
 * Milliseconds for which the machine had no core for these processes though they had something to do, since their
 * beginning. A shared machine must not make a fast answer look slow. 0 where the system does not tell (it is Linux's).
 */
export function starvedFor(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + waitOf(pid), 0);
}

/** Of the main thread, and of the one beside it that waited longest. */
function waitOf(pid: number): number {
  try {
    const folder = `/proc/${pid}/task`;
    const waits = readdirSync(folder).map((thread) => ({
      main: thread === String(pid),
      wait: Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[1]) / NANOSECONDS,
    }));
    const main = waits.find(({ main: isMain }) => isMain)?.wait ?? 0;
    return main + Math.max(0, ...waits.filter(({ main: isMain }) => !isMain).map(({ wait }) => wait));
  } catch {
    return 0;
  }
}
