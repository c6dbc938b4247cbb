import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { systemClock } from '../../../bot/clock';
import { typingTopic } from '../../../bot/wake';
import { ask, chatToken, SHOP_KEY } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

jest.setTimeout(20_000);

interface Conversation {
  conversationId: string;
  token: string;
  expires_in: number;
  streamUrl: string;
}
interface Activities {
  activities: {
    id: string;
    type: string;
    text?: string;
    replyToId?: string;
    from: object;
    channelData: Record<string, unknown>;
  }[];
  watermark: string;
  before?: number;
}

let now: number;
beforeEach(() => {
  now = systemClock.now();
});
const api = serveShops({ for: 'each test', clock: { now: () => now } });

const line = (path: string): string => `${api.server.url}/v3/directline${path}`;
const start = (token: string) => ask<Conversation>(line('/conversations'), { token, body: {} });
const read = (id: string, query: string, token: string) =>
  ask<Activities>(line(`/conversations/${id}/activities?${query}`), { token });
const post = (id: string, token: string, activity: object) =>
  ask<{ id: string; error?: { code: string } }>(line(`/conversations/${id}/activities`), {
    token,
    body: activity,
  });
const textsOf = ({ activities }: Activities) => activities.map(({ text }) => text);

/** A bare socket on a stream: its frames, parsed. */
function listen(streamUrl: string) {
  const socket = new WebSocket(streamUrl);
  const frames: Activities[] = [];
  socket.on('message', (data) => {
    const text = String(data);
    if (text) frames.push(JSON.parse(text) as Activities);
  });
  return { socket, frames, texts: () => frames.flatMap(textsOf).filter(Boolean) };
}
const until = async (test: () => boolean): Promise<void> => {
  for (let waited = 0; !test() && waited < 3_000; waited += 10) await sleep(10);
  expect(test()).toBe(true);
};

describe('a message that shows nothing', () => {
  it.each(['', '   ', '\u200b\u200d', '\ufeff\r\n', '\u0000\u202e', '\ud83d'])(
    'is refused in the protocol’s shape (%j)',
    async (text) => {
      const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
      const refused = await post(conversationId, token, { type: 'message', text, value: null });
      expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
      expect((await post(conversationId, token, { type: 'message', text: `${text}👨‍👩‍👧` })).status).toBe(200);
    },
  );
});

describe('tokens', () => {
  it("are generated for a shop's key, for its buyer or a guest", async () => {
    const forLin = await ask<Conversation>(line('/tokens/generate'), {
      token: SHOP_KEY,
      body: { user: { id: 'lin', name: '林小满' } },
    });
    expect(forLin).toMatchObject({
      status: 200,
      body: { conversationId: expect.any(String), token: expect.any(String), expires_in: 86_400 },
    });
    expect(forLin.body.conversationId).toBe((await chatToken(api.server, { sub: 'lin' })).conversationId);
    const guest = await ask<Conversation>(line('/tokens/generate'), { token: SHOP_KEY, method: 'POST' });
    expect(guest.body.conversationId).not.toBe(forLin.body.conversationId);
  });

  it.each([
    ['no key', undefined, 401],
    ['a wrong key', 'wrong', 403],
  ])('are not generated for %s', async (_name, token, status) => {
    const answer = await ask(line('/tokens/generate'), { body: {}, ...(token && { token }) });
    expect(answer).toMatchObject({
      status,
      body: { error: { code: expect.any(String), message: expect.any(String) } },
    });
  });

  it('are refreshed, also for some hours after they expired, and then no more', async () => {
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    now += 25 * 3_600_000;
    expect(await start(token)).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } });
    const refreshed = await ask<Conversation>(line('/tokens/refresh'), { token, method: 'POST' });
    expect(refreshed).toMatchObject({ status: 200, body: { conversationId, expires_in: 86_400 } });
    expect((await start(refreshed.body.token)).status).toBe(200);
    now += 12 * 3_600_000;
    expect((await ask(line('/tokens/refresh'), { token, method: 'POST' })).status).toBe(403);
  });

  it('open one conversation only: any other is not found', async () => {
    const lin = await chatToken(api.server, { sub: 'lin' });
    const chen = await chatToken(api.server, { sub: 'chen' });
    for (const path of ['', '/activities', '/activities?before=5']) {
      expect(
        (await ask(line(`/conversations/${chen.conversationId}${path}`), { token: lin.token })).status,
      ).toBe(404);
    }
    expect((await post(chen.conversationId, lin.token, { type: 'message', text: 'x' })).status).toBe(404);
    expect(
      (await ask(line(`/conversations/${chen.conversationId}/upload`), { token: lin.token, body: {} }))
        .status,
    ).toBe(404);
    expect((await read('nowhere', '', lin.token)).status).toBe(404);
    expect((await ask(line(`/conversations/${lin.conversationId}`), {})).status).toBe(401);
  });
});

