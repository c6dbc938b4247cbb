import type { Storage, StoreItem } from 'botbuilder';
import { z } from 'zod';
import { VersionConflictError, type Collection, type Engine } from '../port';
import { Document } from '../records';

const StateRecord = Document.extend({ item: z.record(z.string(), z.unknown()) });
type StateRecord = z.infer<typeof StateRecord>;

/**
 * Bot Framework's key-value storage on an engine. The eTag is the record's version: a write with another one than
 * the stored is refused, a write with `*` or none replaces whatever is there.
 */
export async function createBotStorage(engine: Engine): Promise<Storage> {
  const records = await engine.collection<StateRecord>({
    name: 'botstate',
    validate: (value) => StateRecord.parse(value),
    indexes: [],
  });
  return {
    async read(keys) {
      const found = await records.find({ where: { _id: { in: keys } } });
      return Object.fromEntries(
        found.map(({ _id, version, item }) => [_id, { ...item, eTag: String(version) }]),
      );
    },
    async write(changes: Record<string, StoreItem>) {
      for (const [key, item] of Object.entries(changes)) await writeItem(records, key, item);
    },
    async delete(keys) {
      for (const key of keys) await records.delete(key);
    },
  };
}

async function writeItem(records: Collection<StateRecord>, key: string, change: StoreItem): Promise<void> {
  const { eTag, ...item } = change;
  if (eTag === undefined || eTag === '*') {
    await records.upsert({ _id: key, item });
    return;
  }
  try {
    await records.update({ _id: key, item, version: versionOf(eTag) });
  } catch (error) {
    if (!(error instanceof VersionConflictError)) throw error;
    throw new Error(`Storage: error writing "${key}" due to eTag conflict; read it again and repeat`, {
      cause: error,
    });
  }
}

/** 0, which no stored record has, for an eTag that this storage never gave. */
function versionOf(eTag: string): number {
  return /^[1-9]\d{0,14}$/.test(eTag) ? Number(eTag) : 0;
}
