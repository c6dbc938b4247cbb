import { setTimeout as sleep } from 'node:timers/promises';
import type { mongo } from 'mongoose';
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
import { filterOf, sortOf, type Stored } from './filter';

/** Keeps two upserts of one document from meeting again and again. */
const longestPauseMs = 20;

/** One MongoDB collection; the zod schema of its spec, not mongoose, says what may go in. */
export class MongodbCollection<T extends Document> implements Collection<T> {
  constructor(
    private readonly native: mongo.Collection<Stored>,
    private readonly spec: CollectionSpec<T>,
  ) {}

  /** Creates the indexes where they are missing. */
  async prepare(): Promise<void> {
    for (const { fields, unique = false } of this.spec.indexes) {
      await this.native.createIndex(Object.fromEntries(fields.map((field) => [checkFieldPath(field), 1])), {
        unique,
      });
    }
  }

  async insert(doc: Omit<T, 'version'>): Promise<T> {
    const stored = this.spec.validate({ ...doc, version: 1 });
    await this.translate(stored._id, () => this.native.insertOne(toStored(stored)));
    return stored;
  }

  async get(id: string): Promise<T | undefined> {
    return fromStored<T>(await this.native.findOne({ _id: id }));
  }

  async find({ where, sort, limit }: Query): Promise<T[]> {
    if (limit === 0) return [];
    const cursor = this.native.find(filterOf(where)).sort(sortOf(sort));
    const found = await (limit === undefined ? cursor : cursor.limit(limit)).toArray();
    return found as unknown[] as T[];
  }

  async update(doc: T): Promise<T> {
    const stored = this.spec.validate({ ...doc, version: doc.version + 1 });
    if (!(await this.replace(stored, doc.version))) {
      throw new VersionConflictError(this.spec.name, doc._id, doc.version);
    }
    return stored;
  }

  /** Reads the version and writes over it until nobody comes between; an update pipeline would be one step, but newer. */
  async upsert(doc: Omit<T, 'version'>): Promise<T> {
    for (;;) {
      const current = await this.native.findOne({ _id: doc._id }, { projection: { version: 1 } });
      const written = current
        ? await this.replaceUnlessChanged(doc, current.version)
        : await this.insertUnlessThere(doc);
      if (written) return written;
      await sleep(Math.random() * longestPauseMs);
    }
  }

  async delete(id: string): Promise<boolean> {
    return (await this.native.deleteOne({ _id: id })).deletedCount > 0;
  }

  async count(where: Where): Promise<number> {
    return this.native.countDocuments(filterOf(where));
  }

  async claim(request: Parameters<Collection<T>['claim']>[0]): Promise<T | undefined> {
    const { where, sort, holder, now, until } = request;
    const lease = checkFieldPath(request.leaseField);
    const free = [
      { [`${lease}.until`]: null },
      { [`${lease}.until`]: { $lte: now } },
      { [`${lease}.holder`]: holder },
    ];
    const take = { $set: { [lease]: { holder, until } }, $inc: { version: 1 } };
    const claimed = await this.native.findOneAndUpdate(
      { ...filterOf(where), $or: free },
      // Its type wants to know every field.
      take as mongo.BSON.Document,
      { sort: sortOf(sort), returnDocument: 'after' },
    );
    return fromStored<T>(claimed);
  }

  private async replace(stored: T, version: number): Promise<boolean> {
    const { matchedCount } = await this.translate(stored._id, () =>
      this.native.replaceOne({ _id: stored._id, version }, toStored(stored)),
    );
    return matchedCount > 0;
  }

  private async replaceUnlessChanged(doc: Omit<T, 'version'>, version: number): Promise<T | undefined> {
    const stored = this.spec.validate({ ...doc, version: version + 1 });
    return (await this.replace(stored, version)) ? stored : undefined;
  }

  private async insertUnlessThere(doc: Omit<T, 'version'>): Promise<T | undefined> {
    try {
      return await this.insert(doc);
    } catch (error) {
      // Another unique index would refuse it every time: only an id taken meanwhile is worth another round.
      if (error instanceof DuplicateKeyError && (await this.native.findOne({ _id: doc._id })))
        return undefined;
      throw error;
    }
  }

  private async translate<R>(id: string, run: () => Promise<R>): Promise<R> {
    try {
      return await run();
    } catch (error) {
      throw isTaken(error) ? new DuplicateKeyError(this.spec.name, id) : error;
    }
  }
}

const toStored = (doc: Document) => doc as unknown as Stored;
const fromStored = <T>(stored: unknown) => (stored ?? undefined) as T | undefined;

/** E11000 */
function isTaken(error: unknown): boolean {
  return errorCode(error) === 11_000;
}
