import { z } from 'zod';

/** ISO 8601 with the shop's offset: `2026-11-24T16:00:00.000+08:00`. */
export const Time = z.iso.datetime({ offset: true });

/** Whole fen (1/100 yuan). */
export const Money = z.object({ fen: z.int(), currency: z.literal('CNY') });
export type Money = z.infer<typeof Money>;

export const Localized = z.object({ zh: z.string(), en: z.string() });

/**
 * One step of the reasoning: a catalogue key, the facts in it, the rules it rests on. In the facts `fen` is money,
 * `at` a time, `until` the end of a window, `day` a date, `duration` milliseconds.
 */
export const Argument = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  rules: z.array(z.string()),
});
export type Argument = z.infer<typeof Argument>;

/** A file shown as evidence; the addresses hold for a day. */
export const Evidence = z.object({
  uploadId: z.string(),
  kind: z.string(),
  by: z.enum(['buyer', 'seller']),
  addedAt: Time,
  url: z.string(),
  /** For the shop only: ids of other cases that show the same or a near-same file (V2). */
  alsoIn: z.array(z.string()).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The place in a list where a page ended. */
const Cursor = z.string().regex(/^\d{1,16}_.+$/s);

/** Lists are newest first. */
export const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  before: z
    .union([Cursor, Time])
    .optional()
    .describe('The `next` of the page before; or a time, for what is older.'),
});
export type Page = z.infer<typeof Page>;

/** A list of what orders have; `buyer` counts only with the shop's key, since a buyer sees no other's. */
export const PageOfOrders = Page.extend({ orderId: z.string().optional(), buyer: z.string().optional() });

/** What a page of a list tells beside its records. */
export const next = Cursor.optional().describe(
  'Is the `before` of the page after this one; absent on the last page. Encode it in the address.',
);
