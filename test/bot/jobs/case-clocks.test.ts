import { startCaseClocks } from '../../../bot/jobs/case-clocks';
import { createLogger } from '../../../bot/logger';
import { createLocalWake } from '../../../bot/wake';
import type { Case } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { aCase } from '../../support/cases';
import { aShop, DAY, NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

let stores: Stores;
beforeEach(async () => {
  stores = await memoryStores();
  await stores.shops.insert(aShop());
});
afterEach(() => stores.close());

const one = aCase();
const clocksAt = (now: number, holderId = 'a') =>
  startCaseClocks({
    stores,
    clock: { now: () => now },
    wake: createLocalWake(),
    logger: createLogger('silent'),
    holderId,
    pollMs: 3_600_000,
  });

async function playedAt(now: number, ...holders: string[]): Promise<Case> {
  const clocks = (holders.length > 0 ? holders : ['a']).map((holder) => clocksAt(now, holder));
  await Promise.all(clocks.map((each) => each.run()));
  await Promise.all(clocks.map((each) => each.stop()));
  return (await stores.cases.get(one._id))!;
}

it('leaves a case alone while nothing is due', async () => {
  const before = await stores.cases.insert(one);
  expect(await playedAt(NOW + DAY)).toEqual(before);
});

it('lets a clock that ran out act as of its end, and gives the lease back', async () => {
  await stores.cases.insert(one);
  const played = await playedAt(NOW + 6 * DAY);
  expect(played).toMatchObject({ state: 'awaiting_return', agreement: { at: NOW + 5 * DAY }, newsFrom: 1 });
  expect(played.lease).toBeUndefined();
  expect(played.nextDueAt).toBeGreaterThan(NOW + 6 * DAY);
});

it('in many processes plays each clock once', async () => {
  await stores.cases.insert(one);
  const { notify, events } = await playedAt(NOW + 6 * DAY, 'a', 'b', 'c');
  expect(notify).toHaveLength(1);
  expect(events.map(({ kind }) => kind)).toEqual(['C1_ran_out']);
});

it('goes on where a process was killed, once its lease is over', async () => {
  await stores.cases.insert(one);
  const now = NOW + 6 * DAY;
  const lease = { leaseField: 'lease', holder: 'killed', now, until: now + 30_000 };
  await stores.cases.claim({ where: { _id: one._id }, ...lease });
  expect((await playedAt(now)).state).toBe('awaiting_seller');
  expect((await playedAt(now + 30_001)).state).toBe('awaiting_return');
});

it('takes over cases of a release that knew no due times', async () => {
  const old: Record<string, unknown> = { ...one };
  for (const field of [
    'notify',
    'offers',
    'promises',
    'statements',
    'nextDueAt',
    'paidFen',
    'goesBack',
    'terms',
  ])
    delete old[field];
  const clocks = [{ id: 'C1', startedAt: NOW, dueAt: NOW + 5 * DAY, against: 'seller', rules: ['C1'] }];
  const raw = await stores.engine.collection({
    name: 'cases',
    validate: (value) => value as Case,
    indexes: [],
  });
  await raw.insert({ ...old, clocks } as unknown as Case);
  const clock = clocksAt(NOW + 6 * DAY);
  await clock.stop();
  expect(await playedAt(NOW + 6 * DAY)).toMatchObject({ state: 'awaiting_return', paidFen: 12_900 });
});
