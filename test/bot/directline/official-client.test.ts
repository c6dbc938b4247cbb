import type { Stores } from '../../../storage/stores';
import { chatToken, startChatServer, storesWithShops, type ChatServer } from '../../support/chat-server';
import { officialClient, type Chat } from '../../support/directline-client';
import { portForLater } from '../../support/port';

jest.setTimeout(20_000);

describe.each([
  ['WebSocket', true],
  ['polling', false],
])('the official client over %s', (_name, webSocket) => {
  let stores: Stores;
  let server: ChatServer;
  const chats: Chat[] = [];
  const open = async (options: object = {}): Promise<Chat> => {
    const { token } = await chatToken(server, { sub: 'lin' });
    const chat = officialClient(server.url, { token, webSocket, ...options });
    chats.push(chat);
    return chat;
  };

  beforeEach(async () => {
    stores = await storesWithShops();
    server = await startChatServer({ stores });
  });
  afterEach(async () => {
    for (const chat of chats.splice(0)) chat.end();
    await server.stop();
    await stores.close();
  });

  it('shows the welcome, the own message with its client id, and the answer', async () => {
    const chat = await open();
    await chat.until(({ text }) => text === 'welcome');
    const id = await chat.post({
      type: 'message',
      text: '你好',
      from: { id: 'x' },
      channelData: { clientActivityID: 'abc1' },
    });
    await chat.until(({ text }) => text === 'echo: 你好');
    const own = chat.activities.find(({ text }) => text === '你好');
    expect(own).toMatchObject({
      id,
      from: { id: 'lin', role: 'user' },
      channelData: { clientActivityID: 'abc1' },
    });
    expect(chat.texts()).toEqual(['welcome', '你好', 'echo: 你好']);
  });

  it('resumes with the whole talk in order', async () => {
    const first = await open();
    for (const text of ['a', 'b', 'c']) await first.post({ type: 'message', text, from: { id: 'x' } });
    first.end();
    const { conversationId } = await chatToken(server, { sub: 'lin' });
    const again = await open({ conversationId, watermark: '0' });
    await again.until(({ text }) => text === 'echo: c');
    expect(again.texts()).toEqual(['welcome', 'a', 'echo: a', 'b', 'echo: b', 'c', 'echo: c']);
  });
});

describe.each([
  ['a stream', true],
  ['polling', false],
])('a restart of the server, for a client on %s', (_name, webSocket) => {
  it('loses and doubles nothing', async () => {
    const stores = await storesWithShops();
    const port = await portForLater();
    const before = await startChatServer({ stores, port });
    const { token, conversationId } = await chatToken(before, { sub: 'lin' });
    const chat = officialClient(before.url, { token, webSocket, timeout: 500 });
    await chat.post({ type: 'message', text: 'one', from: { id: 'x' } });
    await chat.until(({ text }) => text === 'echo: one');
    await before.stop();
    await before.turns.say(conversationId, { text: 'said meanwhile' });
    const after = await startChatServer({ stores, port });
    await chat.until(({ text }) => text === 'said meanwhile');
    await chat.post({ type: 'message', text: 'two', from: { id: 'x' } });
    await chat.until(({ text }) => text === 'echo: two');
    expect(chat.texts()).toEqual(['welcome', 'one', 'echo: one', 'said meanwhile', 'two', 'echo: two']);
    chat.end();
    await after.stop();
    await stores.close();
  });
});
