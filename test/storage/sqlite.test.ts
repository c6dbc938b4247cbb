import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskBlobs } from '../../storage/blobs/disk';
import { SqliteCollection } from '../../storage/engines/sqlite/collection';
import { connect } from '../../storage/engines/sqlite/connection';
import { openSqlite } from '../../storage/engines/sqlite/engine';
import { retryWhileBusy } from '../../storage/engines/sqlite/retry';
import { orderSql, whereSql } from '../../storage/engines/sqlite/sql';
import type { Engine, Query } from '../../storage/port';
import { openStores } from '../../storage/stores/open';
import { temporaryFolder } from '../support/folder';
import { blobSuite } from './suite/blobs';
import { claimSuite } from './suite/claim';
import { collectionSuite } from './suite/collection';
import { killSuite } from './suite/kill';
import { pagesSuite } from './suite/pages';
import { raceSuite } from './suite/races';
import { storesSuite } from './suite/stores';
import { things } from './suite/thing';

describe('SQLite', () => {
  const folder = temporaryFolder();
  const inMemory = async () => openSqlite({ path: ':memory:', synchronous: 'normal' });
  const twoOnOneFile = async (): Promise<[Engine, Engine]> => {
    const path = join(folder, `${randomUUID()}.sqlite`);
    return [openSqlite({ path, synchronous: 'normal' }), openSqlite({ path, synchronous: 'normal' })];
  };

  describe('collections', () => {
    collectionSuite(inMemory);
  });
  describe('claims', () => {
    claimSuite(inMemory);
  });
  describe('races', () => {
    raceSuite(twoOnOneFile);
  });
  describe('stores', () => {
    storesSuite(async () => {
      const [one, two] = await twoOnOneFile();
      const blobs = await diskBlobs(join(folder, 'blobs'));
      return [await openStores(one, blobs), await openStores(two, blobs)];
    });
  });
  describe('pages', () => {
    pagesSuite(async () => openStores(await inMemory(), await diskBlobs(join(folder, 'blobs'))));
  });
  describe('blobs', () => {
    blobSuite(async () => {
      const root = join(folder, randomUUID());
      // A folder that nothing lies in is something left as well.
      const kept = async () =>
        (await readdir(root, { recursive: true })).filter((name) => name !== '.unfinished');
      return {
        blobs: await diskBlobs(root),
        left: async () => (await kept()).length,
        close: async () => undefined,
      };
    });
  });
  describe('a killed process', () => {
    killSuite(() => ({ dataDir: join(folder, randomUUID()), sqliteSync: 'normal' }));
  });

  it.each([
    ['normal', 1],
    ['full', 2],
  ] as const)('writes ahead, and syncs as told: %s', async (synchronous, level) => {
    const connection = connect({ path: join(folder, `${randomUUID()}.sqlite`), synchronous });
    const pragma = async (name: string) =>
      Object.values((await connection.read<object>(`PRAGMA ${name}`, []))[0]!)[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(level);
    expect(await pragma('busy_timeout')).toBe(50);
    await connection.close();
  });

  it('waits for another connection that writes, and other work goes on meanwhile', async () => {
    const path = join(folder, `${randomUUID()}.sqlite`);
    const [one, two] = [connect({ path, synchronous: 'normal' }), connect({ path, synchronous: 'normal' })];
    await one.write('CREATE TABLE t (n INTEGER)');
    await one.write('BEGIN IMMEDIATE');
    const waiting = two.write('INSERT INTO t VALUES (1)');
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    await sleep(300);
    clearInterval(ticking);
    await one.write('COMMIT');
    expect(await waiting).toBe(1);
    expect(ticks).toBeGreaterThan(1);
    await one.close();
    await two.close();
  });

  it('of writes that go to disk together, each succeeds or fails by itself', async () => {
    const path = join(folder, `${randomUUID()}.sqlite`);
    const connection = connect({ path, synchronous: 'normal' });
    await connection.write('CREATE TABLE t (n INTEGER PRIMARY KEY)');
    const written = await Promise.allSettled(
      [1, 2, 2, 3].map((n) => connection.write('INSERT INTO t VALUES (?)', [n])),
    );
    expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await connection.read('SELECT n FROM t ORDER BY n', [])).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    await connection.close();
  });

  it('closes only when everything asked for is written', async () => {
    const path = join(folder, `${randomUUID()}.sqlite`);
    const [first, second] = [0, 1].map(() => connect({ path, synchronous: 'normal' }));
    await first!.write('CREATE TABLE t (n INTEGER)');
    const writes = [1, 2, 3].map((n) => first!.write('INSERT INTO t VALUES (?)', [n]));
    await first!.close();
    expect(await Promise.all(writes)).toEqual([1, 1, 1]);
    expect(await second!.read('SELECT count(*) AS n FROM t', [])).toEqual([{ n: 3 }]);
    await second!.close();
  });

  it('gives up on a database that stays locked, saying what to look for', async () => {
    const locked = () => {
      throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
    };
    await expect(retryWhileBusy(locked, async () => undefined)).rejects.toThrow(/another program/);
  });

  it('a file that is no database is named in the error', async () => {
    const path = join(folder, 'letter.txt');
    await writeFile(path, 'Dear customer, '.repeat(500));
    expect(() => openSqlite({ path, synchronous: 'normal' })).toThrow(path);
  });

  it.each<[string, Query]>([
    [
      'an equality and a range',
      { where: { group: 'g', rank: { gt: 1 } }, sort: [{ field: 'rank', order: 'asc' }] },
    ],
    ['the newest', { where: { group: 'g' }, sort: [{ field: 'rank', order: 'desc' }], limit: 1 }],
    ['a membership', { where: { 'owner.name': { in: ['a', 'b'] } } }],
  ])('an index serves %s', async (_, { where, sort }) => {
    const connection = connect({ path: ':memory:', synchronous: 'normal' });
    await new SqliteCollection(connection, things).prepare();
    const condition = whereSql(where);
    const plan = await connection.read<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT doc FROM things WHERE ${condition.sql} ORDER BY ${orderSql(sort)}`,
      condition.values,
    );
    expect(plan.map((step) => step.detail).join()).toMatch(/SEARCH things USING INDEX things__/);
    await connection.close();
  });

  it('a writer killed in the middle of an upload leaves nothing after the next start', async () => {
    const root = join(folder, randomUUID());
    await mkdir(join(root, '.unfinished'), { recursive: true });
    await writeFile(join(root, '.unfinished', 'left'), 'half a picture');
    await diskBlobs(root);
    expect(await readdir(join(root, '.unfinished'))).toEqual([]);
  });
});
