import type { Document, Instant } from './records';

/** A value a field can be compared with. */
export type Scalar = string | number | boolean | null;

/** Field path → equality, range or membership. Dotted paths reach into documents, not into lists; `null` matches absent. */
export type Where = Record<
  string,
  Scalar | { gt?: Scalar; gte?: Scalar; lt?: Scalar; lte?: Scalar; in?: readonly Scalar[]; ne?: Scalar }
>;

export interface Query {
  where?: Where;
  /** Field paths in order of weight; `_id` breaks ties. */
  sort?: readonly { field: string; order: 'asc' | 'desc' }[];
  limit?: number;
}

/** What an engine must know of a collection before it serves it. */
export interface CollectionSpec<T extends Document> {
  name: string;
  /** Validates a document before it is written; throws a ZodError on a document of another shape. */
  validate: (value: unknown) => T;
  indexes: readonly { fields: readonly string[]; unique?: boolean }[];
}

/** The unique key (of `_id` or of a unique index) is taken already. */
export class DuplicateKeyError extends Error {
  constructor(
    readonly collection: string,
    readonly id: string,
  ) {
    super(`${collection}: a document with the unique key of ${id} exists already; read it and decide anew`);
    this.name = 'DuplicateKeyError';
  }
}

/** Somebody wrote the document since it was read. */
export class VersionConflictError extends Error {
  constructor(
    readonly collection: string,
    readonly id: string,
    readonly expected: number,
  ) {
    super(`${collection}/${id}: version ${expected} is no longer current; read it again and repeat`);
    this.name = 'VersionConflictError';
  }
}

/** One kind of document. Every write is atomic; `insert` stores version 1, each update adds 1. */
export interface Collection<T extends Document> {
  /** @throws DuplicateKeyError */
  insert(doc: Omit<T, 'version'>): Promise<T>;
  get(id: string): Promise<T | undefined>;
  find(query: Query): Promise<T[]>;
  /** Replaces the document whose version is `doc.version`; returns it with the next version. @throws VersionConflictError */
  update(doc: T): Promise<T>;
  /** Inserts or replaces, whatever the version. */
  upsert(doc: Omit<T, 'version'>): Promise<T>;
  delete(id: string): Promise<boolean>;
  count(where: Where): Promise<number>;
  /**
   * Takes one document that matches and whose lease (`leaseField`, `{holder, until}`) is absent, over, or the
   * holder's own, and writes the lease in the same step. Two callers never get the same document.
   */
  claim(request: {
    where: Where;
    sort?: Query['sort'];
    leaseField: string;
    holder: string;
    now: Instant;
    until: Instant;
  }): Promise<T | undefined>;
}

/** A database behind the port: SQLite or MongoDB. */
export interface Engine {
  readonly name: 'sqlite' | 'mongodb';
  /** Creates the collection and its indexes where they are missing. */
  collection<T extends Document>(spec: CollectionSpec<T>): Promise<Collection<T>>;
  close(): Promise<void>;
}
