import { join } from 'node:path';
import express, { Router } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { ListingSnapshot, Order } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { DemoBuyerView, DemoGoodView, DemoOrderView } from '../api/contract/demo';
import { notFound } from '../api/errors';
import type { Clock } from '../clock';
import { buyers, type DemoBuyer } from './buyers';
import { apparel } from './goods/apparel';
import { electronics } from './goods/electronics';
import { jade } from './goods/jade';
import { DEMO_SHOP } from './shop';

export interface DemoRouterDeps {
  stores: Pick<Stores, 'shops' | 'orders'>;
  clock: Clock;
}

const IDENTITY_SECONDS = 3600;
const IdentityRequest = z.object({ buyerId: z.string() });

/**
 * What the demo page plays the shop's own site with: who buys there, the pictures of the goods, and the token by
 * which a shop says who is signed in. It answers for the demo shop alone.
 */
export function createDemoRouter({ stores, clock }: DemoRouterDeps): Router {
  const router = Router();
  router.use('/demo/pictures', express.static(join(__dirname, 'pictures'), { index: false, maxAge: '1h' }));
  router.get('/demo/buyers', async (_request, response) => {
    response.json(await buyerViews(stores));
  });
  router.get('/demo/goods', (_request, response) => {
    response.json(goodViews());
  });
  router.post('/demo/identity', express.json({ limit: '1kb' }), async (request, response) => {
    const { buyerId } = IdentityRequest.parse(request.body);
    response.json({ jwt: await signIdentity({ stores, clock }, buyerId) });
  });
  return router;
}

async function buyerViews({ orders }: DemoRouterDeps['stores']): Promise<DemoBuyerView[]> {
  const all = await orders.find({
    where: { shopId: DEMO_SHOP },
    sort: [{ field: 'createdAt', order: 'desc' }],
  });
  return Object.entries<DemoBuyer>(buyers).map(([buyerId, { name, story }]) => ({
    buyerId,
    name,
    story,
    orders: all.filter((order) => order.buyerId === buyerId).map(orderView),
  }));
}

const goodViews = (): DemoGoodView[] =>
  Object.entries({ apparel, electronics, jade }).flatMap(([section, goods]) =>
    Object.values<ListingSnapshot>(goods).map(({ title, picture, priceFen }) => ({
      title,
      picture,
      priceFen,
      section: section as DemoGoodView['section'],
    })),
  );

function orderView({ number, status, lines }: Order): DemoOrderView {
  const titles = lines.map(({ listing }) => listing.title);
  return {
    number,
    status,
    title: {
      zh: titles.map(({ zh }) => zh).join('、'),
      en: titles.map(({ en }) => en).join(', '),
    },
    picture: lines[0]?.listing.picture ?? '',
    paidFen: lines.reduce((sum, { paidFen }) => sum + paidFen, 0),
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

/** @throws HttpError 404 for anybody who is not a buyer of the demo */
async function signIdentity({ stores, clock }: DemoRouterDeps, buyerId: string): Promise<string> {
  const buyer = Object.entries<DemoBuyer>(buyers).find(([id]) => id === buyerId)?.[1];
  const shop = await stores.shops.get(DEMO_SHOP);
  if (!buyer || !shop) throw notFound(`the demo buyer ${buyerId}`);
  const iat = Math.floor(clock.now() / 1000);
  const claims = { shop: DEMO_SHOP, sub: buyerId, name: buyer.name[buyer.language ?? 'zh'], iat };
  return jwt.sign({ ...claims, exp: iat + IDENTITY_SECONDS }, shop.jwtSecret, { algorithm: 'HS256' });
}
