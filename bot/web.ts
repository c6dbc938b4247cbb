import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Router, type Request, type Response } from 'express';
import type { Shop } from '../storage/records';
import type { Stores } from '../storage/stores';
import type { ShopLooks } from './api/contract';
import { HttpError, notFound } from './api/errors';
import { cors } from './directline/cors';
import { demoPolicy, framePolicy } from './web/content-policy';
import { sendBuilt } from './web/send-built';

export interface WebDeps {
  stores: Pick<Stores, 'shops'>;
  publicUrl: string;
  /** Folder that `tools/build-web.mjs` fills. */
  webRoot: string;
}

const YEAR = 365 * 24 * 3_600;
const DAY = 24 * 3_600;
const MINUTES = 300;

/** The browser's side as built: the loader and its assets, the chat's frame, the demo page. */
export function createWebRouter({ stores, publicUrl, webRoot }: WebDeps): Router {
  const router = Router();
  const shopOr404 = async (id: unknown): Promise<Shop> => {
    const shop = typeof id === 'string' ? await stores.shops.get(id) : undefined;
    if (!shop) throw notFound('the shop');
    return shop;
  };

  router.get(['/', '/en'], async (_request, response) => {
    const nonce = newNonce();
    response.set('Content-Security-Policy', demoPolicy(nonce));
    await sendPage(response, webRoot, 'demo.html', { nonce });
  });
  router.get('/widget/frame', async (request, response) => {
    const shop = await shopOr404(request.query.shop);
    const nonce = newNonce();
    response.set('Content-Security-Policy', framePolicy(nonce, shop.allowedOrigins, publicUrl));
    response.removeHeader('X-Frame-Options');
    await sendPage(response, webRoot, 'frame.html', { nonce, data: inlineJson(looksOf(shop)) });
  });
  router.get('/widget/shop/:id.json', cors, async (request: Request<{ id: string }>, response) => {
    response
      .set('Cache-Control', `public, max-age=${MINUTES}`)
      .json(looksOf(await shopOr404(request.params.id)));
  });
  // Shops' pages link to this name, so it cannot carry a hash.
  router.get('/widget.js', (request, response, next) =>
    sendBuilt({ request, response, next }, webRoot, 'widget.js', { maxAge: MINUTES }),
  );
  // Cards in stored talks link to these names.
  router.get('/drawings/:name', (request: Request<{ name: string }>, response, next) =>
    sendBuilt({ request, response, next }, webRoot, `drawings/${request.params.name}`, { maxAge: DAY }),
  );
  router.get('/assets/:name', (request: Request<{ name: string }>, response, next) =>
    sendBuilt({ request, response, next }, webRoot, `assets/${request.params.name}`, {
      maxAge: YEAR,
      immutable: true,
    }),
  );
  return router;
}

const newNonce = (): string => randomBytes(16).toString('base64');

async function sendPage(
  response: Response,
  webRoot: string,
  name: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const template = await readFile(join(webRoot, name), 'utf8').catch(() => {
    throw new HttpError(503, 'NotBuilt', 'the pages are not built; run npm run build');
  });
  const html = template.replace(/\{\{(\w+)\}\}/g, (placeholder, key: string) => values[key] ?? placeholder);
  response.set('Cache-Control', 'no-store').type('html').send(html);
}

/** JSON inside a script element must not be able to end it. */
const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const looksOf = ({ _id, name, brand, defaultLanguage }: Shop): ShopLooks => ({
  shopId: _id,
  name,
  colour: brand.colour,
  avatar: brand.avatar,
  language: defaultLanguage,
});
