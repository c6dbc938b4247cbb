import { performance } from 'node:perf_hooks';

/** Milliseconds from lap to lap, by the name of the lap. */
export class Stopwatch {
  readonly laps: Record<string, number> = {};
  private last = performance.now();

  lap(name: string): void {
    const now = performance.now();
    this.laps[name] = Math.round((now - this.last) * 100) / 100;
    this.last = now;
  }
}
