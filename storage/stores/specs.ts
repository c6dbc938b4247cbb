import type { z } from 'zod';
import type { CollectionSpec } from '../port';
import {
  Buyer,
  Case,
  ChannelAccount,
  ChannelLink,
  ChannelTalk,
  ChannelTask,
  Conversation,
  FileRecord,
  Handoff,
  InboxEvent,
  Listing,
  LoggedActivity,
  Order,
  Shop,
  ShopAnswer,
  ShopRequest,
  Trace,
  type Document,
} from '../records';

/** Fields joined by `+`; the indexes are the questions that the product asks. */
function spec<T extends Document>(
  name: string,
  schema: z.ZodType<T>,
  indexes: { on?: readonly string[]; unique?: readonly string[] } = {},
): CollectionSpec<T> {
  const { on = [], unique = [] } = indexes;
  return {
    name,
    validate: (value) => schema.parse(value),
    indexes: [
      ...on.map((fields) => ({ fields: fields.split('+') })),
      ...unique.map((fields) => ({ fields: fields.split('+'), unique: true })),
    ],
  };
}

export const shops = spec('shops', Shop);
export const buyers = spec('buyers', Buyer, { on: ['shopId+buyerId'] });
export const orders = spec('orders', Order, { on: ['shopId+buyerId+createdAt'] });
/** Read by id alone. */
export const listings = spec('listings', Listing);
export const cases = spec('cases', Case, {
  on: ['shopId+buyerId+createdAt', 'orderId+lineId', 'shopId+createdAt', 'nextDueAt', 'newsFrom'],
});
export const files = spec('files', FileRecord, {
  on: [
    'conversationId+uploadedAt',
    'shopId+sha256',
    ...['a', 'b', 'c', 'd'].map((band) => `shopId+picture.fingerprint.${band}`),
  ],
});
export const handoffs = spec('handoffs', Handoff, {
  on: ['shopId+state+createdAt', 'conversationId+createdAt'],
});
export const requests = spec('requests', ShopRequest, {
  on: ['shopId+buyerId+createdAt', 'shopId+state+createdAt', 'orderId+kind', 'newsFrom'],
});
export const knowledge = spec('knowledge', ShopAnswer, { on: ['shopId+entryId'] });
export const traces = spec('traces', Trace, { on: ['conversationId+at'] });
export const conversations = spec('conversations', Conversation, { on: ['shopId+buyerId', 'guestId'] });
export const inbox = spec('inbox', InboxEvent, { on: ['done+receivedAt'], unique: ['conversationId+seq'] });
export const activities = spec('activities', LoggedActivity, {
  unique: ['conversationId+seq', 'conversationId+sourceId'],
});
export const channelAccounts = spec('channel_accounts', ChannelAccount, { on: ['shopId+buyerId'] });
export const channelTalks = spec('channel_talks', ChannelTalk, { on: ['due', 'conversationId', 'account'] });
export const channelLinks = spec('channel_links', ChannelLink, { on: ['account', 'expiresAt'] });
export const channelTasks = spec('channel_tasks', ChannelTask, { on: ['shopId+state+createdAt'] });
