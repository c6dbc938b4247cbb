/**
 * Milliseconds that a computation takes: of the clock, or of a core where that is less, because a machine that is busy
 * with other things makes only the clock run on.
 */
export function computedIn(compute: () => unknown): number {
  const startedAt = performance.now();
  const used = process.cpuUsage();
  compute();
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - startedAt, (user + system) / 1000);
}
