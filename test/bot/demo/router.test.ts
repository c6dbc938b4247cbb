import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { errorHandler } from '../../../bot/api/error-handler';
import { readShopToken } from '../../../bot/auth/shop-token';
import type { DemoBuyerView, DemoGoodView } from '../../../bot/api/contract/demo';
import { createDemoRouter } from '../../../bot/demo/router';
import { seedDemo } from '../../../bot/demo/seed';
import type { Shop } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { HOUR, NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

let stores: Stores;
let app: express.Express;

beforeAll(async () => {
  stores = await memoryStores();
  await seedDemo(stores, NOW, 'a-key');
  app = express();
  app.use(createDemoRouter({ stores, clock: { now: () => NOW } }));
  app.use(errorHandler(pino({ enabled: false })));
});
afterAll(() => stores.close());

describe('the demo page', () => {
  it('shows who a newcomer can be, with the orders of each, newest first', async () => {
    const { body } = await request(app).get('/demo/buyers').expect(200);
    const views = body as DemoBuyerView[];
    expect(views.length).toBeGreaterThanOrEqual(10);
    expect(views[0]).toMatchObject({
      buyerId: 'lin',
      name: { zh: '林晓雨' },
      orders: [{ status: 'delivered' }, { status: 'succeeded' }],
    });
    expect(views.find(({ buyerId }) => buyerId === 'xu')?.orders[0]).toMatchObject({
      title: {
        en: 'Heavyweight cotton T-shirt, French floral waisted dress, Combed cotton crew socks, five pairs',
      },
      paidFen: 47_590,
      quantity: 5,
      picture: '/demo/pictures/tee.svg',
    });
  });

  it('shows what the shop sells, by section', async () => {
    const { body } = await request(app).get('/demo/goods').expect(200);
    const goods = body as DemoGoodView[];
    expect(new Set(goods.map(({ section }) => section))).toEqual(new Set(['apparel', 'electronics', 'jade']));
    expect(goods[0]).toMatchObject({ picture: '/demo/pictures/dress.svg', priceFen: 25_900 });
  });

  it('signs the buyer in as the shop would, for an hour', async () => {
    const { body } = await request(app).post('/demo/identity').send({ buyerId: 'emma' }).expect(200);
    const shop = (await stores.shops.get('demo')) as Shop;
    const { jwt } = body as { jwt: string };
    expect(readShopToken(jwt, shop, NOW)).toEqual({ buyerId: 'emma', name: 'Emma Clark' });
    expect(() => readShopToken(jwt, shop, NOW + 2 * HOUR)).toThrow('has expired');
  });

  it.each([
    [{ buyerId: 'toString' }, 404],
    [{ buyerId: 'nobody' }, 404],
    [{}, 400],
  ])('answers %j with %i', async (body, status) => {
    const answer = await request(app).post('/demo/identity').send(body);
    expect(answer.status).toBe(status);
  });

  it('serves the pictures as pictures', async () => {
    const { headers } = await request(app).get('/demo/pictures/dress.svg').expect(200);
    expect(headers['content-type']).toBe('image/svg+xml');
  });
});
