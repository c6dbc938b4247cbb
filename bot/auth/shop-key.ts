import { createHash, timingSafeEqual } from 'node:crypto';
import type { Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';

/** As a shop's record keeps the key of its own system. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The shop that this API key belongs to. Only the key's hash is stored, so the look-up tells nothing about a key. */
export async function shopOfKey({ shops }: Pick<Stores, 'shops'>, key: string): Promise<Shop | undefined> {
  const hash = hashOfKey(key);
  const [shop] = await shops.find({ where: { apiKeyHash: hash }, limit: 1 });
  return shop && timingSafeEqual(Buffer.from(shop.apiKeyHash), Buffer.from(hash)) ? shop : undefined;
}
