import { z } from 'zod';
import { Document, Fen, Instant, Localized } from './common';

/** One thing of a listing that can be bought: what tells it from the others, its price and its stock of now. */
export const ListingVariant = z.object({
  variantId: z.string().min(1).max(64),
  colour: Localized.exactOptional(),
  size: z.string().min(1).max(32).exactOptional(),
  model: Localized.exactOptional(),
  priceFen: Fen,
  /** Pieces on hand; 0 is sold out. */
  stock: z.int().nonnegative(),
});
export type ListingVariant = z.infer<typeof ListingVariant>;

/**
 * What a listing sells now; what was bought stays frozen in the order line (L4). `_id` is `${shopId}/${listingId}`.
 * Of sizes the smaller comes first, so that "one size up" is the next.
 */
export const Listing = Document.extend({
  shopId: z.string(),
  listingId: z.string(),
  variants: z.array(ListingVariant).min(1),
  updatedAt: Instant,
});
export type Listing = z.infer<typeof Listing>;

/** What a buyer wants in exchange (T3). */
export const Wanted = z.discriminatedUnion('kind', [
  /** The item that was bought, once more. */
  z.object({ kind: z.literal('same') }),
  /** Another variant; without an id the listing is not known here and the words are all there is. */
  z.object({ kind: z.literal('variant'), variantId: z.string().exactOptional(), label: Localized }),
  /** A small part that is missing or broken, sent again (补发); nothing goes back. */
  z.object({ kind: z.literal('part'), part: z.string() }),
]);
export type Wanted = z.infer<typeof Wanted>;
