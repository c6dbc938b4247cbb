import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buyers } from '../../../bot/demo/buyers';
import { goods } from '../../../bot/demo/catalogue';
import { seedDemo } from '../../../bot/demo/seed';
import { demoShop } from '../../../bot/demo/shop';
import { noReasonRight } from '../../../policy/no-reason';
import { returnRate } from '../../../policy/return-rate';
import { boughtVariant } from '../../../policy/variants';
import { lineStanding } from '../../../policy/standing';
import { OrderStatus, type Order } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { DAY, HOUR, NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

let stores: Stores;
let orders: Order[];

beforeAll(async () => {
  stores = await memoryStores();
  await seedDemo(stores, NOW, 'a-key');
  orders = await stores.orders.find({});
});
afterAll(() => stores.close());

const lines = () => orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
const standings = () =>
  lines().map(({ order, line }) =>
    lineStanding({
      now: NOW,
      order,
      line,
      lineCases: [],
      shop: demoShop,
    }),
  );
const hoursSince = (at: number | undefined) => (NOW - (at ?? Number.NaN)) / HOUR;

describe('the demo shop', () => {
  it('is put into an empty store once, and never over what is there', async () => {
    const order = orders[0] as Order;
    await stores.orders.update({ ...order, outboundFreightFen: 4_200 });
    expect(await seedDemo(stores, NOW + DAY, 'another-key')).toBe(false);
    expect(await stores.orders.get(order._id)).toMatchObject({
      outboundFreightFen: 4_200,
      createdAt: order.createdAt,
    });
  });

  it('is seeded whole where an earlier seeding was cut off', async () => {
    const fresh = await memoryStores();
    await fresh.orders.upsert(orders[0] as Order);
    expect(await seedDemo(fresh, NOW, 'a-key')).toBe(true);
    expect(await fresh.orders.count({})).toBe(orders.length);
    await fresh.close();
  });

  it('tells of every good what it sells now, what was bought among it', async () => {
    for (const { line } of lines()) {
      const listing = await stores.listings.get(`demo/${line.listing.listingId}`);
      expect(listing && boughtVariant(line, listing)).toMatchObject({ priceFen: line.listing.priceFen });
    }
  });

  it('has variants to exchange for, sold out ones and dearer ones', async () => {
    const all = (await stores.listings.find({})).flatMap(({ variants, listingId }) =>
      variants.map((variant) => ({ ...variant, bought: goods[listingId as keyof typeof goods] })),
    );
    expect(new Set(all.map(({ variantId, bought }) => `${bought.listingId} ${variantId}`)).size).toBe(
      all.length,
    );
    expect(all.some(({ stock }) => stock === 0)).toBe(true);
    expect(all.some(({ priceFen, bought }) => priceFen > bought.priceFen)).toBe(true);
  });

  it('has keys of its own in every installation', async () => {
    const other = await memoryStores();
    await seedDemo(other, NOW, 'another-key');
    const [one, two] = [await stores.shops.get('demo'), await other.shops.get('demo')];
    expect(one?.jwtSecret).not.toBe(two?.jwtSecret);
    expect(one?.apiKeyHash).not.toBe(two?.apiKeyHash);
    await other.close();
  });

  it('knows at least ten buyers, all but the newcomer with orders', async () => {
    expect(await stores.buyers.count({ shopId: 'demo' })).toBeGreaterThanOrEqual(10);
    const without = Object.keys(buyers).filter((id) => !orders.some(({ buyerId }) => buyerId === id));
    expect(without).toEqual(['tang']);
    expect(orders.every(({ buyerId }) => buyerId in buyers)).toBe(true);
  });

  it('draws every good', () => {
    const pictures = join(__dirname, '../../../bot/demo/pictures');
    for (const { picture } of Object.values(goods))
      expect(existsSync(join(pictures, picture.split('/').at(-1) ?? ''))).toBe(true);
    expect(readdirSync(pictures)).toHaveLength(Object.keys(goods).length + 1);
    expect(demoShop.brand.avatar).toBe('/demo/pictures/avatar.svg');
  });
});

describe('its orders', () => {
  it('have every status', () => {
    expect(new Set(orders.map(({ status }) => status))).toEqual(new Set(OrderStatus.options));
  });

  it('have unlike numbers and waybills', () => {
    expect(new Set(orders.map(({ number }) => number)).size).toBe(orders.length);
    const waybills = orders.flatMap(({ parcels }) => parcels.map(({ waybill }) => waybill));
    expect(new Set(waybills).size).toBe(waybills.length);
  });

  it.each(['electronics', 'apparel', 'intimate_apparel', 'jewellery_jade', 'custom_made', 'shoes_bags'])(
    'sell %s',
    (category) => {
      expect(lines().some(({ line }) => line.listing.category === category)).toBe(true);
    },
  );

  it('happen in order: bought, paid, shipped, delivered, confirmed', () => {
    for (const { createdAt, paidAt, shippedAt, deliveredAt, succeededAt, closedAt } of orders) {
      const times = [createdAt, paidAt, shippedAt, deliveredAt, succeededAt ?? closedAt, NOW].filter(
        (at) => at !== undefined,
      );
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('move their parcels from shipping to the last trace, with every piece in one of them', () => {
    for (const { parcels, lines: ordered } of orders.filter((order) => order.parcels.length > 0)) {
      for (const { shippedAt, signedAt, trace } of parcels) {
        expect(trace[0]?.at).toBe(shippedAt);
        expect([undefined, trace.at(-1)?.at]).toContain(signedAt);
      }
      for (const { lineId, quantity } of ordered) {
        const sent = parcels
          .flatMap(({ contents }) => contents)
          .filter((content) => content.lineId === lineId);
        expect(sent.reduce((sum, content) => sum + content.quantity, 0)).toBe(quantity);
      }
    }
  });

  it('share a discount to the fen, one of them unevenly, with a gift and a coupon', () => {
    const big = orders.find(({ coupon }) => coupon !== undefined) as Order;
    const prices = big.lines.reduce((sum, { listing, quantity }) => sum + listing.priceFen * quantity, 0);
    expect(big.lines.reduce((sum, { paidFen }) => sum + paidFen, 0)).toBe(prices - 10_000);
    expect(big.lines.some(({ paidFen, quantity }) => paidFen % quantity !== 0)).toBe(true);
    expect(big.lines.some(({ gift }) => gift !== undefined)).toBe(true);
  });
});

describe('its orders stand on both sides of', () => {
  it('W2 and of every other window of a line', () => {
    expect(new Set(standings().map(({ kind }) => kind))).toEqual(
      new Set(['open', 'warranty', 'refused', 'person']),
    );
  });

  it('W3: a line is over but under warranty, another is past both', () => {
    const late = standings().filter(({ because }) => because.some(({ rules }) => rules.includes('W3')));
    expect(new Set(late.map(({ kind }) => kind))).toEqual(new Set(['warranty', 'person']));
  });

  it('X3, the seven days', () => {
    const arrived = standings().filter(({ status }) => status === 'succeeded' || status === 'delivered');
    expect(arrived.some(({ noReasonUntil }) => noReasonUntil !== undefined)).toBe(true);
    const right = lines().filter(
      ({ order, line }) => order.deliveredAt && !noReasonRight(line.listing).excluded,
    );
    expect(right.some(({ order }) => hoursSince(order.deliveredAt) > 8 * 24)).toBe(true);
  });

  it('X6, the 48 hours after signing', () => {
    const hours = orders
      .filter(({ status }) => status === 'delivered')
      .map(({ deliveredAt }) => hoursSince(deliveredAt));
    expect(hours.some((h) => h < 40)).toBe(true);
    expect(hours.some((h) => h > 72)).toBe(true);
  });

  it('X8: excluded with and without the confirmation at purchase', () => {
    const right = lines().map(({ line }) => noReasonRight(line.listing));
    expect(right.some(({ excluded }) => excluded !== undefined)).toBe(true);
    expect(right.some(({ overruled }) => overruled !== undefined)).toBe(true);
  });

  it('the shipping promise', () => {
    const waiting = lines().filter(({ order }) => order.status === 'paid');
    const late = waiting.map(
      ({ order, line }) => hoursSince(order.paidAt) > (line.listing.shipsWithinHours ?? 48),
    );
    expect(new Set(late)).toEqual(new Set([true, false]));
    expect(waiting.some(({ line }) => line.listing.shipsWithinHours !== undefined)).toBe(true);
  });

  it('freight insurance', () => {
    expect(new Set(orders.map(({ freightInsurance }) => freightInsurance !== undefined))).toEqual(
      new Set([true, false]),
    );
  });

  it('returns from next door and from afar, of light and heavy goods (F9)', () => {
    const arrived = lines().filter(({ order }) => order.deliveredAt !== undefined);
    const rates = arrived.map((sent) => returnRate({ ...sent, shop: demoShop }, 1));
    expect(new Set(rates.map(({ zone }) => zone))).toEqual(new Set(['neighbour', 'far']));
    expect(new Set(rates.map(({ kilograms }) => kilograms))).toEqual(new Set([1, 2]));
  });

  it('not received: every parcel status, one without movement, one line half arrived (T7, W6)', () => {
    const parcels = orders.flatMap((order) => order.parcels.map((parcel) => ({ order, parcel })));
    expect(new Set(parcels.map(({ parcel }) => parcel.status))).toEqual(
      new Set(['in_transit', 'signed', 'refused', 'returned', 'lost']),
    );
    const still = parcels
      .filter(({ parcel }) => parcel.status === 'in_transit')
      .map(({ parcel }) => hoursSince(parcel.trace.at(-1)?.at));
    expect(still.some((hours) => hours > 72)).toBe(true);
    expect(still.some((hours) => hours < 48)).toBe(true);
    expect(
      parcels.some(({ order, parcel }) => order.status === 'shipped' && parcel.status === 'signed'),
    ).toBe(true);
  });
});
