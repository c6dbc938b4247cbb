import { setTimeout as sleep } from 'node:timers/promises';
import { Scheduler, retryDelay, type Stint } from '../../../bot/turn/scheduler';

function recorder(stints: Stint[] = []) {
  const seen = { runs: [] as string[], now: 0, most: 0 };
  const work = async (id: string): Promise<Stint> => {
    seen.runs.push(id);
    seen.most = Math.max(seen.most, (seen.now += 1));
    await sleep(5);
    seen.now -= 1;
    return stints.shift() ?? 'done';
  };
  return { seen, work };
}

const onError = () => undefined;

describe('the scheduler', () => {
  it('works on many ids side by side, but only as many as it may', async () => {
    const { seen, work } = recorder();
    const scheduler = new Scheduler({ work, parallel: 3, onError });
    for (let id = 0; id < 10; id += 1) scheduler.add(String(id));
    await scheduler.idle();
    expect(seen.runs).toHaveLength(10);
    expect(seen.most).toBe(3);
  });

  it('runs one id again, never twice at once, when it is added meanwhile', async () => {
    const { seen, work } = recorder();
    const scheduler = new Scheduler({ work, parallel: 3, onError });
    for (let count = 0; count < 4; count += 1) scheduler.add('one');
    await scheduler.idle();
    expect(seen).toMatchObject({ runs: ['one', 'one'], most: 1 });
  });

  it('tries again what another process holds', async () => {
    const { seen, work } = recorder(['held_elsewhere', 'held_elsewhere', 'done']);
    const scheduler = new Scheduler({ work, parallel: 3, onError });
    scheduler.add('one');
    await scheduler.idle();
    expect(seen.runs).toHaveLength(3);
  });

  it('tells of a failure and tries again', async () => {
    const told: unknown[] = [];
    let fails = 1;
    const work = async (): Promise<Stint> => {
      if ((fails -= 1) >= 0) throw new Error('store down');
      return 'done';
    };
    const scheduler = new Scheduler({
      work,
      parallel: 1,
      onError: (id, _error, retryInMs) => told.push([id, retryInMs]),
    });
    scheduler.add('one');
    await scheduler.idle();
    expect(told).toEqual([['one', 50]]);
  });

  it('pauses longer from failure to failure, up to a bound', () => {
    expect([1, 2, 3, 20].map((failures) => retryDelay(failures, 'error'))).toEqual([50, 100, 200, 5_000]);
    expect(retryDelay(20, 'held')).toBe(400);
  });

  it('finishes what is in hand when stopped, and starts nothing more', async () => {
    const { seen, work } = recorder();
    const scheduler = new Scheduler({ work, parallel: 1, onError });
    scheduler.add('first');
    scheduler.add('second');
    await scheduler.stop();
    scheduler.add('third');
    expect(seen).toMatchObject({ runs: ['first'], now: 0 });
  });
});
