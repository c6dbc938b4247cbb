import type { Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { MOST_ENTRIES } from '../api/contract';
import type { ShopUnderstander } from '../understanding/shop-understander';

/** Shops whose entries are kept ready at a time; the one asked longest ago goes first. */
const MOST_SHOPS = 200;

interface Kept {
  version: number;
  told: Promise<void>;
}

/** Makes the shop's own entries known to whoever understands; they are read from the store only after they changed. */
export type ShopIndex = (shop: Pick<Shop, '_id' | 'knowledgeVersion'>) => Promise<void> | undefined;

export function createShopIndex(
  { knowledge }: Pick<Stores, 'knowledge'>,
  understander: Pick<ShopUnderstander, 'know'>,
): ShopIndex {
  const kept = new Map<string, Kept>();

  const tell = async (shopId: string): Promise<void> => {
    const records = await knowledge.find({ where: { shopId }, limit: MOST_ENTRIES });
    const entries = records.map(({ entryId: id, questions, answer }) => ({ id, questions, answer }));
    understander.know(shopId, entries);
  };

  /** After what is being read still, so that nothing older is told last. */
  const keep = (shopId: string, version: number, before?: Kept): Kept => {
    const toldBefore = before?.told.catch(() => undefined);
    const entry = { version, told: toldBefore ? toldBefore.then(() => tell(shopId)) : tell(shopId) };
    // What could not be read is tried again with the next message.
    entry.told.catch(() => kept.get(shopId) === entry && kept.delete(shopId));
    return entry;
  };

  return ({ _id, knowledgeVersion }) => {
    if (knowledgeVersion === undefined) return undefined;
    const known = kept.get(_id);
    const entry = known?.version === knowledgeVersion ? known : keep(_id, knowledgeVersion, known);
    kept.delete(_id);
    kept.set(_id, entry);
    const [oldest] = kept.keys();
    if (kept.size > MOST_SHOPS && oldest !== undefined) {
      kept.delete(oldest);
      understander.know(oldest, undefined);
    }
    return entry.told;
  };
}