describe('a conversation', () => {
  it('is created once and then resumed, with one welcome', async () => {
    const { token } = await chatToken(api.server, { sub: 'lin' });
    const first = await start(token);
    expect(first).toMatchObject({
      status: 201,
      body: {
        streamUrl: expect.stringMatching(
          /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[^/]+\/stream\?t=/,
        ),
      },
    });
    now += 60_000;
    const again = await start((await chatToken(api.server, { sub: 'lin' })).token);
    expect([again.status, again.body.conversationId]).toEqual([200, first.body.conversationId]);
    expect(textsOf((await read(first.body.conversationId, '', token)).body)).toEqual(['welcome']);
  });

  it('of more than 100 activities starts with its last 100; older ones come on request', async () => {
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    for (let i = 2; i <= 250; i += 1) await api.server.turns.say(conversationId, { text: String(i) });
    const { body: latest } = await read(conversationId, 'watermark=0', token);
    expect([latest.activities.length, latest.activities[0]!.text, latest.watermark]).toEqual([
      100,
      '151',
      '250',
    ]);
    const { body: older } = await read(conversationId, 'before=151&limit=100', token);
    expect([
      older.activities.length,
      older.activities[0]!.text,
      older.activities.at(-1)!.text,
      older.before,
    ]).toEqual([100, '51', '150', 51]);
    const { body: oldest } = await read(conversationId, `before=${older.before}`, token);
    expect([oldest.activities.length, oldest.activities[0]!.text, oldest.before]).toEqual([
      50,
      'welcome',
      undefined,
    ]);
    const { body: missed } = await read(conversationId, 'watermark=20', token);
    expect([missed.activities[0]!.text, missed.watermark]).toEqual(['21', '120']);
    const { body: resumed } = await ask<Conversation>(line(`/conversations/${conversationId}?watermark=0`), {
      token,
    });
    const stream = listen(resumed.streamUrl);
    await until(() => stream.texts().length === 100);
    expect(stream.texts()[0]).toBe('151');
    stream.socket.close();
  });

  it.each(['watermark=x', 'watermark=-1', 'before=0', 'before=5&limit=1000'])(
    'is not read with %s',
    async (query) => {
      const { token, conversationId } = await chatToken(api.server);
      expect(await read(conversationId, query, token)).toMatchObject({
        status: 400,
        body: { error: { code: 'BadArgument' } },
      });
    },
  );

  it('has a session id for those who ask', async () => {
    const { token } = await chatToken(api.server);
    expect((await ask(line('/session/getsessionid'), { token })).body).toEqual({
      sessionId: expect.any(String),
    });
  });
});

