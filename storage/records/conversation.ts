import { z } from 'zod';
import { Document, Instant, Language } from './common';

/** A Bot Framework activity as stored; its shape is the SDK's, so it is kept as it came. */
export const StoredActivity = z.looseObject({ type: z.string() });
export type StoredActivity = z.infer<typeof StoredActivity>;

/** An activity on its way to the log; `sourceId` makes a second delivery find the first. */
export const OutboxItem = z.object({ sourceId: z.string(), activity: StoredActivity });
export type OutboxItem = z.infer<typeof OutboxItem>;

/** What one turn understood, decided and did; ops and replay live on it, clients never see it. */
export const Trace = Document.extend({
  shopId: z.string(),
  conversationId: z.string(),
  eventId: z.string(),
  at: Instant,
  understanding: z.unknown(),
  askedBefore: z.unknown(),
  askedAfter: z.unknown(),
  policyVersion: z.object({ law: z.string(), platform: z.string(), shop: z.string() }),
  /** The claim that policy judged, with the line it is about; null where nothing was applied for. */
  policyFacts: z.unknown(),
  rules: z.array(z.string()),
  replies: z.array(z.string()),
  commands: z.array(z.string()),
  error: z.string().optional(),
  milliseconds: z.record(z.string(), z.number()),
});
export type Trace = z.infer<typeof Trace>;

export const Conversation = Document.extend({
  shopId: z.string(),
  /** Exactly one of the two is set; a guest becomes a buyer's talk by merging (`mergedInto`). */
  buyerId: z.string().optional(),
  guestId: z.string().optional(),
  mergedInto: z.string().optional(),
  language: Language,
  mode: z.enum(['bot', 'human']),
  /** The dialogs' own state (dialogs/state.ts reads it leniently). */
  state: z.record(z.string(), z.unknown()),
  /** Sequence of the last inbox event whose turn is committed. */
  position: z.int().nonnegative(),
  /** What the last commit still has to put into the log; delivering it twice is harmless. */
  pending: z.object({ eventId: z.string(), outbox: z.array(OutboxItem), trace: Trace }).optional(),
  lease: z.object({ holder: z.string(), until: Instant }).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Conversation = z.infer<typeof Conversation>;

/** `_id` is `${conversationId}/${client or derived id}`; (conversationId, seq) is unique. */
export const InboxEvent = Document.extend({
  shopId: z.string(),
  conversationId: z.string(),
  seq: z.int().positive(),
  kind: z.enum(['activity', 'start', 'guest_joined', 'news']),
  /** For `activity`: the buyer's activity. Otherwise ids only, so that erasing a buyer stays possible. */
  payload: z.record(z.string(), z.unknown()),
  receivedAt: Instant,
  /** Stored before the turn's first command, so that a turn that runs again decides from it; the trace has it too. */
  understanding: z.unknown().optional(),
  done: z.boolean(),
});
export type InboxEvent = z.infer<typeof InboxEvent>;

/** `_id` is `${conversationId}|${seq padded to 7}`, as Direct Line shows it; (conversationId, sourceId) is unique. */
export const LoggedActivity = Document.extend({
  shopId: z.string(),
  conversationId: z.string(),
  seq: z.int().positive(),
  sourceId: z.string(),
  at: Instant,
  activity: StoredActivity,
});
export type LoggedActivity = z.infer<typeof LoggedActivity>;
