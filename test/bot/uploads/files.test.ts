import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Clock } from '../../../bot/clock';
import { createFileUrls, filePath } from '../../../bot/uploads/file-urls';
import type { Stores } from '../../../storage/stores';
import { startChatServer, storesWithShops, type ChatServer } from '../../support/chat-server';

const KEY = 'a signing key of more than thirty-two characters';
const photo = readFileSync(join(__dirname, 'fixtures', 'gps.jpg'));
const HOUR = 3_600_000;

describe("a file's address", () => {
  let stores: Stores;
  let server: ChatServer;
  let now = Date.parse('2026-11-24T08:30:00Z');
  const clock: Clock = { now: () => now };
  const addressOf = (variant: 'view' | 'original' | 'thumbnail'): string =>
    createFileUrls(KEY, server.url, clock).sign(filePath('up-1', variant));

  beforeAll(async () => {
    stores = await storesWithShops();
    server = await startChatServer({ stores, clock, config: { chatSecret: KEY } });
    await stores.blobs.write('uploads/up-1/original', Readable.from([photo]));
    await stores.files.insert({
      _id: 'up-1',
      shopId: 'shop-1',
      conversationId: 'c',
      name: 'a.jpg',
      kind: 'image',
      mime: 'image/jpeg',
      bytes: photo.length,
      sha256: '0'.repeat(64),
      uploadedAt: now,
      metadata: {},
      blobs: { original: 'uploads/up-1/original', view: 'uploads/up-1/original' },
    });
  });
  afterAll(async () => {
    await server.stop();
    await stores.close();
  });

  it('opens the file for a day, and then no more', async () => {
    const address = addressOf('view');
    expect((await fetch(address)).status).toBe(200);
    now += 23 * HOUR;
    expect((await fetch(address)).status).toBe(200);
    now += HOUR;
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(addressOf('view'))).status).toBe(200);
  });

  it('opens nothing else', async () => {
    const address = new URL(addressOf('view'));
    const withChange = (change: (url: URL) => void): string => {
      const url = new URL(address);
      change(url);
      return url.href;
    };
    const tried = [
      withChange((url) => (url.search = '')),
      withChange((url) => url.searchParams.set('e', String(now + 400 * HOUR))),
      withChange((url) => url.searchParams.set('s', 'x'.repeat(43))),
      withChange((url) => (url.pathname = '/files/up-1/original')),
      withChange((url) => (url.pathname = '/files/up-2/view')),
      addressOf('thumbnail'),
    ];
    expect(await Promise.all(tried.map(async (url) => (await fetch(url)).status))).toEqual(
      tried.map(() => 404),
    );
  });

  it('is the same within an hour, so that browsers need not load the file again', () => {
    const first = addressOf('view');
    now += 60_000;
    expect(addressOf('view')).toBe(first);
  });
});
