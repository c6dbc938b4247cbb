import { systemClock } from '../../../bot/clock';
import type { Stores } from '../../../storage/stores';
import { ask, chatToken, startChatServer, storesWithShops, type ChatServer } from '../../support/chat-server';
import { officialClient } from '../../support/directline-client';

let stores: Stores;
let server: ChatServer;

afterEach(async () => {
  await server.stop();
  await stores.close();
});
/** At one instant: what is counted by the minute must not begin anew in the middle of a test. */
const start = async (messagesPerMinute: number, requestsPerMinute: number): Promise<void> => {
  const at = systemClock.now();
  stores = await storesWithShops();
  server = await startChatServer({
    stores,
    clock: { now: () => at },
    config: { limits: { messagesPerMinute, requestsPerMinute } },
  });
};

describe('a buyer who writes too much', () => {
  it('is told once, in the talk; the official client offers to send again, and nobody else is held up', async () => {
    await start(3, 0);
    const { token, conversationId } = await chatToken(server, { sub: 'lin' });
    const chat = officialClient(server.url, { token });
    await chat.until(({ text }) => text === 'welcome');
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        chat.post({ type: 'message', text: `第 ${n} 条`, from: { id: 'lin' } }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    await chat.until(({ text }) => /消息来得太快/.test(text ?? ''));
    const log = await stores.activities.after(conversationId, 0, 100);
    expect(log.filter(({ activity }) => /太快/.test(String(activity.text)))).toHaveLength(1);
    expect(log.filter(({ sourceId }) => sourceId.endsWith('#in'))).toHaveLength(3);
    const wang = await chatToken(server, { sub: 'wang' });
    const other = `${server.url}/v3/directline/conversations/${wang.conversationId}/activities`;
    const { status } = await ask(other, { token: wang.token, body: { type: 'message', text: '你好' } });
    expect(status).toBe(200);
    chat.end();
  });

  it('is answered 400 with a code, never 429, for files too', async () => {
    await start(1, 0);
    const { token, conversationId } = await chatToken(server, { sub: 'lin' });
    const talk = `${server.url}/v3/directline/conversations/${conversationId}`;
    const say = () => ask(`${talk}/activities`, { token, body: { type: 'message', text: '你好' } });
    await say();
    expect(await say()).toMatchObject({ status: 400, body: { error: { code: 'TooFast' } } });
    const form = new FormData();
    form.append('activity', new Blob(['{"type":"message","text":"x"}']));
    const headers = { authorization: `Bearer ${token}` };
    const upload = await fetch(`${talk}/upload`, { method: 'POST', body: form, headers });
    expect(upload.status).toBe(400);
  });
});

describe('an address that asks too often', () => {
  it('is asked to come back: 503 on Direct Line, 429 elsewhere; other addresses are served', async () => {
    await start(0, 5);
    const from = (address: string, path: string) =>
      fetch(server.url + path, { headers: { 'x-forwarded-for': address } });
    for (let n = 0; n < 5; n += 1)
      expect((await from('9.9.9.9', '/widget/shop/shop-1.json')).status).toBe(200);
    const stream = await from('9.9.9.9', '/v3/directline/conversations/x/activities');
    expect([stream.status, stream.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await stream.json()).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect((await from('9.9.9.9', '/api/cases')).status).toBe(429);
    expect((await from('9.9.9.8', '/api/cases')).status).toBe(401);
  });
});
