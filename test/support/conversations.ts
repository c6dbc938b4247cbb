import type { Conversation } from '../../storage/records';
import { NOW } from './orders';

/** A buyer's talk that has just begun. */
export function aConversation(fields: Partial<Conversation> = {}): Conversation {
  return {
    _id: 'talk',
    version: 1,
    shopId: 'shop-1',
    buyerId: 'buyer-1',
    language: 'zh',
    mode: 'bot',
    state: {},
    position: 0,
    createdAt: NOW,
    updatedAt: NOW,
    ...fields,
  };
}
