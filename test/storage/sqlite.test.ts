import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diskBlobs } from '../../storage/blobs/disk';
import { openSqlite } from '../../storage/engines/sqlite/engine';
import type { Engine } from '../../storage/port';
import { openStores } from '../../storage/stores/open';
import { temporaryFolder } from '../support/folder';
import { blobSuite } from './suite/blobs';
import { claimSuite } from './suite/claim';
import { collectionSuite } from './suite/collection';
import { raceSuite } from './suite/races';
import { storesSuite } from './suite/stores';

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
  describe('blobs', () => {
    blobSuite(async () => {
      const root = join(folder, randomUUID());
      const files = async () =>
        (await readdir(root, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
      return {
        blobs: await diskBlobs(root),
        left: async () => (await files()).length,
        close: async () => undefined,
      };
    });
  });
});
