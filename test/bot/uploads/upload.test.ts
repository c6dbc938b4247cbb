import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { ask, chatToken } from '../../support/chat-server';
import { officialClient } from '../../support/directline-client';
import { eventually } from '../../support/eventually';
import { serveShops } from '../../support/serve-shops';

jest.setTimeout(20_000);

const fixture = (name: string): Buffer => readFileSync(join(__dirname, 'fixtures', name));
/** A photo of a form whose boundary is `b`. */
const part = (name: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

const api = serveShops({ for: 'each test' });
let token: string;
let conversationId: string;

beforeEach(async () => {
  ({ token, conversationId } = await chatToken(api.server, { sub: 'lin' }));
});

const uploadUrl = (): string =>
  `${api.server.url}/v3/directline/conversations/${conversationId}/upload?userId=lin`;

async function upload(files: { name: string; content: Buffer; type?: string }[], activity: object = {}) {
  const form = new FormData();
  form.append(
    'activity',
    new Blob([JSON.stringify({ type: 'message', from: { id: 'lin' }, ...activity })], {
      type: 'application/vnd.microsoft.activity',
    }),
  );
  for (const { name, content, type = 'image/jpeg' } of files)
    form.append('file', new Blob([bytes(content)], { type }), name);
  const response = await fetch(uploadUrl(), {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  return {
    status: response.status,
    body: (await response.json()) as { id?: string; error?: { code: string } },
  };
}

interface Shown {
  text?: string;
  attachments?: { contentUrl: string; thumbnailUrl?: string; contentType: string; name: string }[];
  channelData: { uploads?: string[]; refusedFiles?: { name: string; why: string }[] };
}
async function lastFromBuyer(): Promise<Shown> {
  const { body } = await ask<{ activities: (Shown & { from: { role: string } })[] }>(
    `${api.server.url}/v3/directline/conversations/${conversationId}/activities`,
    { token },
  );
  return body.activities.filter(({ from }) => from.role === 'user').at(-1)!;
}

describe('an upload', () => {
  it('by the official client keeps text, order and Chinese names', async () => {
    const chat = officialClient(api.server.url, { token });
    const photo = `data:image/jpeg;base64,${fixture('gps.jpg').toString('base64')}`;
    await chat.until(({ text }) => text === 'welcome');
    const id = await chat.post({
      type: 'message',
      text: '看这个破洞',
      from: { id: 'lin' },
      attachments: [
        {
          contentType: 'image/jpeg',
          contentUrl: photo,
          name: '裙子 破洞.jpg',
          thumbnailUrl: 'data:image/png;base64,AAAA',
        },
        { contentType: 'image/jpeg', contentUrl: photo, name: '标签.jpg' },
      ],
      channelData: { clientActivityID: 'up-1' },
    });
    const own = await chat.until((activity) => activity.id === id);
    expect(own).toMatchObject({ text: '看这个破洞', channelData: { clientActivityID: 'up-1' } });
    expect(own.attachments?.map(({ name }) => name)).toEqual(['裙子 破洞.jpg', '标签.jpg']);
    const shown = await fetch(own.attachments![0]!.contentUrl);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).exif).toBeUndefined();
    chat.end();
  });

  it('keeps the original untouched, with its SHA-256', async () => {
    await upload([{ name: 'a.jpg', content: fixture('gps.jpg') }]);
    const [file] = await api.stores.files.find({ where: { conversationId } });
    expect(file).toMatchObject({
      shopId: 'shop-1',
      kind: 'image',
      mime: 'image/jpeg',
      name: 'a.jpg',
      bytes: fixture('gps.jpg').length,
      sha256: createHash('sha256').update(fixture('gps.jpg')).digest('hex'),
      capturedAt: Date.parse('2026-11-20T12:00:00+08:00'),
    });
    expect(Buffer.concat(await api.stores.blobs.read(file!.blobs.original).toArray())).toEqual(
      fixture('gps.jpg'),
    );
  });

  it('stores paths only, and puts out signed addresses', async () => {
    await upload([{ name: 'a.heic', content: fixture('gps.heic'), type: 'image/heic' }]);
    const [entry] = await api.stores.activities.after(conversationId, 1, 1);
    const [attachment] = entry!.activity.attachments as { contentUrl: string; contentType: string }[];
    expect(attachment).toMatchObject({
      contentType: 'image/jpeg',
      contentUrl: expect.stringMatching(/^\/files\/[0-9a-f-]{36}\/view$/),
    });
    const [shown] = (await lastFromBuyer()).attachments!;
    expect(shown!.contentUrl).toMatch(
      new RegExp(`^${api.server.url}/files/[0-9a-f-]{36}/view\\?e=\\d+&s=[\\w-]+$`),
    );
    expect((await fetch(shown!.thumbnailUrl!)).headers.get('content-type')).toBe('image/jpeg');
  });

  it('of a video can be watched from any point and tells no place', async () => {
    await upload([{ name: 'v.mp4', content: fixture('location-keys.mp4'), type: 'video/mp4' }]);
    const [shown] = (await lastFromBuyer()).attachments!;
    const part = await fetch(shown!.contentUrl, { headers: { range: 'bytes=4-11' } });
    expect([part.status, await part.text()]).toEqual([206, 'ftypisom']);
    const whole = await fetch(shown!.contentUrl);
    expect(whole.headers.get('content-disposition')).toBe('inline');
    expect(await whole.text()).not.toContain('30.2500');
  });

  it('whose form is broken in several places is refused, and the server lives', async () => {
    const part = '--x\r\nContent-Disposition form-data\r\n\r\ny\r\n';
    const response = await fetch(uploadUrl(), {
      method: 'POST',
      body: `${part.repeat(3)}--x--\r\n`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'BadArgument' } });
  });

  it('of more files than a form may have is refused', async () => {
    const many = Array.from({ length: 45 }, (_, n) => ({ name: `${n}.txt`, content: Buffer.from('<svg/>') }));
    expect(await upload(many)).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
    expect(await api.stores.files.count({ conversationId })).toBe(0);
  });

  it('of a pdf is saved, not opened', async () => {
    await upload([{ name: '质检.pdf', content: Buffer.from('%PDF-1.4\nbody'), type: 'application/pdf' }]);
    const [shown] = (await lastFromBuyer()).attachments!;
    const { headers } = await fetch(shown!.contentUrl);
    expect(headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('that comes twice is one activity and one set of files', async () => {
    const again = () =>
      upload([{ name: 'a.jpg', content: fixture('gps.jpg') }], { channelData: { clientActivityID: 'same' } });
    const [first, second] = [await again(), await again()];
    expect(second.body.id).toBe(first.body.id);
    expect(await api.stores.files.count({ conversationId })).toBe(1);
    const { channelData } = await lastFromBuyer();
    expect(await api.stores.files.get(channelData.uploads![0]!)).toBeDefined();
  });
});

describe('what is not taken', () => {
  it('is named in the activity, with why; the rest of the message arrives', async () => {
    const { status } = await upload(
      [
        { name: 'evil.jpg', content: Buffer.from('<svg onload=alert(1)>') },
        { name: 'ok.jpg', content: fixture('gps.jpg') },
        { name: 'half.jpg', content: fixture('gps.jpg').subarray(0, 600) },
        {
          name: 'big.pdf',
          content: Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(21 * 1024 * 1024)]),
        },
      ],
      { text: '几张照片' },
    );
    expect(status).toBe(200);
    const { text, attachments, channelData } = await lastFromBuyer();
    expect(text).toBe('几张照片');
    expect(attachments?.map(({ name }) => name)).toEqual(['ok.jpg']);
    expect(channelData.refusedFiles).toEqual([
      { name: 'evil.jpg', why: 'type' },
      { name: 'half.jpg', why: 'broken' },
      { name: 'big.pdf', why: 'size' },
    ]);
    expect(await api.stores.files.count({})).toBe(1);
  });

  it('includes an upload cut off midway: nothing is left of it', async () => {
    const writes: string[] = [];
    const write = api.stores.blobs.write.bind(api.stores.blobs);
    api.stores.blobs.write = (key, content) => {
      writes.push(key);
      return write(key, content);
    };
    const sizes = () => Promise.all(writes.map((key) => api.stores.blobs.size(key).catch(() => undefined)));
    const sending = request(uploadUrl(), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': 1_000_000,
      },
    });
    sending.on('error', () => undefined);
    sending.write(
      Buffer.concat([
        part('whole.jpg', fixture('gps.jpg')),
        part('half.jpg', fixture('gps.jpg').subarray(0, 2000)),
      ]),
    );
    const originals = () => writes.filter((key) => key.endsWith('/original'));
    const whole = async () => (await sizes()).filter((size) => size !== undefined).length;
    await eventually(async () => expect([originals().length, await whole()]).toEqual([2, 3]));
    sending.destroy();
    await eventually(async () => expect(await whole()).toBe(0));
    expect(await api.stores.files.count({})).toBe(0);
    expect(await api.stores.activities.last(conversationId)).toBe(1);
  });

  it('includes a broken form: what had arrived of it is gone when the server has stopped', async () => {
    const writes: string[] = [];
    const write = api.stores.blobs.write.bind(api.stores.blobs);
    api.stores.blobs.write = async (key, content) => {
      writes.push(key);
      const written = await write(key, content);
      await sleep(50);
      return written;
    };
    const response = await fetch(uploadUrl(), {
      method: 'POST',
      body: bytes(Buffer.concat([part('whole.jpg', fixture('gps.jpg')), Buffer.from('--b\r\nbroken')])),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=b' },
    });
    expect(response.status).toBe(400);
    await api.restart();
    expect(writes).toHaveLength(3);
    const sizes = await Promise.all(writes.map((key) => api.stores.blobs.size(key)));
    expect(sizes).toEqual([undefined, undefined, undefined]);
  });

  it('includes an upload whose sender goes before it is read, and a stop does not wait for it', async () => {
    const get = api.stores.conversations.get.bind(api.stores.conversations);
    let goOn = (): void => undefined;
    const gone = new Promise<void>((resolve) => (goOn = resolve));
    const asked = new Promise<void>((resolve) => {
      api.stores.conversations.get = async (id) => {
        resolve();
        await gone;
        return get(id);
      };
    });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': 1_000_000,
    };
    const connected = once(api.server.app.server, 'connection') as Promise<[Socket]>;
    const sending = request(uploadUrl(), { method: 'POST', headers }).on('error', () => undefined);
    sending.flushHeaders();
    await asked;
    const [connection] = await connected;
    const lost = new Promise((resolve) => connection.once('close', resolve));
    sending.destroy();
    await lost;
    goOn();
    await api.restart();
    expect(await api.stores.files.count({})).toBe(0);
  });

  it('includes a form that is none', async () => {
    const post = (headers: Record<string, string>, body: string) =>
      fetch(uploadUrl(), { method: 'POST', headers: { authorization: `Bearer ${token}`, ...headers }, body });
    expect((await post({ 'content-type': 'application/json' }, '{}')).status).toBe(400);
    expect((await post({ 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\nbroken')).status).toBe(
      400,
    );
    expect(await (await upload([])).status).toBe(400);
  });
});
