import { randomBytes } from 'node:crypto';
import type { Stores } from '../../storage/stores';
import type { Instant } from '../../storage/records';
import { hashOfKey } from '../auth/shop-key';
import { storedListings } from './listings';
import { buyers, type DemoBuyer } from './buyers';
import { DEMO_SHOP, demoShop } from './shop';
import { storedOrders } from './stored';

/**
 * Fills a store without any shop with the demo shop; times are relative to `now`. The shop comes last, so that a
 * seeding that was cut off begins anew at the next start. Returns whether it seeded.
 */
export async function seedDemo(stores: Stores, now: Instant, apiKey: string): Promise<boolean> {
  if ((await stores.shops.count({})) > 0) return false;
  for (const order of storedOrders(now)) await stores.orders.upsert(order);
  for (const listing of storedListings(now)) await stores.listings.upsert(listing);
  for (const [buyerId, buyer] of Object.entries<DemoBuyer>(buyers)) {
    await stores.buyers.upsert({
      _id: `${DEMO_SHOP}/${buyerId}`,
      shopId: DEMO_SHOP,
      buyerId,
      name: buyer.name[buyer.language ?? 'zh'],
      ...(buyer.language && { language: buyer.language }),
    });
  }
  await stores.shops.upsert({
    ...demoShop,
    jwtSecret: randomBytes(32).toString('hex'),
    apiKeyHash: hashOfKey(apiKey),
  });
  return true;
}
