import { z } from 'zod';
import { Document, Fen, Instant, Language } from './common';
import { Wanted } from './listing';
import { ListingSnapshot } from './order';
import { EvidenceKind, NotReceivedStory, Reason, ServiceType } from './vocabulary';

/** One reason of a decision: a catalogue key, the facts in it, and the rules it rests on. */
export const Argument = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  rules: z.array(z.string()),
});

const Clock = z.object({
  id: z.string(),
  startedAt: Instant,
  dueAt: Instant,
  against: z.enum(['seller', 'buyer']),
  rules: z.array(z.string()),
});

/** A file shown for a case: the file record's id and what it shows. */
export const EvidenceItem = z.object({
  uploadId: z.string(),
  kind: EvidenceKind,
  addedAt: Instant,
  by: z.enum(['buyer', 'seller']),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

export const CaseState = z.enum(['awaiting_seller', 'agreed', 'declined', 'paid', 'withdrawn', 'closed']);
export type CaseState = z.infer<typeof CaseState>;

/** `_id` is `${orderId}/${lineId}#${running number}`, so that two racing applications collide (W4, W6). */
export const Case = Document.extend({
  shopId: z.string(),
  buyerId: z.string(),
  orderId: z.string(),
  lineId: z.string(),
  /** What people call it by. */
  number: z.string(),
  conversationId: z.string(),
  language: Language,
  service: ServiceType,
  reason: Reason,
  received: z.boolean(),
  notReceivedStory: NotReceivedStory.optional(),
  quantity: z.int().positive(),
  amountFen: Fen,
  outboundFreightFen: Fen,
  /** With an exchange: what is sent instead (T3). */
  wanted: Wanted.optional(),
  /** When the exchanged or repaired item reached the buyer; W2 and X3 begin anew with it (W4). */
  renewedAt: Instant.optional(),
  description: z.string().optional(),
  evidence: z.array(EvidenceItem),
  state: CaseState,
  /** Frozen at opening (L4). */
  listing: ListingSnapshot,
  policyVersion: z.object({ law: z.string(), platform: z.string(), shop: z.string() }),
  freight: z.object({
    return: z.enum(['seller', 'buyer', 'insurer', 'none', 'open']),
    resend: z.enum(['seller', 'buyer', 'none', 'open']),
    because: z.array(Argument),
  }),
  because: z.array(Argument),
  rules: z.array(z.string()),
  clocks: z.array(Clock),
  /** Why a person looks at it as well (H2); empty when nobody needs to. */
  personBecause: z.array(Argument),
  events: z.array(
    z.object({ at: Instant, by: z.enum(['buyer', 'seller', 'bot', 'clock']), kind: z.string() }),
  ),
  /** Outcome of each command by its id; a repeat returns it. */
  commands: z.record(z.string(), z.unknown()),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Case = z.infer<typeof Case>;
