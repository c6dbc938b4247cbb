import { VersionConflictError } from '../../storage/port';
import type { Stores } from '../../storage/stores';

const TRIES = 5;

/**
 * Tells every process that a shop's entries are others now: the number stands in the shop's record, which each turn
 * reads anyway. Written after the entry, so that whoever sees the number finds the entry.
 */
export async function announceKnowledge({ shops }: Pick<Stores, 'shops'>, shopId: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const shop = await shops.get(shopId);
    if (!shop) return;
    try {
      await shops.update({ ...shop, knowledgeVersion: (shop.knowledgeVersion ?? 0) + 1 });
      return;
    } catch (error) {
      if (!(error instanceof VersionConflictError) || left <= 1) throw error;
    }
  }
}
