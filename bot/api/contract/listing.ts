import { z } from 'zod';
import { Localized, Money, Time } from './common';

const MOST_VARIANTS = 500;

/** One thing of a listing that can be bought. */
const Variant = z.object({
  id: z.string().min(1).max(64),
  colour: Localized.exactOptional(),
  size: z.string().min(1).max(32).exactOptional(),
  model: Localized.exactOptional(),
  price: Money.extend({ fen: z.int().nonnegative() }),
  /** Pieces on hand; 0 is sold out. */
  stock: z.int().nonnegative(),
});

const haveOwnIds = (variants: readonly { id: string }[]): boolean =>
  new Set(variants.map(({ id }) => id)).size === variants.length;

/** What a listing sells now, whole; of sizes the smaller comes first, so that "one size up" is the next. */
export const ListingBody = z.object({
  variants: z.array(Variant).min(1).max(MOST_VARIANTS).refine(haveOwnIds, 'two variants have the same id'),
});
export type ListingBody = z.infer<typeof ListingBody>;

/** As the order lines name it in `listing.listingId`. */
export const ListingId = z.string().min(1).max(128);

export const ListingResponse = z.object({
  listingId: z.string(),
  shop: z.string(),
  variants: z.array(Variant),
  updatedAt: Time,
});
export type ListingResponse = z.infer<typeof ListingResponse>;
