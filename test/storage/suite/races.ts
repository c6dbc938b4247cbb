/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import { VersionConflictError, type Collection, type Engine } from '../../../storage/port';
import { thing, things, type Thing } from './thing';

/** What holds when several write at once; `open` gives engines on the same data. */
export function raceSuite(open: () => Promise<[Engine, Engine]>): void {
  let engines: [Engine, Engine];
  let both: [Collection<Thing>, Collection<Thing>];
  beforeEach(async () => {
    engines = await open();
    both = [await engines[0].collection(things), await engines[1].collection(things)];
  });
  afterEach(() => Promise.all(engines.map((engine) => engine.close())));
  const either = (n: number) => both[n % 2 === 0 ? 0 : 1];

  it('fifty writers add one each and no update is lost', async () => {
    await both[0].insert(thing('sum', { rank: 0 }));
    await Promise.all(Array.from({ length: 50 }, (_, n) => addOne(either(n))));
    expect(await both[1].get('sum')).toMatchObject({ rank: 50, version: 51 });
  });

  it('of fifty writers of the same version exactly one wins', async () => {
    const read = await both[0].insert(thing('a'));
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, rank) => either(rank).update({ ...read, rank })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect((await both[0].get('a'))?.version).toBe(2);
  });

  it('twenty workers claim two hundred documents, each once', async () => {
    for (let n = 0; n < 200; n += 1) await both[0].insert(thing(`t${n}`, { rank: n }));
    const claimed = await Promise.all(Array.from({ length: 20 }, (_, n) => claimAll(either(n), `w${n}`)));
    expect(claimed.flat()).toHaveLength(200);
    expect(new Set(claimed.flat()).size).toBe(200);
  });
}

async function addOne(collection: Collection<Thing>): Promise<void> {
  for (;;) {
    const read = await collection.get('sum');
    try {
      await collection.update({ ...read!, rank: read!.rank! + 1 });
      return;
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
    }
  }
}

/** A holder's own lease would be given again, so every claim has a holder of its own. */
async function claimAll(collection: Collection<Thing>, worker: string): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const doc = await collection.claim({
      where: { group: 'g' },
      sort: [{ field: 'rank', order: 'asc' }],
      leaseField: 'lease',
      holder: `${worker}-${ids.length}`,
      now: 1_000,
      until: 2_000,
    });
    if (!doc) return ids;
    ids.push(doc._id);
  }
}
