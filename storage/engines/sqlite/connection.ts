import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { GroupCommit } from './group-commit';
import { retryWhileBusy } from './retry';

/** How long libsql itself waits, and the process with it, before the asynchronous retry takes over. */
const busyTimeoutMs = 50;
/** While opening nothing else runs that a wait could hold up. */
const openTimeoutMs = 5_000;
/**
 * How long the write-ahead log grows before it is brought into the database, which nothing else can wait out: 32 MB.
 * Records of a talk are written again and again, and go over once the less often that is.
 */
const checkpointPages = 8_000;

export interface SqliteOptions {
  /** Of the database file, or `:memory:`. */
  path: string;
  /** `normal` survives a killed process, `full` a power cut as well. */
  synchronous: 'normal' | 'full';
}

export interface Connection {
  /** Runs a statement that only reads. */
  read<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement that writes and returns rows. */
  writeReturning<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement that writes; the number of rows it changed. */
  write(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Closes when everything asked for is written. */
  close(): Promise<void>;
}

/** @throws Error naming the path when the file cannot be opened */
export function connect(options: SqliteOptions): Connection {
  const db = open(options);
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const writes = new GroupCommit(db);
  // Always all(): get() may leave a statement open, and with it a lock.
  const all = <Row>(sql: string, values: readonly unknown[]) => prepared(sql).all([...values]) as Row[];
  return {
    read: <Row>(sql: string, values: readonly unknown[]) => retryWhileBusy(() => all<Row>(sql, values)),
    writeReturning: <Row>(sql: string, values: readonly unknown[]) =>
      writes.write(() => all<Row>(sql, values)),
    write: (sql, values = []) => writes.write(() => prepared(sql).run([...values]).changes),
    async close() {
      await writes.idle();
      statements.clear();
      db.close();
    },
  };
}

function open({ path, synchronous }: SqliteOptions): Database.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: openTimeoutMs });
    db.pragma('journal_mode = WAL');
    db.pragma(`synchronous = ${synchronous}`);
    db.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    db.pragma(`busy_timeout = ${busyTimeoutMs}`);
    return db;
  } catch (error) {
    throw new Error(
      `cannot open the database ${path}: is the folder writable and the file a SQLite database?`,
      {
        cause: error,
      },
    );
  }
}
