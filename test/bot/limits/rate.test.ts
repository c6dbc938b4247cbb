import { createRate } from '../../../bot/limits/rate';

const clockAt = (start: number) => {
  let now = start;
  return { now: () => now, pass: (ms: number) => (now += ms) };
};

describe('a limit', () => {
  it('is reached by each key alone, says so once, and begins anew each minute', () => {
    const clock = clockAt(0);
    const standingOf = createRate(2, clock);
    expect(['a', 'a', 'a', 'a', 'b'].map(standingOf)).toEqual([
      'within',
      'within',
      'first_over',
      'over',
      'within',
    ]);
    clock.pass(60_000);
    expect(standingOf('a')).toBe('within');
  });

  it('of 0 is none', () => {
    const standingOf = createRate(0, clockAt(0));
    expect(Array.from({ length: 1_000 }, () => standingOf('a'))).not.toContain('over');
  });

  it('keeps no more keys than fit', () => {
    const standingOf = createRate(1, clockAt(0));
    for (let key = 0; key < 250_000; key += 1) standingOf(`forged-${key}`);
    expect(standingOf('forged-1')).toBe('within');
  });
});
