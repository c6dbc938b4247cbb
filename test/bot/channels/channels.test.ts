import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../../bot/compose';
import { understandHere } from '../../../bot/understanding/shop-understander';
import { readConfig } from '../../../bot/config';
import { DEMO_SHOP } from '../../../bot/demo/shop';
import type { ChannelTalk } from '../../../storage/records';
import { changeDocument } from '../../../storage/stores/change';
import { ask } from '../../support/chat-server';
import {
  openChannelService,
  postAsChannel,
  type ChannelService,
  type ChannelUser,
} from '../../support/channel-service';
import { eventually } from '../../support/eventually';
import { portForLater } from '../../support/port';
import { builtUnderstander } from '../../support/understander';
import type { Understander } from '../../../nlu/understanding';

jest.setTimeout(30_000);

let understander: Understander;
let dataDir: string;
let server: RunningServer;
let service: ChannelService;
let said = 0;

beforeAll(async () => {
  understander = await builtUnderstander();
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'channels-'));
  service = await openChannelService();
  server = await start();
});
afterEach(async () => {
  await server.close();
  await service.close();
  await rm(dataDir, { recursive: true, force: true });
});

const start = async (): Promise<RunningServer> =>
  startServer(
    readConfig({
      PORT: String(await portForLater()),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      CHANNEL_DEVELOPMENT: 'on',
    }),
    { understander: understandHere(understander), app: { slowPollMs: 50 } },
  );

const url = (): string => server.address.replace('localhost', '127.0.0.1');
const say = (text: string, who?: ChannelUser, id = `m-${(said += 1)}`): Promise<number> =>
  postAsChannel(url(), service, { type: 'message', id, text }, who);
const talks = () => server.stores.channels.talks.find({});

/** Everything is answered, and all of it has gone out. */
async function settled(): Promise<void> {
  await server.turns.idle();
  await eventually(async () =>
    expect((await talks()).filter(({ due, lease }) => due !== undefined || lease)).toEqual([]),
  );
}

/** Writes the channel's only talk as it is then, while it may be in hand. */
async function changeTalk(fields: (now: ChannelTalk) => Partial<ChannelTalk>): Promise<void> {
  const [talk] = await talks();
  await changeDocument(server.stores.channels.talks, talk!._id, (now) => ({ ...now, ...fields(now) }));
}

async function signedIn(buyerId: string): Promise<{ token: string; conversationId: string }> {
  const { body } = await ask<{ jwt: string }>(`${url()}/demo/identity`, { body: { buyerId } });
  const admitted = await ask<{ token: string; conversationId: string }>(`${url()}/chat/token`, {
    body: { shop: DEMO_SHOP, jwt: body.jwt },
  });
  return admitted.body;
}

