import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskBlobs } from '../../storage/blobs/disk';
import { openSqlite } from '../../storage/engines/sqlite/engine';
import { openStores } from '../../storage/stores/open';
import type { Stores } from '../../storage/stores';

/** Every store, empty, in memory; blobs in a folder that goes when the stores are closed. */
export async function memoryStores(): Promise<Stores> {
  const folder = await mkdtemp(join(tmpdir(), 'after-sales-'));
  const stores = await openStores(
    openSqlite({ path: ':memory:', synchronous: 'normal' }),
    await diskBlobs(folder),
  );
  return {
    ...stores,
    async close() {
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
