import type { Listing, ListingVariant } from '../../storage/records';
import { NOW } from './orders';

const OAT = { zh: '燕麦色', en: 'oat' };
const BLACK = { zh: '黑色', en: 'black' };
const GREY = { zh: '灰色', en: 'grey' };

/** In stock at 129 yuan, as the usual line was bought, unless told otherwise. */
function aVariant(variantId: string, fields: Partial<ListingVariant> = {}): ListingVariant {
  return { variantId, priceFen: 12_900, stock: 5, ...fields };
}

/** The cardigan's listing: oat in S to XL, of which XL is sold out; black in M and L; grey M, dearer. */
export function aListingOf(fields: Partial<Listing> = {}): Listing {
  return {
    _id: 'shop-1/listing-1',
    version: 1,
    shopId: 'shop-1',
    listingId: 'listing-1',
    variants: [
      aVariant('oat-s', { colour: OAT, size: 'S' }),
      aVariant('oat-m', { colour: OAT, size: 'M' }),
      aVariant('oat-l', { colour: OAT, size: 'L' }),
      aVariant('oat-xl', { colour: OAT, size: 'XL', stock: 0 }),
      aVariant('black-m', { colour: BLACK, size: 'M' }),
      aVariant('black-l', { colour: BLACK, size: 'L', stock: 1 }),
      aVariant('grey-m', { colour: GREY, size: 'M', priceFen: 14_900 }),
    ],
    updatedAt: NOW,
    ...fields,
  };
}
