import { errorCode } from '../../error-code';
import {
  DuplicateKeyError,
  VersionConflictError,
  type Collection,
  type CollectionSpec,
  type Query,
  type Where,
} from '../../port';
import type { Document } from '../../records';
import { checkFieldPath } from '../fieldpath';
import type { Connection } from './connection';
import { column, orderSql, table, whereSql } from './sql';

interface Row {
  version: number;
  doc: string;
}

/** One table of JSON documents; `_id` and `version` are columns, the rest is `doc`. */
export class SqliteCollection<T extends Document> implements Collection<T> {
  private readonly table: string;

  constructor(
    private readonly connection: Connection,
    private readonly spec: CollectionSpec<T>,
  ) {
    this.table = table(spec.name);
  }

  /** Creates table and indexes where they are missing. */
  async prepare(): Promise<void> {
    await this.connection.write(
      `CREATE TABLE IF NOT EXISTS ${this.table} (_id TEXT PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL)`,
    );
    for (const { fields, unique = false } of this.spec.indexes) {
      const name = [
        this.spec.name,
        ...fields.map((field) => field.replaceAll('.', '_')),
        ...(unique ? ['unique'] : []),
      ].join('__');
      await this.connection.write(
        `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${table(name)} ON ${this.table} (${fields.map(column).join(', ')})`,
      );
    }
  }

  async insert(doc: Omit<T, 'version'>): Promise<T> {
    const stored = this.spec.validate({ ...doc, version: 1 });
    await this.write(stored._id, `INSERT INTO ${this.table} (_id, version, doc) VALUES (?, 1, ?)`, [
      stored._id,
      toText(stored),
    ]);
    return stored;
  }

  async get(id: string): Promise<T | undefined> {
    const [row] = await this.connection.read<Row>(`SELECT version, doc FROM ${this.table} WHERE _id = ?`, [
      id,
    ]);
    return row && this.fromRow(row);
  }

  async find({ where, sort, limit }: Query): Promise<T[]> {
    const condition = whereSql(where);
    const rows = await this.connection.read<Row>(
      `SELECT version, doc FROM ${this.table} WHERE ${condition.sql} ORDER BY ${orderSql(sort)} LIMIT ?`,
      [...condition.values, limit ?? -1],
    );
    return rows.map((row) => this.fromRow(row));
  }

  async update(doc: T): Promise<T> {
    const stored = this.spec.validate({ ...doc, version: doc.version + 1 });
    const changed = await this.write(
      doc._id,
      `UPDATE ${this.table} SET version = version + 1, doc = ? WHERE _id = ? AND version = ?`,
      [toText(stored), doc._id, doc.version],
    );
    if (changed === 0) throw new VersionConflictError(this.spec.name, doc._id, doc.version);
    return stored;
  }

  async upsert(doc: Omit<T, 'version'>): Promise<T> {
    const stored = this.spec.validate({ ...doc, version: 1 });
    const [row] = await this.translate(stored._id, () =>
      this.connection.writeReturning<Row>(
        `INSERT INTO ${this.table} (_id, version, doc) VALUES (?, 1, ?)
         ON CONFLICT (_id) DO UPDATE SET version = version + 1, doc = excluded.doc RETURNING version, doc`,
        [stored._id, toText(stored)],
      ),
    );
    return { ...stored, version: row?.version ?? stored.version };
  }

  async delete(id: string): Promise<boolean> {
    return (await this.connection.write(`DELETE FROM ${this.table} WHERE _id = ?`, [id])) > 0;
  }

  async count(where: Where): Promise<number> {
    const condition = whereSql(where);
    const [row] = await this.connection.read<{ n: number }>(
      `SELECT count(*) AS n FROM ${this.table} WHERE ${condition.sql}`,
      condition.values,
    );
    return row?.n ?? 0;
  }

  async claim({
    where,
    sort,
    leaseField,
    holder,
    now,
    until,
  }: Parameters<Collection<T>['claim']>[0]): Promise<T | undefined> {
    const condition = whereSql(where);
    const [leaseEnd, leaseHolder] = [column(`${leaseField}.until`), column(`${leaseField}.holder`)];
    const [row] = await this.connection.writeReturning<Row>(
      `UPDATE ${this.table} SET version = version + 1, doc = json_set(doc, '$.${checkFieldPath(leaseField)}', json(?))
       WHERE _id = (SELECT _id FROM ${this.table} WHERE ${condition.sql}
         AND (${leaseEnd} IS NULL OR ${leaseEnd} <= ? OR ${leaseHolder} = ?) ORDER BY ${orderSql(sort)} LIMIT 1)
       RETURNING version, doc`,
      [JSON.stringify({ holder, until }), ...condition.values, now, holder],
    );
    return row && this.fromRow(row);
  }

  private write(id: string, sql: string, values: readonly unknown[]): Promise<number> {
    return this.translate(id, () => this.connection.write(sql, values));
  }

  private async translate<R>(id: string, run: () => Promise<R>): Promise<R> {
    try {
      return await run();
    } catch (error) {
      throw isTaken(error) ? new DuplicateKeyError(this.spec.name, id) : error;
    }
  }

  private fromRow({ version, doc }: Row): T {
    // Set on what was just parsed: a copy would cost as much as the parsing.
    const read = JSON.parse(doc) as T;
    read.version = version;
    return read;
  }
}

function toText(doc: Document): string {
  return JSON.stringify({ ...doc, version: undefined });
}

function isTaken(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
