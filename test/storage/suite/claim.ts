/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import { VersionConflictError, type Collection, type Engine } from '../../../storage/port';
import { thing, things, type Thing } from './thing';

/** What a claim is worth. */
export function claimSuite(open: () => Promise<Engine>): void {
  let engine: Engine;
  let collection: Collection<Thing>;
  beforeEach(async () => {
    engine = await open();
    collection = await engine.collection(things);
    await collection.insert(thing('late', { rank: 2 }));
    await collection.insert(thing('soon', { rank: 1 }));
  });
  afterEach(() => engine.close());

  const claim = (holder: string, now: number, where = {}) =>
    collection.claim({
      where,
      sort: [{ field: 'rank', order: 'asc' }],
      leaseField: 'lease',
      holder,
      now,
      until: now + 100,
    });

  it('takes the first by the sort and writes the lease and a version', async () => {
    expect(await claim('w', 0)).toEqual({
      ...thing('soon', { rank: 1 }),
      version: 2,
      lease: { holder: 'w', until: 100 },
    });
    expect(await collection.get('soon')).toMatchObject({ version: 2, lease: { holder: 'w', until: 100 } });
  });

  it('gives nothing while others hold everything', async () => {
    await claim('v', 0);
    await claim('w', 0);
    expect(await claim('x', 99)).toBeUndefined();
  });

  it('an expired lease is claimed again', async () => {
    await claim('v', 0, { _id: 'soon' });
    expect(await claim('w', 100, { _id: 'soon' })).toMatchObject({ lease: { holder: 'w', until: 200 } });
  });

  it('a holder renews its own lease', async () => {
    await claim('w', 0, { _id: 'soon' });
    expect(await claim('w', 50, { _id: 'soon' })).toMatchObject({ version: 3, lease: { until: 150 } });
  });

  it('whoever lost the lease can no longer write what it read', async () => {
    const slow = await claim('slow', 0, { _id: 'soon' });
    await claim('quick', 100, { _id: 'soon' });
    await expect(collection.update(slow!)).rejects.toThrow(VersionConflictError);
  });

  it('a condition nobody meets gives nothing', async () => {
    expect(await claim('w', 0, { group: 'none' })).toBeUndefined();
  });
}
