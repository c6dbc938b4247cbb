import type { Listing, ListingSnapshot, Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { fromStore } from '../turn/store-failure';

/** What is sold at this instant decides whether an exchange can be had (T3). */
export const listingOf = (
  { listings }: Pick<Stores, 'listings'>,
  shop: Pick<Shop, '_id'>,
  { listingId }: Pick<ListingSnapshot, 'listingId'>,
): Promise<Listing | undefined> => fromStore(() => listings.get(`${shop._id}/${listingId}`));