/** The secret in the last link that the bot sent. */
async function linkSent(): Promise<string> {
  const { activity } = await service.until(({ activity: { text } }) => /#after-sales-link=/.test(text ?? ''));
  return /#after-sales-link=([\w-]+)/.exec(activity.text ?? '')![1]!;
}

const tie = (token: string, link: string) =>
  ask<{ id: string; error?: { code: string } }>(`${url()}/chat/channels`, { token, body: { link } });

describe('somebody on another channel', () => {
  it('is answered there, by the conversation reference', async () => {
    expect(await say('你好')).toBe(200);
    const { activity, conversationId } = await service.until(({ activity: { text } }) => text !== undefined);
    expect(conversationId).toBe('chat-1');
    expect(activity).toMatchObject({
      type: 'message',
      textFormat: 'plain',
      locale: 'zh-CN',
      from: { id: 'bot', role: 'bot' },
      recipient: { id: 'u-1' },
    });
  });

  it('is greeted when the channel tells of him, and not twice', async () => {
    const came = { type: 'conversationUpdate', id: 'c-1', membersAdded: [{ id: 'u-1', name: '' }] };
    await postAsChannel(url(), service, came);
    await postAsChannel(url(), service, came);
    await service.until(() => true);
    await server.turns.idle();
    expect(service.texts()).toHaveLength(1);
  });

  it('is heard once, however often the channel sends it', async () => {
    await say('七天无理由怎么退', undefined, 'same');
    await server.turns.idle();
    const [talk] = await talks();
    const before = await server.stores.activities.last(talk!.conversationId!);
    await Promise.all([1, 2, 3].map(() => say('七天无理由怎么退', undefined, 'same')));
    await server.turns.idle();
    expect(await server.stores.activities.last(talk!.conversationId!)).toBe(before);
  });

  it('gets answers in order', async () => {
    await say('你好');
    await service.until(() => true);
    for (const text of ['运费谁出', '怎么申请售后', '多久到账']) await say(text);
    await server.turns.idle();
    const [talk] = await talks();
    const log = await server.stores.activities.after(talk!.conversationId!, 0, 100);
    const own = log.filter(({ activity }) => (activity.from as { role: string }).role === 'bot');
    const lastWords = String(own.at(-1)!.activity.text);
    await service.until(({ activity: { text } }) => text?.startsWith(lastWords.slice(0, 20)) ?? false);
    const order = own.map(({ activity }) =>
      service.texts().findIndex((text) => text?.startsWith(String(activity.text).slice(0, 20))),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('is nobody in a group, and nothing is said there', async () => {
    const group = { id: 'g', name: '', conversationType: 'group', isGroup: true };
    const status = await postAsChannel(url(), service, {
      type: 'message',
      id: 'g1',
      text: '退款',
      conversation: group,
    });
    expect(status).toBe(200);
    expect(await talks()).toEqual([]);
  });

  it('is told where to send a file', async () => {
    await postAsChannel(url(), service, {
      type: 'message',
      id: 'f1',
      attachments: [{ contentType: 'image/jpeg', contentUrl: 'https://files.example/1', name: '1.jpg' }],
    });
    await service.until(({ activity: { text } }) => /店铺页面的对话里发/.test(text ?? ''));
    expect(service.calls()).toBeGreaterThan(0);
  });
});

describe('a one-time link', () => {
  it('ties the account to the buyer who opens it, and the talk goes on with what was said', async () => {
    await say('我要退货退款，裙子破了个洞');
    const link = await linkSent();
    const buyer = await signedIn('lin');
    const look = await ask(`${url()}/chat/channels/look`, { token: buyer.token, body: { link } });
    expect(look.body).toMatchObject({ channel: 'telegram', name: '小林', tied: false });
    expect((await tie(buyer.token, link)).status).toBe(201);
    await server.turns.idle();
    const [talk] = await talks();
    expect(talk).toMatchObject({ conversationId: buyer.conversationId });
    service.sent.length = 0;
    await say('查一下我的订单到哪了');
    await service.until(({ activity: { text } }) => (text ?? '').length > 0);
    await server.turns.idle();
    expect(service.texts().join()).not.toMatch(/after-sales-link/);
    const log = await server.stores.activities.after(buyer.conversationId, 0, 100);
    expect(log.map(({ activity }) => activity.text)).toContain('查一下我的订单到哪了');
  });

  it('is good for one buyer, once, and for half an hour', async () => {
    await say('我要退款');
    const link = await linkSent();
    const [lin, other] = [await signedIn('lin'), await signedIn('wu')];
    expect((await tie(lin.token, link)).status).toBe(201);
    expect((await tie(lin.token, link)).status).toBe(201);
    expect(await tie(other.token, link)).toMatchObject({
      status: 410,
      body: { error: { code: 'LinkExpired' } },
    });
    expect((await tie(other.token, 'x'.repeat(32))).status).toBe(404);
    const [stored] = await server.stores.channels.links.find({});
    expect(stored).toMatchObject({ usedBy: 'lin', expiresAt: stored!.createdAt + 30 * 60_000 });
    expect(JSON.stringify(stored)).not.toContain(link);
  });

  it('has expired after half an hour', async () => {
    await say('我要退款');
    const link = await linkSent();
    const [stored] = await server.stores.channels.links.find({});
    await server.stores.channels.links.update({ ...stored!, expiresAt: stored!.createdAt - 1 });
    expect((await tie((await signedIn('lin')).token, link)).status).toBe(410);
  });

  it('is no use to a guest, nor without a token', async () => {
    await say('我要退款');
    const link = await linkSent();
    const guest = await ask<{ token: string }>(`${url()}/chat/token`, { body: { shop: DEMO_SHOP } });
    expect(await tie(guest.body.token, link)).toMatchObject({
      status: 403,
      body: { error: { code: 'SignInFirst' } },
    });
    expect((await ask(`${url()}/chat/channels`, { body: { link } })).status).toBe(401);
  });

  it('can be undone, by the buyer alone; then the account is a new guest', async () => {
    await say('我要退款');
    const lin = await signedIn('lin');
    const { body: account } = await tie(lin.token, await linkSent());
    const other = await signedIn('wu');
    const untie = (token: string) =>
      fetch(`${url()}/chat/channels/${account.id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await untie(other.token)).status).toBe(404);
    const listed = await ask(`${url()}/chat/channels`, { token: lin.token });
    expect(listed.body).toEqual({
      accounts: [{ id: account.id, channel: 'telegram', name: '小林', tied: true }],
    });
    expect((await untie(lin.token)).status).toBe(204);
    await server.turns.idle();
    service.sent.length = 0;
    await say('查一下我的订单');
    await linkSent();
    const [talk] = await talks();
    expect(talk!.conversationId).not.toBe(lin.conversationId);
    expect((await ask(`${url()}/chat/channels`, { token: lin.token })).body).toEqual({ accounts: [] });
  });

  it("does not open another person's talk in the same conversation", async () => {
    await say('我要退款');
    await tie((await signedIn('lin')).token, await linkSent());
    await say('查一下我的订单', { user: 'u-2' });
    await server.turns.idle();
    const all = await talks();
    expect(new Set(all.map(({ conversationId }) => conversationId)).size).toBe(2);
  });
});

describe('what the bot says of its own accord', () => {
  it('goes to the tied account; an answer in the shop’s page does not', async () => {
    await say('我要退款');
    const lin = await signedIn('lin');
    await tie(lin.token, await linkSent());
    await settled();
    service.sent.length = 0;
    const activities = `${url()}/v3/directline/conversations/${lin.conversationId}/activities`;
    await ask(activities, { token: lin.token, body: { type: 'message', text: '你好', from: { id: 'x' } } });
    await settled();
    expect(service.texts()).toEqual([]);
    const { shopId } = (await talks())[0]!;
    const source = `${lin.conversationId}/case-1#2#out0`;
    await server.stores.activities.append(
      { shopId, conversationId: lin.conversationId },
      [
        {
          sourceId: source,
          activity: { type: 'message', text: '卖家同意了', from: { id: shopId, role: 'bot' } },
        },
      ],
      0,
    );
    await changeTalk(() => ({ due: 1 }));
    await service.until(({ activity: { text } }) => text === '卖家同意了');
    expect(service.texts()).toEqual(['卖家同意了']);
  });
});

describe('a channel in trouble', () => {
  const open = () => server.stores.channels.tasks.find({ where: { state: 'open' } });

  it('that is busy gets the message later, once, and in order', async () => {
    service.answerNext(429, 503);
    await say('你好');
    await service.until(() => true);
    expect(service.calls()).toBeGreaterThanOrEqual(3);
    expect(await open()).toEqual([]);
    expect(new Set(service.texts()).size).toBe(service.texts().length);
  });

  it('that may have taken a message does not get it again; a person is told', async () => {
    service.answerNext('drop');
    await say('你好');
    await settled();
    const [task] = await open();
    expect(task).toMatchObject({ why: 'unknown', state: 'open', shopId: DEMO_SHOP });
    const log = await server.stores.activities.after(task!.conversationId, 0, 10);
    const lost = log.find(({ _id }) => _id === task!.activityId);
    expect(service.texts()).not.toContain(lost!.activity.text);
  });

  it('that refuses a message does not hold up the next', async () => {
    service.answerNext(400);
    await say('你好');
    await say('运费谁出');
    await service.until(() => true);
    expect(await open()).toMatchObject([{ why: 'refused', detail: 'answered 400' }]);
  });

  it('that is away across a restart gets what was said meanwhile', async () => {
    await say('你好');
    await service.until(() => true);
    const away = { serviceUrl: `http://127.0.0.1:${await portForLater()}/` };
    await postAsChannel(url(), away, { type: 'message', id: 'later', text: '运费谁出' });
    await eventually(async () => expect((await talks())[0]!.failures).toBeGreaterThan(0));
    await server.close();
    service.sent.length = 0;
    server = await start();
    await changeTalk(({ reference }) => ({
      reference: { ...reference, serviceUrl: service.serviceUrl },
      due: 1,
    }));
    await service.until(({ activity: { text } }) => (text ?? '').length > 0);
    expect(await open()).toEqual([]);
  });

  it('that was being told when the process ended may have heard it', async () => {
    await say('你好');
    await settled();
    await server.close();
    service.sent.length = 0;
    server = await start();
    const [talk] = await talks();
    const end = await server.stores.activities.last(talk!.conversationId!);
    await changeTalk(() => ({
      cursor: { seq: 0, part: 0 },
      attempt: { seq: end, part: 0, at: 1 },
      due: 1,
    }));
    await eventually(async () => expect(await open()).toMatchObject([{ why: 'unknown' }]));
  });
});
