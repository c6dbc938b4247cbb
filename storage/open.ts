import { join } from 'node:path';
import { diskBlobs } from './blobs/disk';
import { gridfsBlobs } from './blobs/gridfs';
import { openMongodb } from './engines/mongodb/engine';
import { openSqlite } from './engines/sqlite/engine';
import { openStores } from './stores/open';
import type { Stores } from './stores';

export interface StorageOptions {
  /** MongoDB serves where this is set, SQLite in the data folder otherwise. */
  mongodbUri?: string | undefined;
  dataDir: string;
  sqliteSync: 'normal' | 'full';
}

export async function openStorage(options: StorageOptions): Promise<Stores> {
  return options.mongodbUri ? openOnMongodb(options.mongodbUri) : openOnSqlite(options);
}

async function openOnSqlite({ dataDir, sqliteSync }: StorageOptions): Promise<Stores> {
  const engine = openSqlite({ path: join(dataDir, 'after-sales.sqlite'), synchronous: sqliteSync });
  return openStores(engine, await diskBlobs(join(dataDir, 'blobs')));
}

async function openOnMongodb(uri: string): Promise<Stores> {
  const engine = await openMongodb({ uri });
  return openStores(engine, await gridfsBlobs(engine.db));
}
