import { createShopKnowledge, type ShopEntry } from '../../nlu/knowledge/shop-knowledge';
import type {
  ShopKnowledge,
  Understander,
  Understanding,
  UnderstandingContext,
} from '../../nlu/understanding';

/** When and to which shop a message is written. */
export type MessageContext = Omit<UnderstandingContext, 'shopKnowledge'> & { shopId: string };

/** Understands messages to any shop, also from what the shops tell of themselves. */
export interface ShopUnderstander {
  understand(text: string, context: MessageContext): Promise<Understanding>;
  /** Messages to the shop that are given after this are answered from these entries too; undefined forgets them. */
  know(shopId: string, entries: readonly ShopEntry[] | undefined): void;
  close(): Promise<void>;
}

/** Understands where it is called, which holds up everything else of this thread meanwhile. */
export function understandHere(understander: Understander): ShopUnderstander {
  const shops = new Map<string, ShopKnowledge>();
  return {
    async understand(text, { shopId, ...context }) {
      const shopKnowledge = shops.get(shopId);
      return understander.understand(text, { ...context, ...(shopKnowledge && { shopKnowledge }) });
    },
    know(shopId, entries) {
      if (entries) shops.set(shopId, createShopKnowledge(entries));
      else shops.delete(shopId);
    },
    async close() {},
  };
}
