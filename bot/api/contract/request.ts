import { z } from 'zod';
import { RequestFacts, RequestKind, RequestState } from '../../../storage/records';
import { next, PageOfOrders, Time } from './common';

const text = z.string().trim().min(1).max(1000);

/** What a buyer asked of the shop beside an application: an invoice, another address, an interception, a cancellation. */
export const RequestResponse = z.object({
  id: z.string(),
  number: z.string(),
  shop: z.string(),
  buyer: z.string(),
  conversationId: z.string(),
  orderId: z.string(),
  kind: RequestKind,
  /** What was taken down; of an address only what changes. */
  facts: RequestFacts,
  state: RequestState,
  dueAt: Time,
  settlement: z
    .object({
      at: Time,
      outcome: z.enum(['done', 'refused']),
      note: z.string().optional(),
      reference: z.string().optional(),
      attachment: z.object({ name: z.string(), url: z.string() }).optional(),
      reason: z.string().optional(),
    })
    .optional(),
  events: z.array(z.object({ at: Time, by: z.enum(['buyer', 'seller']), kind: z.string() })),
  createdAt: Time,
  updatedAt: Time,
});
export type RequestResponse = z.infer<typeof RequestResponse>;

export const RequestsQuery = PageOfOrders.extend({
  state: RequestState.optional(),
  kind: RequestKind.optional(),
});
export type RequestsQuery = z.infer<typeof RequestsQuery>;

/** Newest first. */
export const RequestsResponse = z.object({ requests: z.array(RequestResponse), next });
export type RequestsResponse = z.infer<typeof RequestsResponse>;

/** The id of the command is the caller's: sent again it returns what the first came to. */
const commandId = z.string().min(1).max(128);

/** How the shop settles a request; the buyer is told in the chat. */
export const SettleRequestBody = z.discriminatedUnion('outcome', [
  z.strictObject({
    commandId,
    outcome: z.literal('done'),
    /** Shown to the buyer as it stands. */
    note: text.exactOptional(),
    /** Number of the invoice, or of whatever was done. */
    reference: z.string().trim().min(1).max(100).exactOptional(),
    attachment: z
      .strictObject({
        name: z.string().trim().min(1).max(200),
        url: z.url({ protocol: /^https?$/ }).max(2000),
      })
      .exactOptional(),
  }),
  z.strictObject({ commandId, outcome: z.literal('refused'), reason: text }),
]);
export type SettleRequestBody = z.infer<typeof SettleRequestBody>;
