import { z } from 'zod';
import { Document, Instant } from './common';

/** Somebody's account on another channel. `_id` is derived from channel and account. */
export const ChannelAccount = Document.extend({
  shopId: z.string(),
  channelId: z.string(),
  /** As the channel calls the person. */
  accountId: z.string(),
  name: z.string(),
  /** Absent for a guest: set by a one-time link, removed when the buyer unties it. */
  buyerId: z.string().optional(),
  tiedAt: Instant.optional(),
  createdAt: Instant,
});
export type ChannelAccount = z.infer<typeof ChannelAccount>;

const Party = z.object({ id: z.string(), name: z.string().optional() });

/** How to speak to a conversation of another channel, at any time. */
export const ChannelReference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  bot: Party,
  user: Party,
});
export type ChannelReference = z.infer<typeof ChannelReference>;

/**
 * One account's conversation on another channel, with the state of what goes out to it. Its outbox is the log of
 * the conversation it belongs to; the cursor says how far that was delivered. `_id` is derived from channel,
 * conversation and account.
 */
export const ChannelTalk = Document.extend({
  shopId: z.string(),
  /** `_id` of the ChannelAccount. */
  account: z.string(),
  reference: ChannelReference,
  /** Absent until the next message after it was untied. */
  conversationId: z.string().optional(),
  /** The guest's conversation that went into the buyer's, and how far it had been delivered. */
  guest: z.object({ conversationId: z.string(), seq: z.int().nonnegative() }).optional(),
  /** How many guests this talk has been, so that each is another one. */
  guests: z.int().nonnegative(),
  /** Handled up to the log's `seq`, and of the next message for this talk so many parts. */
  cursor: z.object({ seq: z.int().nonnegative(), part: z.int().nonnegative() }),
  /** Written before a part leaves: found after a kill, nobody knows whether it arrived. */
  attempt: z.object({ seq: z.int().positive(), part: z.int().nonnegative(), at: Instant }).optional(),
  /** Tries of the next part that the channel certainly did not take. */
  failures: z.int().nonnegative(),
  failingSince: Instant.optional(),
  /** When to look for something to deliver; absent when there is nothing. */
  due: Instant.optional(),
  lease: z.object({ holder: z.string(), until: Instant }).optional(),
  createdAt: Instant,
});
export type ChannelTalk = z.infer<typeof ChannelTalk>;

/** A one-time link that ties an account to the buyer who opens it. `_id` is the SHA-256 (hex) of its secret. */
export const ChannelLink = Document.extend({
  shopId: z.string(),
  account: z.string(),
  talk: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  usedBy: z.string().optional(),
});
export type ChannelLink = z.infer<typeof ChannelLink>;

/** A message that a person has to look after, because nobody knows whether it arrived, or it cannot. */
export const ChannelTask = Document.extend({
  shopId: z.string(),
  talk: z.string(),
  conversationId: z.string(),
  /** `_id` of the logged activity. */
  activityId: z.string(),
  /** `unknown`: it may have arrived, so it is not sent again. `refused`: the channel will not take it. `late`: the channel was away for too long. */
  why: z.enum(['unknown', 'refused', 'late']),
  detail: z.string(),
  state: z.enum(['open', 'done']),
  /** Somebody has seen to it. */
  settled: z.object({ at: Instant, note: z.string().exactOptional() }).exactOptional(),
  createdAt: Instant,
});
export type ChannelTask = z.infer<typeof ChannelTask>;
