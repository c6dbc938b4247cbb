import type { Attack, Met } from './attack';
import { diceFrom } from './dice';
import { starvedFor } from '../support/starved';

/** An input that was met wrongly, with what repeats it: the seed and its number. */
export interface Finding extends Met {
  attack: string;
  n: number;
}

export interface Report {
  inputs: Record<string, number>;
  findings: Finding[];
  /** Milliseconds. */
  p50: number;
  p99: number;
  max: number;
  seconds: number;
}

interface Plan {
  seed: number;
  inputs: number;
  attacks: readonly Attack[];
  /** Inputs under way at the same time. */
  parallel: number;
  /** Server and client, whose waiting for a core does not count. */
  pids: readonly number[];
  /** Called after each hundredth of the run. */
  progress(done: number): Promise<void>;
}

/** No answer may take longer (ms). */
const LONGEST = 1_000;
const MOST_FINDINGS = 30;

/** Sends every input, a few at a time; each comes from a die of its own, so that a finding can be repeated alone. */
export async function attackAll({ seed, inputs, attacks, parallel, pids, progress }: Plan): Promise<Report> {
  const wheel = attacks.flatMap((attack) => Array.from({ length: attack.share }, () => attack));
  const findings: Finding[] = [];
  const times: number[] = [];
  const counts: Record<string, number> = {};
  const startedAt = performance.now();
  const step = Math.max(1, Math.floor(inputs / 100));

  const one = async (n: number): Promise<void> => {
    const attack = diceFrom(seed * 1_000_003 + n).of(wheel);
    const once = (): Promise<Met> =>
      attack
        .run(diceFrom(seed * 7_000_003 + n))
        .catch((error: unknown) => ({ input: '', ms: 0, wrong: `the attack broke: ${String(error)}` }));
    const run = async (): Promise<Met> => {
      const starved = starvedFor(pids);
      const met = await once();
      return met.ms > LONGEST ? { ...met, ms: Math.max(0, met.ms - (starvedFor(pids) - starved)) } : met;
    };
    let met = await run();
    // A machine shared with others may stall; what is slow by itself is slow again.
    for (let again = 0; again < 2 && met.ms > LONGEST; again += 1) met = await run();
    counts[attack.name] = (counts[attack.name] ?? 0) + 1;
    times.push(met.ms);
    const wrong = met.wrong ?? (met.ms > LONGEST ? `took ${Math.round(met.ms)} ms, three times` : undefined);
    if (wrong !== undefined) findings.push({ ...met, wrong, attack: attack.name, n });
  };
  for (let next = 0; next < inputs && findings.length < MOST_FINDINGS;) {
    const end = Math.min(inputs, next + step);
    const numbers = Array.from({ length: end - next }, (_, index) => next + index);
    const worker = async (): Promise<void> => {
      for (let n = numbers.shift(); n !== undefined; n = numbers.shift()) await one(n);
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    next = end;
    await progress(next);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const seconds = (performance.now() - startedAt) / 1000;
  return { inputs: counts, findings, p50: at(0.5), p99: at(0.99), max: at(1), seconds };
}
