import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import jwt from 'jsonwebtoken';
import { systemClock } from '../../bot/clock';
import { freePort, listen } from '../../bot/listen';

/** A shop's own site, on an origin of its own: one page with the script tag, and the address that says who is signed in. */
export interface ShopPage {
  url: string;
  /** Who is signed in; undefined for nobody. */
  buyer: string | undefined;
  /** Seconds from now until the next tokens expire; negative ones have expired. */
  lifetime: number;
  /** The site's own trouble: its token address answers 503. */
  failing: boolean;
  /** How often it was asked who is signed in. */
  asked: number;
  close(): Promise<void>;
}

interface Setup {
  /** Where the chat is served. */
  server: string;
  shop: string;
  secret: string;
}

/** As strict as a careful shop sets it: what the loader needs, and nothing else. */
const policyFor = (server: string): string =>
  [
    "default-src 'none'",
    `script-src ${server}`,
    `frame-src ${server}`,
    `connect-src 'self' ${server}`,
    "base-uri 'none'",
  ].join('; ');

const pageFor = ({ server, shop }: Setup): string => `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
  <title>别家小店</title>
  <h1>别家小店</h1>
  <script src="${server}/widget.js" data-shop="${shop}" data-token-url="/who"></script>
</html>`;

export async function openShopPage(setup: Setup): Promise<ShopPage> {
  const port = await freePort();
  const page: ShopPage = {
    url: `http://127.0.0.1:${port}`,
    buyer: undefined,
    lifetime: 600,
    failing: false,
    asked: 0,
    close: () => closed(server),
  };
  const server = createServer((request, response) => {
    if (request.url !== '/who') {
      const headers = { 'content-type': 'text/html', 'content-security-policy': policyFor(setup.server) };
      return void response.writeHead(200, headers).end(pageFor(setup));
    }
    page.asked++;
    if (page.failing) return void response.writeHead(503).end();
    if (page.buyer === undefined) return void response.writeHead(401).end();
    const token = tokenOf(setup, page.buyer, page.lifetime);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token }));
  });
  await listen(server, port, '127.0.0.1');
  return page;
}

export function tokenOf(
  { shop, secret }: Pick<Setup, 'shop' | 'secret'>,
  sub: string,
  lifetime: number,
): string {
  const exp = Math.floor(systemClock.now() / 1000) + lifetime;
  return jwt.sign({ shop, sub, exp }, secret, { algorithm: 'HS256' });
}

async function closed(server: Server): Promise<void> {
  const ended = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await ended;
}
