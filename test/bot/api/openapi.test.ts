import type { Router } from 'express';
import { openApi } from '../../../bot/api/openapi';
import { createShopApi } from '../../../bot/api/shop/router';
import { createAccess } from '../../../bot/auth/access';
import { createChatTokens } from '../../../bot/auth/chat-tokens';
import { createLinksRouter } from '../../../bot/channels/links-router';
import { systemClock } from '../../../bot/clock';
import { createFileUrls } from '../../../bot/uploads/file-urls';
import { createInHand } from '../../../bot/in-hand';
import { createLocalWake } from '../../../bot/wake';
import { storesWithShops } from '../../support/chat-server';

const URL = 'https://chat.example';
const KEY = 'a key long enough to sign with, for this test';

/** `GET /cases/{id}` and so on, of a router and those in it. */
const routesOf = ({ stack }: Pick<Router, 'stack'>): string[] =>
  stack.flatMap(({ route, handle }) => {
    if (route) {
      const path = String(route.path).replace(/:(\w+)/g, '{$1}');
      return route.stack.map(({ method }) => `${method.toUpperCase()} ${path}`);
    }
    return 'stack' in handle ? routesOf(handle as Router) : [];
  });

const documented = Object.entries(openApi(URL).paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

describe('the OpenAPI document', () => {
  it('describes every route of the shop API, and of tying accounts', async () => {
    const stores = await storesWithShops();
    const access = createAccess(stores, createChatTokens(KEY, systemClock));
    const shopApi = createShopApi({
      stores,
      access,
      clock: systemClock,
      wake: createLocalWake(),
      urls: createFileUrls(KEY, URL, systemClock),
      publicUrl: URL,
      inHand: createInHand(),
    });
    const none = async () => {
      throw new Error('is not called');
    };
    const links = createLinksRouter(access, {
      ofBuyer: none,
      look: none,
      redeem: none,
      untie: none,
      issue: none,
    });
    const routes = [...routesOf(shopApi).map((route) => route.replace(' ', ' /api')), ...routesOf(links)];
    const listed = new Set(routes.filter((route) => route !== 'GET /api/openapi.json'));
    expect(documented).toEqual(expect.arrayContaining([...listed]));
    expect(documented.filter((route) => /\/api\/|channels/.test(route)).sort()).toEqual([...listed].sort());
    await stores.close();
  });

  it('names the server and refers to nothing outside itself', () => {
    const document = openApi(URL);
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: URL }] });
    expect(JSON.stringify(document)).not.toContain('"$ref":"http');
  });
});
