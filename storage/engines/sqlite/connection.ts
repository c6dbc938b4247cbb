import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { retryWhileBusy } from './retry';

/** How long libsql itself waits, and the process with it, before the asynchronous retry takes over. */
const busyTimeoutMs = 50;
/** While opening nothing else runs that a wait could hold up. */
const openTimeoutMs = 5_000;

export interface SqliteOptions {
  /** Of the database file, or `:memory:`. */
  path: string;
  /** `normal` survives a killed process, `full` a power cut as well. */
  synchronous: 'normal' | 'full';
}

export interface Connection {
  /** Runs a statement to its end and returns its rows. */
  rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement that returns no rows; the number of rows it changed. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  close(): void;
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
  return {
    // Always all(): get() may leave a statement open, and with it a lock.
    rows: <Row>(sql: string, values: readonly unknown[]) =>
      retryWhileBusy(() => prepared(sql).all([...values]) as Row[]),
    run: (sql, values = []) => retryWhileBusy(() => prepared(sql).run([...values]).changes),
    close() {
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
