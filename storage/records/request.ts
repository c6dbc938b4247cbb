import { z } from 'zod';
import { Document, Instant, Language } from './common';
import { NewsBearer } from './news';

/** What a buyer may ask of the shop beside an application (K, W7). */
export const RequestKind = z.enum(['invoice', 'address', 'intercept', 'cancel']);
export type RequestKind = z.infer<typeof RequestKind>;

/** `withdrawn` by the buyer, before the shop settled it. */
export const RequestState = z.enum(['open', 'done', 'refused', 'withdrawn']);
export type RequestState = z.infer<typeof RequestState>;

/** What was taken down; of an address only what changes. */
export const RequestFacts = z.object({
  /** Whom the invoice is made out to. */
  title: z.string().max(100).optional(),
  /** For a person, who has no tax number. */
  personal: z.boolean().optional(),
  taxNumber: z.string().max(30).optional(),
  email: z.string().max(254).optional(),
  /** A special VAT invoice. */
  special: z.boolean().optional(),
  recipient: z.string().max(60).optional(),
  phone: z.string().max(30).optional(),
  address: z.string().max(200).optional(),
});
export type RequestFacts = z.infer<typeof RequestFacts>;

/** How the shop settled it. */
export const Settlement = z.object({
  at: Instant,
  outcome: z.enum(['done', 'refused']),
  note: z.string().optional(),
  /** Number of the invoice, or of whatever the shop did. */
  reference: z.string().optional(),
  attachment: z.object({ name: z.string(), url: z.string() }).optional(),
  /** Why it was refused. */
  reason: z.string().optional(),
});
export type Settlement = z.infer<typeof Settlement>;

/** `_id` is `${orderId}/${kind}#${running number}`, so that two racing requests of one kind collide. */
export const ShopRequest = Document.extend({
  ...NewsBearer.shape,
  shopId: z.string(),
  buyerId: z.string(),
  orderId: z.string(),
  /** What people call it by. */
  number: z.string(),
  language: Language,
  kind: RequestKind,
  facts: RequestFacts,
  state: RequestState,
  /** Until when the shop should have settled it; amending begins it anew. */
  dueAt: Instant,
  settlement: Settlement.optional(),
  events: z.array(
    z.object({
      at: Instant,
      by: z.enum(['buyer', 'seller']),
      kind: z.enum(['opened', 'amended', 'withdrawn', 'done', 'refused']),
    }),
  ),
  /** Outcome of each command by its id; a repeat returns it. */
  commands: z.record(z.string(), z.unknown()),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ShopRequest = z.infer<typeof ShopRequest>;
