import type { Clock } from '../clock';

/** How a request stands to its limit; `first_over` comes once a minute for each key. */
export type Standing = 'within' | 'first_over' | 'over';

const WINDOW = 60_000;
/** Forged keys must not fill the memory: beyond so many in a minute counting begins anew. */
const MOST_KEYS = 100_000;

/** Counts by key, in minutes of the clock. 0 is no limit. */
export function createRate(perMinute: number, clock: Clock): (key: string) => Standing {
  let minute = 0;
  let counts = new Map<string, number>();
  return (key) => {
    if (perMinute === 0) return 'within';
    const now = Math.floor(clock.now() / WINDOW);
    if (now !== minute || counts.size >= MOST_KEYS) counts = new Map();
    minute = now;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= perMinute) return 'within';
    return count === perMinute + 1 ? 'first_over' : 'over';
  };
}