describe('an activity', () => {
  let token: string;
  let conversationId: string;
  beforeEach(async () => {
    ({ token, conversationId } = await chatToken(api.server, { sub: 'lin' }));
  });

  it('comes from who the token says, whatever it says itself', async () => {
    await post(conversationId, token, {
      type: 'message',
      text: 'hi',
      from: { id: 'boss', role: 'bot' },
      recipient: {},
      serviceUrl: 'http://evil',
    });
    const { body } = await read(conversationId, 'watermark=1', token);
    expect(body.activities[0]).toMatchObject({
      text: 'hi',
      from: { id: 'lin', role: 'user', name: '林小满' },
    });
    expect(body.activities[0]).not.toHaveProperty('serviceUrl');
    expect(body.activities[0]!.id).toBe(`${conversationId}|0000002`);
  });

  it('with a client id that was seen before is the same activity', async () => {
    const send = () =>
      post(conversationId, token, { type: 'message', text: 'once', channelData: { clientActivityID: 'x1' } });
    const [first, second] = [await send(), await send()];
    expect(second.body.id).toBe(first.body.id);
    expect(textsOf((await read(conversationId, '', token)).body)).toEqual(['welcome', 'once', 'echo: once']);
  });

  it("cannot carry what only the server writes, nor somebody's files", async () => {
    const attachments = [{ contentType: 'image/jpeg', contentUrl: '/files/of-chen/view' }];
    const channelData = {
      clientActivityID: 'y',
      uploads: ['of-chen'],
      refusedFiles: [1],
      'webchat:sequence-id': 0,
      mine: 1,
    };
    await post(conversationId, token, { type: 'message', text: 'hi', attachments, channelData });
    const { payload } = api.server.turns.posts.at(-1)!;
    expect(payload).not.toHaveProperty('attachments');
    expect(payload.channelData).toEqual({ clientActivityID: 'y', mine: 1 });
  });

  it.each([
    ['nothing to say', { type: 'message' }, 400],
    ['no type', { text: 'hi' }, 400],
    ['a type of its own', { type: 'delete', text: 'hi' }, 400],
    ['a forged hand-off', { type: 'event', name: 'handoff.status', value: {} }, 400],
    ['text that is none', { type: 'message', text: 7 }, 400],
    ['a very long text', { type: 'message', text: 'x'.repeat(8_001) }, 413],
    ['far too much', { type: 'message', text: 'x'.repeat(70_000) }, 413],
    ['a huge value', { type: 'message', value: { x: 'x'.repeat(17_000) } }, 400],
  ])('is refused with %s', async (_name, activity, status) => {
    const answer = await post(conversationId, token, activity);
    expect(answer).toMatchObject({
      status,
      body: { error: { code: expect.any(String), message: expect.any(String) } },
    });
    expect(await api.stores.activities.last(conversationId)).toBe(1);
  });

  it('that is only typing is acknowledged and not kept', async () => {
    expect(await post(conversationId, token, { type: 'typing' })).toMatchObject({
      status: 200,
      body: { id: expect.any(String) },
    });
    expect(await api.stores.activities.last(conversationId)).toBe(1);
  });

  it('of the bot is put out with its place, and without what is internal', async () => {
    await api.server.turns.say(conversationId, {
      text: 'a',
      replyToId: 'nobody',
      serviceUrl: 'urn:local',
      callerId: 'x',
    });
    await api.server.turns.say(conversationId, { type: 'trace', name: 'debug' });
    await api.server.turns.say(conversationId, { type: 'event', name: 'handoff.initiate', value: {} });
    await api.server.turns.say(conversationId, { text: 'b', replyToId: `${conversationId}|0000002` });
    const { body } = await read(conversationId, 'watermark=1', token);
    expect(textsOf(body)).toEqual(['a', 'b']);
    expect(body.watermark).toBe('5');
    const [a, b] = body.activities;
    expect(a).toMatchObject({
      channelData: { 'webchat:sequence-id': 2 },
      timestamp: expect.stringMatching(/Z$/),
    });
    for (const key of ['replyToId', 'serviceUrl', 'callerId']) expect(a).not.toHaveProperty(key);
    expect(b!.replyToId).toBe(`${conversationId}|0000002`);
  });

  it('shows pictures of cards under absolute addresses, files under signed ones', async () => {
    const content = {
      body: [
        { type: 'Image', url: '/demo/dress.jpg' },
        { type: 'Image', url: '/files/u/thumbnail' },
        { type: 'Image', url: 'https://cdn.example/x.png' },
      ],
    };
    await api.server.turns.say(conversationId, {
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    });
    const { body } = await read(conversationId, 'watermark=1', token);
    const [{ attachments }] = body.activities as unknown as [{ attachments: [{ content: typeof content }] }];
    const [own, file, foreign] = attachments[0].content.body.map(({ url }) => url);
    expect([own, foreign]).toEqual([`${api.server.url}/demo/dress.jpg`, 'https://cdn.example/x.png']);
    expect(file).toMatch(/\/files\/u\/thumbnail\?e=\d+&s=/);
  });
});

