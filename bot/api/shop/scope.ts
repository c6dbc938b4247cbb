import type { Request } from 'express';
import type { CaseActor, Shop } from '../../../storage/records';
import { notFound } from '../errors';
import type { ShopApiDeps } from './deps';

/** Whose records the asker may see: all of a shop, or a buyer's own. A guest has none. */
export interface Scope {
  shop: Shop;
  owner: 'everyone' | 'nobody' | { buyerId: string };
}

export async function scopeOf(
  { access, stores }: Pick<ShopApiDeps, 'access' | 'stores'>,
  request: Pick<Request, 'headers'>,
): Promise<Scope> {
  const asker = await access.shopOrChat(request);
  if ('shop' in asker) return { shop: asker.shop, owner: 'everyone' };
  const { shopId, buyerId } = asker.chat.conversation;
  const shop = await stores.shops.get(shopId);
  if (!shop) throw notFound('the shop');
  return { shop, owner: buyerId === undefined ? 'nobody' : { buyerId } };
}

/** On whose side of a case the asker stands. */
export const askerOf = ({ owner }: Scope): CaseActor => (owner === 'everyone' ? 'seller' : 'buyer');

export function isVisible(
  { shopId, buyerId }: { shopId: string; buyerId: string },
  { shop, owner }: Scope,
): boolean {
  if (owner === 'nobody' || shopId !== shop._id) return false;
  return owner === 'everyone' || owner.buyerId === buyerId;
}

export const withoutUndefined = (asked: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
