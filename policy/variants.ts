import type {
  Listing,
  ListingSnapshot,
  ListingVariant,
  Localized,
  OrderLine,
  Wanted,
} from '../storage/records';

/** What T3 makes of a variant that is wanted for one that was bought. */
export type VariantStanding = 'open' | 'sold_out' | 'other_price';

interface Wanting {
  claim: { wanted?: Wanted };
  facts: { line: Bought; listing?: Listing };
}
type Bought = Pick<OrderLine, 'listing'>;
type Features = ListingSnapshot['variant'];

const isSameText = (one: Localized | undefined, other: Localized | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.zh === other.zh || one.en === other.en;

const isSame = (one: Features, other: Features): boolean =>
  isSameText(one.colour, other.colour) && isSameText(one.model, other.model) && one.size === other.size;

/** The variant that was bought, as it is sold now; nothing once it is no longer listed. */
export const boughtVariant = ({ listing }: Bought, { variants }: Listing): ListingVariant | undefined =>
  variants.find((variant) => isSame(variant, listing.variant));

/** What the bought variant costs now: a price that rose for all of them is no other price (T3). */
const priceNow = (line: Bought, listing: Listing): number =>
  boughtVariant(line, listing)?.priceFen ?? line.listing.priceFen;

/** How much more than the bought one a variant costs now, in fen; negative where it costs less. */
export const priceDifference = (variant: ListingVariant, line: Bought, listing: Listing): number =>
  variant.priceFen - priceNow(line, listing);

/** Whether this many pieces of a variant can come in exchange: in stock, at the same price (T3). */
export function variantStanding(
  variant: ListingVariant,
  line: Bought,
  listing: Listing,
  pieces: number,
): VariantStanding {
  if (variant.stock < pieces) return 'sold_out';
  return priceDifference(variant, line, listing) === 0 ? 'open' : 'other_price';
}

/** What is wanted is not the same style and colour in another size (F5). */
export function isOtherStyle({ claim: { wanted }, facts: { line, listing } }: Wanting): boolean {
  if (wanted?.kind !== 'variant') return false;
  const variant = listing?.variants.find(({ variantId }) => variantId === wanted.variantId);
  const { colour, model } = line.listing.variant;
  return variant !== undefined && !(isSameText(variant.colour, colour) && isSameText(variant.model, model));
}
