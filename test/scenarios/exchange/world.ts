import type { World } from '../../support/world';
import { aListingOf } from '../../support/listings';
import { GOODS, only } from '../world';

/** One pair of hands, one cardigan, and what its listing sells now. */
export const cardigan = (world: World): void => {
  only('cardigan')(world);
  world.listings = [aListingOf()];
};

/** The same with so many pieces in the line. */
export const cardigans =
  (quantity: number) =>
  (world: World): void => {
    cardigan(world);
    for (const line of world.orders[0]?.lines ?? []) line.quantity = quantity;
    for (const parcel of world.orders[0]?.parcels ?? []) parcel.contents = [{ lineId: '1', quantity }];
  };

/** The cardigan twice, in two orders. */
export const twoAlike = (world: World): void => {
  cardigan(world);
  const again = structuredClone(GOODS.cardigan);
  world.orders.push({ ...again, _id: 'shop-1/260100010099', number: '260100010099' });
};

/** Bought so long ago that nothing goes back without a reason any more. */
export const pastSevenDays = (world: World): void => {
  cardigan(world);
  const [order] = world.orders;
  if (!order) return;
  const deliveredAt = world.now - 10 * 24 * 3_600_000;
  world.orders = [
    { ...order, deliveredAt, parcels: order.parcels.map((parcel) => ({ ...parcel, signedAt: deliveredAt })) },
  ];
};

export const tile = (variantId: string) => ({ kind: 'answer', field: 'wanted', value: variantId }) as const;
