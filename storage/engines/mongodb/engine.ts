import type { Connection } from 'mongoose';
import type { CollectionSpec, Engine } from '../../port';
import type { Document } from '../../records';
import { MongodbCollection } from './collection';
import type { Stored } from './filter';

/** How long a start or a request waits for a server that does not answer. */
const timeouts = { serverSelectionTimeoutMS: 5_000, connectTimeoutMS: 5_000, socketTimeoutMS: 30_000 };

export interface MongodbEngine extends Engine {
  readonly name: 'mongodb';
  /** The database, for what is not documents (GridFS). */
  readonly db: NonNullable<Connection['db']>;
}

/** @throws Error naming the server, without its password, when it cannot be reached */
export async function openMongodb({ uri }: { uri: string }): Promise<MongodbEngine> {
  const connection = await connect(uri);
  const db = connection.db;
  if (!db) throw new Error('MongoDB: connected, but to no database');
  return {
    name: 'mongodb',
    db,
    async collection<T extends Document>(spec: CollectionSpec<T>) {
      const collection = new MongodbCollection(db.collection<Stored>(spec.name), spec);
      await collection.prepare();
      return collection;
    },
    close: () => connection.close(),
  };
}

/** Loads mongoose only here: it takes time and memory that a start on SQLite has no use for. */
async function connect(uri: string): Promise<Connection> {
  const { createConnection } = await import('mongoose');
  try {
    return await createConnection(uri, {
      ...timeouts,
      ignoreUndefined: true,
      // What is acknowledged must outlive the server that acknowledged it.
      writeConcern: { w: 'majority' },
    }).asPromise();
  } catch (error) {
    const shown = uri.replace(/\/\/[^@/]*@/, '//***@');
    throw new Error(`cannot reach MongoDB at ${shown}: does it run, and is the address right?`, {
      cause: error,
    });
  }
}
