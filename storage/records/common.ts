import { z } from 'zod';

/** Whole fen (1/100 yuan); money is never a fraction. */
export const Fen = z.int().nonnegative();
export type Fen = z.infer<typeof Fen>;

/** Milliseconds since the epoch; rendered in the shop's zone only where a person reads it. */
export const Instant = z.int();
export type Instant = z.infer<typeof Instant>;

export const Language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof Language>;

/** A text that exists in both languages, such as a listing's title. */
export const Localized = z.object({ zh: z.string(), en: z.string() });
export type Localized = z.infer<typeof Localized>;

/** Every stored document: `version` counts its writes; an update names the version it read. */
export const Document = z.object({ _id: z.string().min(1), version: z.int().nonnegative() });
export type Document = z.infer<typeof Document>;
