import { createShopKnowledge } from '../../nlu/knowledge/shop-knowledge';
import type { ShopKnowledge } from '../../nlu/understanding';
import type { Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { MOST_ENTRIES } from '../api/contract';

/** Shops whose entries are kept ready at a time; the one asked longest ago goes first. */
const MOST_SHOPS = 200;

interface Kept {
  version: number;
  ready: Promise<ShopKnowledge>;
}

/** A shop's own entries, ready to be asked; read from the store only after they changed. */
export type ShopIndex = (shop: Pick<Shop, '_id' | 'knowledgeVersion'>) => Promise<ShopKnowledge> | undefined;

export function createShopIndex({ knowledge }: Pick<Stores, 'knowledge'>): ShopIndex {
  const kept = new Map<string, Kept>();

  const load = async (shopId: string): Promise<ShopKnowledge> => {
    const records = await knowledge.find({ where: { shopId }, limit: MOST_ENTRIES });
    return createShopKnowledge(records.map(({ entryId, ...entry }) => ({ id: entryId, ...entry })));
  };

  const keep = (shopId: string, version: number): Kept => {
    const entry = { version, ready: load(shopId) };
    // What could not be read is tried again with the next message.
    entry.ready.catch(() => kept.get(shopId) === entry && kept.delete(shopId));
    return entry;
  };

  return ({ _id, knowledgeVersion }) => {
    if (knowledgeVersion === undefined) return undefined;
    const known = kept.get(_id);
    const entry = known?.version === knowledgeVersion ? known : keep(_id, knowledgeVersion);
    kept.delete(_id);
    kept.set(_id, entry);
    const [oldest] = kept.keys();
    if (kept.size > MOST_SHOPS && oldest !== undefined) kept.delete(oldest);
    return entry.ready;
  };
}

const indexes = new WeakMap<Stores['knowledge'], ShopIndex>();

/** One index for all turns on the same store. */
export function shopIndexOf(stores: Pick<Stores, 'knowledge'>): ShopIndex {
  const index = indexes.get(stores.knowledge) ?? createShopIndex(stores);
  indexes.set(stores.knowledge, index);
  return index;
}
