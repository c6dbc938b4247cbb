/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import { ZodError } from 'zod';
import {
  DuplicateKeyError,
  VersionConflictError,
  type Collection,
  type Engine,
  type Query,
} from '../../../storage/port';
import { thing, things, type Thing } from './thing';

/** What every engine's collections do. */
export function collectionSuite(open: () => Promise<Engine>): void {
  let engine: Engine;
  let collection: Collection<Thing>;
  beforeEach(async () => {
    engine = await open();
    collection = await engine.collection(things);
  });
  afterEach(() => engine.close());

  const ids = async (query: Query) => (await collection.find(query)).map((doc) => doc._id);
  const fill = async (...docs: Omit<Thing, 'version'>[]) => {
    for (const doc of docs) await collection.insert(doc);
  };

  describe('writing', () => {
    it('an inserted document is read back as version 1', async () => {
      const inserted = await collection.insert(thing('a', { rank: 3, owner: { name: '小李' } }));
      expect(inserted).toEqual({ ...thing('a', { rank: 3, owner: { name: '小李' } }), version: 1 });
      expect(await collection.get('a')).toEqual(inserted);
    });

    it('a document that does not exist is undefined', async () => {
      expect(await collection.get('nobody')).toBeUndefined();
    });

    it('keys with dots, dollars and slashes survive inside a record', async () => {
      const bag = { 'shop.1/b#0': 1, $set: { '$.x': 'y' }, 'it\'s "quoted"': [1, { 'a.b': null }] };
      await fill(thing('a', { bag }));
      const read = await collection.get('a');
      expect(read?.bag).toEqual(bag);
      await collection.update({ ...read!, bag: { ...bag, 'x.y': 2 } });
      expect((await collection.get('a'))?.bag).toEqual({ ...bag, 'x.y': 2 });
    });

    it('a second document with the id is refused and the first kept', async () => {
      await fill(thing('a', { rank: 1 }));
      await expect(collection.insert(thing('a', { ticket: 'other', rank: 2 }))).rejects.toThrow(
        DuplicateKeyError,
      );
      expect((await collection.get('a'))?.rank).toBe(1);
    });

    it('a second document with a unique key is refused, by insert, update and upsert', async () => {
      await fill(
        thing('a', { ticket: 't' }),
        thing('b', { ticket: 'u' }),
        thing('c', { group: 'h', ticket: 't' }),
      );
      await expect(collection.insert(thing('d', { ticket: 't' }))).rejects.toThrow(DuplicateKeyError);
      await expect(collection.update({ ...thing('b', { ticket: 't' }), version: 1 })).rejects.toThrow(
        DuplicateKeyError,
      );
      await expect(collection.upsert(thing('e', { ticket: 't' }))).rejects.toThrow(DuplicateKeyError);
      await expect(collection.upsert(thing('b', { ticket: 't' }))).rejects.toThrow(DuplicateKeyError);
      expect(await collection.count({})).toBe(3);
    });

    it('an update replaces the whole document and adds 1 to the version', async () => {
      await fill(thing('a', { rank: 1, flag: true }));
      expect(await collection.update({ ...thing('a', { rank: 2 }), version: 1 })).toMatchObject({
        rank: 2,
        version: 2,
      });
      expect(await collection.get('a')).toEqual({ ...thing('a', { rank: 2 }), version: 2 });
    });

    it('an update of an old version or of a missing document is refused', async () => {
      await fill(thing('a'));
      await collection.update({ ...thing('a', { rank: 1 }), version: 1 });
      await expect(collection.update({ ...thing('a', { rank: 9 }), version: 1 })).rejects.toThrow(
        VersionConflictError,
      );
      await expect(collection.update({ ...thing('nobody'), version: 1 })).rejects.toThrow(
        VersionConflictError,
      );
      expect((await collection.get('a'))?.rank).toBe(1);
    });

    it('an upsert inserts, then replaces whatever the version is', async () => {
      expect(await collection.upsert(thing('a', { rank: 1, flag: true }))).toMatchObject({ version: 1 });
      expect(await collection.upsert(thing('a', { rank: 2 }))).toMatchObject({ version: 2 });
      expect(await collection.get('a')).toEqual({ ...thing('a', { rank: 2 }), version: 2 });
    });

    it('twenty upserts at once all count', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, rank) => collection.upsert(thing('a', { rank }))));
      expect((await collection.get('a'))?.version).toBe(20);
    });

    it('a deleted document is gone; deleting it again says so', async () => {
      await fill(thing('a'));
      expect(await collection.delete('a')).toBe(true);
      expect(await collection.delete('a')).toBe(false);
      expect(await collection.get('a')).toBeUndefined();
    });

    it('a document of another shape is refused by each write and nothing is stored', async () => {
      const wrong = thing('a', { rank: 1.5 });
      await expect(collection.insert(wrong)).rejects.toThrow(ZodError);
      await expect(collection.upsert(wrong)).rejects.toThrow(ZodError);
      await fill(thing('a'));
      await expect(collection.update({ ...wrong, version: 1 })).rejects.toThrow(ZodError);
      expect((await collection.get('a'))?.rank).toBeUndefined();
    });

    it('fields that the schema does not name are not stored', async () => {
      await collection.insert({ ...thing('a'), secret: 'x' } as Omit<Thing, 'version'>);
      expect(await collection.get('a')).toEqual({ ...thing('a'), version: 1 });
    });
  });

  describe('finding', () => {
    beforeEach(() =>
      fill(
        thing('a', { rank: 1, flag: true, owner: { name: '小李' } }),
        thing('b', { rank: 2, flag: false }),
        thing('c', { rank: 2, owner: { name: '王' } }),
        thing('d', { group: 'h', rank: 10 }),
        thing('e', { group: 'h' }),
      ),
    );

    it.each<[string, Query['where'], string[]]>([
      ['everything', {}, ['a', 'b', 'c', 'd', 'e']],
      ['equality', { group: 'h' }, ['d', 'e']],
      ['equality of several fields', { group: 'g', rank: 2 }, ['b', 'c']],
      ['equality inside a document', { 'owner.name': '小李' }, ['a']],
      ['true', { flag: true }, ['a']],
      ['false, which absent is not', { flag: false }, ['b']],
      ['null matches absent', { 'owner.name': null }, ['b', 'd', 'e']],
      ['a range', { rank: { gt: 1, lte: 10 } }, ['b', 'c', 'd']],
      ['a range that absent is not in', { rank: { lt: 2 } }, ['a']],
      ['a range of text', { _id: { gte: 'b', lt: 'd' } }, ['b', 'c']],
      ['membership', { rank: { in: [1, 10, 99] } }, ['a', 'd']],
      ['membership of null', { rank: { in: [10, null] } }, ['d', 'e']],
      ['membership of nothing', { rank: { in: [] } }, []],
      ['inequality, which absent satisfies', { rank: { ne: 2 } }, ['a', 'd', 'e']],
      ['inequality with null', { rank: { ne: null } }, ['a', 'b', 'c', 'd']],
      ['a number is not its text', { rank: '2' }, []],
      ['a version', { version: 2 }, []],
    ])('by %s', async (_, where, expected) => {
      const query = where ? { where } : {};
      expect(await ids(query)).toEqual(expected);
      expect(await collection.count(where ?? {})).toBe(expected.length);
    });

    it('sorts by fields in order of weight, absent first, the id breaking ties', async () => {
      expect(await ids({ sort: [{ field: 'rank', order: 'asc' }] })).toEqual(['e', 'a', 'b', 'c', 'd']);
      expect(await ids({ sort: [{ field: 'rank', order: 'desc' }] })).toEqual(['d', 'c', 'b', 'a', 'e']);
      expect(
        await ids({
          sort: [
            { field: 'group', order: 'desc' },
            { field: 'rank', order: 'asc' },
          ],
        }),
      ).toEqual(['e', 'd', 'a', 'b', 'c']);
      expect(await ids({ sort: [{ field: '_id', order: 'desc' }] })).toEqual(['e', 'd', 'c', 'b', 'a']);
    });

    it('a limit takes the first ones; 0 takes none', async () => {
      expect(await ids({ sort: [{ field: 'rank', order: 'desc' }], limit: 2 })).toEqual(['d', 'c']);
      expect(await ids({ limit: 0 })).toEqual([]);
    });

    it('a range and a limit page through everything', async () => {
      const seen: string[] = [];
      for (let page = await ids({ limit: 2 }); page.length > 0;) {
        seen.push(...page);
        page = await ids({ where: { _id: { gt: page.at(-1)! } }, limit: 2 });
      }
      expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    it.each(["rank') OR 1=1 --", 'a b', '$where', 'a..b', '', "x'"])(
      '%j is refused as a field',
      async (field) => {
        await expect(collection.find({ where: { [field]: 1 } })).rejects.toThrow(/not a field path/);
        await expect(collection.find({ sort: [{ field, order: 'asc' }] })).rejects.toThrow(
          /not a field path/,
        );
        await expect(collection.count({ [field]: 1 })).rejects.toThrow(/not a field path/);
      },
    );

    it('undefined and unknown operators are refused instead of matching too much', async () => {
      await expect(collection.find({ where: { group: undefined! } })).rejects.toThrow(/undefined/);
      await expect(collection.find({ where: { group: { $gt: '' } as never } })).rejects.toThrow(
        /no such operator/,
      );
    });

    it('a value that looks like a query is a value', async () => {
      expect(await ids({ where: { group: "g' OR '1'='1" } })).toEqual([]);
    });
  });

  it('a collection opened again finds what was stored', async () => {
    await fill(thing('a'));
    expect(await (await engine.collection(things)).get('a')).toBeDefined();
  });
}
