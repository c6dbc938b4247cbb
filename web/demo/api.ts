import type { ShopLooks } from '../../bot/api/contract';
import type { DemoBuyerView, DemoGoodView } from '../../bot/api/contract/demo';

export const DEMO_SHOP = 'demo';

/** Everything the page shows. @throws where the server does not answer */
export async function readShop(): Promise<{
  shop: ShopLooks;
  buyers: DemoBuyerView[];
  goods: DemoGoodView[];
}> {
  const [shop, buyers, goods] = await Promise.all([
    read<ShopLooks>(`/widget/shop/${DEMO_SHOP}.json`),
    read<DemoBuyerView[]>('/demo/buyers'),
    read<DemoGoodView[]>('/demo/goods'),
  ]);
  return { shop, buyers, goods };
}

/** What a shop's own server does for who is signed in: signs a token. */
export async function signIn(buyerId: string): Promise<string> {
  const { jwt } = await read<{ jwt: string }>('/demo/identity', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ buyerId }),
  });
  return jwt;
}

async function read<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}
