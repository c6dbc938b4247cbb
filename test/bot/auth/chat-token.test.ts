import jwt from 'jsonwebtoken';
import { systemClock } from '../../../bot/clock';
import { ask, JWT_SECRET, shopJwt } from '../../support/chat-server';
import { serveShops } from '../../support/serve-shops';

interface Answer {
  token: string;
  conversationId: string;
  expiresIn: number;
  guest: boolean;
  error?: { code: string; message: string };
}
const HOUR = 3_600_000;

let now = 0;
beforeEach(() => {
  now = systemClock.now();
});
const api = serveShops({ for: 'each test', clock: { now: () => now } });

const exchange = (body: object) =>
  ask<Answer>(`${api.server.url}/chat/token`, { body: { shop: 'shop-1', ...body } });
const seconds = (): number => Math.floor(now / 1000);

describe("the exchange of a shop's token", () => {
  it('gives a buyer the one conversation, on every device', async () => {
    const phone = await exchange({ jwt: shopJwt() });
    const desktop = await exchange({ jwt: shopJwt() });
    expect(phone).toMatchObject({ status: 200, body: { guest: false, expiresIn: 86_400 } });
    expect(desktop.body.conversationId).toBe(phone.body.conversationId);
    expect(jwt.decode(phone.body.token)).toMatchObject({
      user: 'lin',
      conv: phone.body.conversationId,
      shop: 'shop-1',
      guest: false,
    });
    expect(api.server.turns.posts.filter(({ kind }) => kind === 'start')).toHaveLength(1);
  });

  it('keeps who the buyer is, and a new name', async () => {
    await exchange({ jwt: shopJwt(), language: 'en' });
    expect(await api.stores.buyers.get('shop-1/lin')).toMatchObject({
      name: '林小满',
      language: 'en',
      version: 1,
    });
    await exchange({ jwt: shopJwt() });
    expect(await api.stores.buyers.get('shop-1/lin')).toMatchObject({ version: 1 });
    await exchange({ jwt: shopJwt({ name: '林小姐' }) });
    expect(await api.stores.buyers.get('shop-1/lin')).toMatchObject({
      name: '林小姐',
      language: 'en',
      version: 2,
    });
  });

  it.each([
    ['another secret', () => shopJwt({}, 'somebody else with a long enough secret'), 'InvalidShopToken'],
    [
      'no signature',
      () => `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${shopJwt().split('.')[1]}.`,
      'InvalidShopToken',
    ],
    [
      'another algorithm',
      () => jwt.sign({ shop: 'shop-1', sub: 'lin' }, JWT_SECRET, { algorithm: 'HS512', expiresIn: 60 }),
      'InvalidShopToken',
    ],
    ['another shop', () => shopJwt({ shop: 'shop-2' }), 'InvalidShopToken'],
    ['no buyer', () => shopJwt({ sub: undefined }), 'InvalidShopToken'],
    ['no expiry', () => shopJwt({ exp: undefined }), 'InvalidShopToken'],
    ['an expiry in a month', () => shopJwt({ exp: seconds() + 30 * 86_400 }), 'InvalidShopToken'],
    ['an expiry that has passed', () => shopJwt({ exp: seconds() - 120 }), 'ShopTokenExpired'],
  ])('is refused with %s', async (_name, token, code) => {
    expect(await exchange({ jwt: token() })).toMatchObject({ status: 401, body: { error: { code } } });
  });

  it('knows no other shop, and no empty request', async () => {
    expect((await exchange({ shop: 'nowhere' })).status).toBe(404);
    expect(await exchange({ shop: 7 })).toMatchObject({
      status: 400,
      body: { error: { code: 'BadArgument' } },
    });
  });
});

describe('a guest', () => {
  it('is another guest without the last token, and the same with it', async () => {
    const first = await exchange({});
    const other = await exchange({});
    const again = await exchange({ guestToken: first.body.token });
    expect(first.body.guest).toBe(true);
    expect(other.body.conversationId).not.toBe(first.body.conversationId);
    expect(again.body.conversationId).toBe(first.body.conversationId);
  });

  it('is known for a week after the token expired, then no more', async () => {
    const { body: first } = await exchange({});
    now += 6 * 24 * HOUR;
    expect((await exchange({ guestToken: first.token })).body.conversationId).toBe(first.conversationId);
    now += 3 * 24 * HOUR;
    expect((await exchange({ guestToken: first.token })).body.conversationId).not.toBe(first.conversationId);
  });

  it('who signs in takes the talk along, once', async () => {
    const { body: guest } = await exchange({});
    const { body: buyer } = await exchange({ jwt: shopJwt(), guestToken: guest.token });
    await exchange({ jwt: shopJwt(), guestToken: guest.token });
    const joins = api.server.turns.posts.filter(({ kind }) => kind === 'guest_joined');
    expect(new Set(joins.map(({ id }) => id))).toEqual(new Set([`join:${guest.conversationId}`]));
    expect(joins[0]).toMatchObject({
      conversationId: buyer.conversationId,
      payload: { guestConversationId: guest.conversationId },
    });
  });

  it("cannot take a buyer's talk along, nor one of another shop", async () => {
    const { body: lin } = await exchange({ jwt: shopJwt() });
    const { body: elsewhere } = await exchange({ shop: 'shop-2' });
    for (const guestToken of [lin.token, elsewhere.token, 'nonsense']) {
      await exchange({ jwt: shopJwt({ sub: 'chen' }), guestToken });
    }
    expect(api.server.turns.posts.filter(({ kind }) => kind === 'guest_joined')).toEqual([]);
  });

  it('whose talk was taken along starts a new one, and the old token opens nothing', async () => {
    const { body: guest } = await exchange({});
    const conversation = (await api.stores.conversations.get(guest.conversationId))!;
    await api.stores.conversations.update({ ...conversation, mergedInto: 'b-lin' });
    expect((await exchange({ guestToken: guest.token })).body.conversationId).not.toBe(guest.conversationId);
    const url = `${api.server.url}/v3/directline/conversations/${guest.conversationId}/activities`;
    expect(await ask(url, { token: guest.token })).toMatchObject({
      status: 403,
      body: { error: { code: 'TokenExpired' } },
    });
  });
});

describe('the signing key', () => {
  it('outlives a restart', async () => {
    const { body } = await exchange({ jwt: shopJwt() });
    await api.restart();
    const url = `${api.server.url}/v3/directline/conversations/${body.conversationId}/activities`;
    expect((await ask(url, { token: body.token })).status).toBe(200);
  });
});

describe('one address', () => {
  it('may exchange only so often a minute', async () => {
    await api.restart({ config: { exchangesPerMinute: 2 } });
    await exchange({});
    await exchange({});
    expect(await exchange({})).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } });
  });
});
