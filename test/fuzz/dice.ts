import { randomFrom } from '../support/random';

/** Choices that are the same in every run of a seed. */
export interface Dice {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  chance(share: number): boolean;
  of<T>(list: readonly T[]): T;
  bytes(count: number): Buffer;
}

export function diceFrom(seed: number): Dice {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  return {
    below,
    chance: (share) => random() < share,
    of: (list) => list[below(list.length)]!,
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  };
}