describe('a stream', () => {
  it('serves several sockets of one conversation, each from where it stands', async () => {
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    const first = listen((await start(token)).body.streamUrl);
    await until(() => first.texts().length === 1);
    const { body } = await ask<Conversation>(line(`/conversations/${conversationId}?watermark=1`), { token });
    const second = listen(body.streamUrl);
    await until(() => second.frames.length === 1);
    expect(second.frames[0]).toEqual({ activities: [], watermark: '1' });
    await post(conversationId, token, { type: 'message', text: 'hi' });
    await until(() => first.texts().length === 3 && second.texts().length === 2);
    expect(first.texts()).toEqual(['welcome', 'hi', 'echo: hi']);
    first.socket.close();
    second.socket.close();
  });

  it('tells that the bot is typing, without counting it', async () => {
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    const { socket, frames } = listen((await start(token)).body.streamUrl);
    await until(() => frames.length === 1);
    api.server.wake.wake(typingTopic(conversationId));
    await until(() => frames.length === 2);
    expect(frames[1]).toMatchObject({
      activities: [{ type: 'typing', from: { id: 'shop-1', role: 'bot' } }],
      watermark: '1',
    });
    expect((await read(conversationId, '', token)).body.activities).toHaveLength(1);
    socket.close();
  });

  it('finds what no wake told of', async () => {
    await api.restart({ config: { slowPollMs: 50 } });
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    const { socket, texts } = listen((await start(token)).body.streamUrl);
    await until(() => texts().length === 1);
    const activity = { type: 'message', text: 'from another process', from: { id: 'shop-1', role: 'bot' } };
    await api.stores.activities.append(
      { shopId: 'shop-1', conversationId },
      [{ sourceId: 'elsewhere', activity }],
      now,
    );
    await until(() => texts().length === 2);
    expect(texts()[1]).toBe('from another process');
    socket.close();
  });

  it('opens with its own token, for a minute', async () => {
    const { token, conversationId } = await chatToken(api.server, { sub: 'lin' });
    const { streamUrl } = (await start(token)).body;
    const { conversationId: other } = await chatToken(api.server, { sub: 'chen' });
    const refusals = [
      streamUrl.replace(conversationId, other),
      streamUrl.replace(/t=.*/, `t=${token}`),
      streamUrl.replace(/\?.*/, ''),
    ];
    now += 61_000;
    for (const url of [streamUrl, ...refusals]) {
      const socket = new WebSocket(url);
      const [error] = (await once(socket, 'error')) as [Error];
      expect(error.message).toContain('403');
    }
  });

  it('is asked for in strange ways and the server lives on', async () => {
    const base = api.server.url.replace('http', 'ws');
    for (const path of ['//', '/%', '/v3/directline/conversations/%/stream?t=%', '/elsewhere']) {
      const [error] = (await once(new WebSocket(base + path), 'error')) as [Error];
      expect(error.message).toMatch(/40[34]/);
    }
    expect((await ask(`${api.server.url}/healthz`)).status).toBe(200);
    expect((await ask(line('/conversations/%/activities'))).status).toBe(400);
  });

  it('takes the empty frames that keep it alive, and ends with 1012 at a restart', async () => {
    const { token } = await chatToken(api.server, { sub: 'lin' });
    const { socket, frames } = listen((await start(token)).body.streamUrl);
    await until(() => frames.length === 1);
    socket.send('');
    const closed = once(socket, 'close');
    await api.restart();
    expect((await closed)[0]).toBe(1012);
  });
});

describe('a page of another origin', () => {
  it('may call, without cookies', async () => {
    const response = await fetch(line('/conversations'), {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-ms-bot-agent',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
