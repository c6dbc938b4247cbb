import { z } from 'zod';
import { Instant } from './common';

/** Something the buyer must hear of a record of his (N6); `n` counts from 1, the inbox event is `recordId#n`. */
export const News = z.object({
  n: z.int().positive(),
  at: Instant,
  kind: z.string(),
  facts: z.record(z.string(), z.unknown()),
  /** It followed from the buyer's own act, whose turn says it; it is never posted. */
  inTurn: z.literal(true).exactOptional(),
});
export type News = z.infer<typeof News>;

/** What a record carries whose news reach the buyer's chat by the pump (bot/news), each once. */
export const NewsBearer = z.object({
  conversationId: z.string(),
  notify: z.array(News),
  /** The first that has not reached the buyer's inbox; absent while none is to be posted. */
  newsFrom: z.int().positive().optional(),
});
export type NewsBearer = z.infer<typeof NewsBearer>;
