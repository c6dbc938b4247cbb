import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Router } from 'express';
import request from 'supertest';
import { createApp, type App } from '../../bot/app';
import { systemClock } from '../../bot/clock';
import { createLogger } from '../../bot/logger';
import { createLocalWake } from '../../bot/wake';
import type { Stores } from '../../storage/stores';
import { storesWithShops } from '../support/chat-server';
import { echoTurns } from '../support/echo-turns';

const publicUrl = 'https://chat.example';
let stores: Stores;
let webRoot: string;
let app: App;

beforeAll(async () => {
  stores = await storesWithShops();
  webRoot = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(webRoot, 'assets'));
  const files = {
    'widget.js': 'plain',
    'widget.js.br': brotliCompressSync('as brotli'),
    'widget.js.gz': gzipSync('as gzip'),
    'assets/frame-ABC.css': 'a{}',
    'frame.html': '<style nonce="{{nonce}}"></style><script type="application/json">{{data}}</script>',
    'demo.html': '<html></html>',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(webRoot, name), content);
  const broken = Router().get('/broken', () => {
    throw new Error('with a secret');
  });
  const wake = createLocalWake();
  app = await createApp({
    stores,
    wake,
    turns: echoTurns({ stores, wake, clock: systemClock }),
    clock: systemClock,
    logger: createLogger('silent'),
    config: { publicUrl, webRoot },
    routers: [broken],
  });
});
afterAll(async () => {
  await app.close();
  await stores.close();
  await rm(webRoot, { recursive: true });
});

describe('the server', () => {
  it('says that it is well', async () => {
    const { body } = await request(app.server).get('/healthz').expect(200);
    expect(body).toEqual({ status: 'ok' });
  });

  it('answers errors in one shape, with nothing from inside', async () => {
    const unknown = await request(app.server).get('/nowhere').expect(404);
    expect(unknown.body).toEqual({ error: { code: 'NotFound', message: 'GET /nowhere was not found' } });
    const broken = await request(app.server).get('/broken').expect(500);
    expect(broken.body).toEqual({
      error: { code: 'ServiceError', message: expect.not.stringContaining('secret') },
    });
    const notJson = await request(app.server).post('/chat/token').type('json').send('{"shop":').expect(400);
    expect(notJson.body.error.code).toBe('BadArgument');
    const huge = await request(app.server)
      .post('/chat/token')
      .send({ shop: 'x'.repeat(20_000) })
      .expect(413);
    expect(huge.body.error.code).toBe('MessageSizeTooBig');
  });

  it('lets nothing run in an answer that is data, and sets no cookie', async () => {
    const { headers } = await request(app.server).get('/healthz');
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.any(String),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('set-cookie');
  });
});

describe('the built pages', () => {
  it('come in the smallest encoding that the browser takes', async () => {
    const of = async (encoding: string) => {
      const { headers, text } = await request(app.server).get('/widget.js').set('Accept-Encoding', encoding);
      expect(headers['content-type']).toMatch(/javascript/);
      expect(headers.vary).toContain('Accept-Encoding');
      return [headers['content-encoding'], text];
    };
    expect(await of('br, gzip')).toEqual(['br', 'as brotli']);
    expect(await of('gzip')).toEqual(['gzip', 'as gzip']);
    expect(await of('identity')).toEqual([undefined, 'plain']);
  });

  it('are kept for ever where their name carries a hash, and briefly where it does not', async () => {
    const asset = await request(app.server).get('/assets/frame-ABC.css').expect(200);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const loader = await request(app.server).get('/widget.js').set('Accept-Encoding', 'identity').expect(200);
    expect(loader.headers['cache-control']).toBe('public, max-age=300');
    expect(loader.headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it.each(['/assets/..%2Fframe.html', '/assets/.stamp', '/assets/none.js', '/manifest.json'])(
    'do not include %s',
    async (path) => {
      await request(app.server).get(path).expect(404);
      expect(path).toBeTruthy();
    },
  );

  it('that are not there are answered as any error, kept by nobody', async () => {
    const { body, headers } = await request(app.server).get('/assets/none.js').expect(404);
    expect(body.error.code).toBe('NotFound');
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('application/json'),
      'cache-control': 'no-store',
    });
    const odd = await request(app.server).get('/assets/constructor').expect(404);
    expect(odd.headers['content-type']).toContain('application/json');
  });

  it("put the shop's looks and a nonce into the frame, which only the shop's pages may embed", async () => {
    const first = await request(app.server).get('/widget/frame?shop=shop-1').expect(200);
    const policy = String(first.headers['content-security-policy']);
    const [, nonce] = /nonce="([^"]+)"/.exec(first.text) ?? [];
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("frame-ancestors 'self' https://shop.example;");
    expect(policy).toContain('wss://chat.example');
    expect(policy).not.toMatch(/unsafe/);
    expect(first.headers).not.toHaveProperty('x-frame-options');
    expect(first.text).toContain('"shopId":"shop-1"');
    const second = await request(app.server).get('/widget/frame?shop=shop-1');
    expect(second.text).not.toContain(nonce!);
    await request(app.server).get('/widget/frame?shop=none').expect(404);
  });

  it("tell any page the shop's looks", async () => {
    const { body, headers } = await request(app.server).get('/widget/shop/shop-1.json').expect(200);
    expect(body).toEqual({
      shopId: 'shop-1',
      name: { zh: '小店', en: 'The shop' },
      colour: '#0f766e',
      avatar: '/demo/avatar.png',
      language: 'zh',
    });
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('have a policy of their own on the demo page', async () => {
    const { headers } = await request(app.server).get('/').expect(200);
    expect(headers['content-security-policy']).toMatch(/script-src 'self'.*frame-src 'self'/);
  });
});
