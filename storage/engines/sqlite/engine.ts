import type { CollectionSpec, Engine } from '../../port';
import type { Document } from '../../records';
import { SqliteCollection } from './collection';
import { connect, type SqliteOptions } from './connection';

/** The embedded store: one file, WAL, documents as JSON with expression indexes. */
export function openSqlite(options: SqliteOptions): Engine {
  const connection = connect(options);
  return {
    name: 'sqlite',
    async collection<T extends Document>(spec: CollectionSpec<T>) {
      const collection = new SqliteCollection(connection, spec);
      await collection.prepare();
      return collection;
    },
    close: () => connection.close(),
  };
}
