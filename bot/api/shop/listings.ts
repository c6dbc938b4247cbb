import express, { Router, type Request } from 'express';
import type { Listing, Shop } from '../../../storage/records';
import { ListingBody, ListingId, type ListingResponse } from '../contract';
import { notFound } from '../errors';
import { wireFor, type ShopApiDeps } from './deps';
import type { Wire } from './wire';

type WithId = Request<{ id: string }>;

/** `GET` and `PUT /listings/:id`: what a listing sells now, for the shop's key; exchanges are judged by it (T3). */
export function createListingsRouter(deps: ShopApiDeps): Router {
  const { listings } = deps.stores;
  const router = Router();
  router.get('/listings/:id', async (request: WithId, response) => {
    const shop = await deps.access.shop(request);
    const record = await listings.get(recordId(shop, request.params.id));
    if (!record) throw notFound('the listing');
    response.json(listingResponse(record, wireFor(deps, shop)));
  });
  router.put('/listings/:id', express.json({ limit: '256kb' }), async (request: WithId, response) => {
    const shop = await deps.access.shop(request);
    const listingId = ListingId.parse(request.params.id);
    const record = await listings.upsert({
      _id: recordId(shop, listingId),
      shopId: shop._id,
      listingId,
      variants: ListingBody.parse(request.body).variants.map(({ id, price, ...variant }) => ({
        ...variant,
        variantId: id,
        priceFen: price.fen,
      })),
      updatedAt: deps.clock.now(),
    });
    response.json(listingResponse(record, wireFor(deps, shop)));
  });
  return router;
}

const recordId = ({ _id }: Shop, listingId: string): string => `${_id}/${listingId}`;

const listingResponse = (
  { listingId, shopId, variants, updatedAt }: Listing,
  wire: Wire,
): ListingResponse => ({
  listingId,
  shop: shopId,
  variants: variants.map(({ variantId, priceFen, ...variant }) => ({
    ...variant,
    id: variantId,
    price: wire.money(priceFen),
  })),
  updatedAt: wire.time(updatedAt),
});
