import { DEMO_SHOP } from '../../bot/demo/shop';
import { openShopPage, tokenOf, type ShopPage } from '../support/shop-page';
import type { Widget } from '../support/widget';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();
let shop: ShopPage;
let stranger: ShopPage;
let secret: string;

beforeAll(async () => {
  secret = await desk.product.edit(async ({ shops }) => (await shops.get(DEMO_SHOP))!.jwtSecret);
  const setup = { server: desk.product.url, shop: DEMO_SHOP, secret };
  [shop, stranger] = await Promise.all([openShopPage(setup), openShopPage(setup)]);
  await desk.product.edit(async ({ shops }) => {
    const known = await shops.get(DEMO_SHOP);
    if (known) await shops.update({ ...known, allowedOrigins: [shop.url] });
  });
});
afterAll(() => Promise.all([shop?.close(), stranger?.close()]));
beforeEach(() => Object.assign(shop, { buyer: undefined, lifetime: 600, failing: false, asked: 0 }));

const enter = (): Promise<Widget> => desk.visit({ page: shop.url });

interface Loaded {
  AfterSalesDesk: { identify(token: string | null): void };
}

/** What the shop's page says by itself, without being asked. */
const identify = (widget: Widget, token: string | null): Promise<void> =>
  widget.page.evaluate((said) => (window as unknown as Loaded).AfterSalesDesk.identify(said), token);

it('works on a page of another origin with a strict CSP', async () => {
  shop.buyer = 'sun';
  const widget = await enter();
  await widget.open();
  await widget.say('从店铺自己的网站来的');
  await expectTold(widget, ['从店铺自己的网站来的']);
  expect(widget.violations).toEqual([]);
  expect(widget.outside).toEqual([]);
  await widget.page.keyboard.press('Escape');
  await eventually(async () => expect(await widget.bubble.getAttribute('aria-expanded')).toBe('false'));
});

it('does not come into a page that the shop has not allowed', async () => {
  const widget = await desk.visit({ page: stranger.url });
  await widget.bubble.click();
  await widget.page.waitForTimeout(2_000);
  expect(await widget.composer.count()).toBe(0);
  expect(stranger.asked).toBe(0);
});

it('asks the shop again where its token has expired, and the talk goes on', async () => {
  const widget = await enter();
  await identify(widget, tokenOf({ shop: DEMO_SHOP, secret }, 'wang', -600));
  shop.buyer = 'wang';
  await widget.open();
  expect(shop.asked).toBe(1);
  await widget.say('过期了也能说');
  await expectTold(widget, ['过期了也能说']);
});

it('gets a new chat token where the old one is no longer accepted, and loses nothing', async () => {
  shop.buyer = 'zhou';
  const widget = await enter();
  await widget.open();
  await widget.say('旧的通行证');
  await expectTold(widget, ['旧的通行证']);
  const before = shop.asked;
  await desk.product.kill();
  await widget.say('换钥匙的时候说的');
  await desk.product.start({ CHAT_SECRET: 'another secret that signs no token of before' });
  await eventually(async () => expect(shop.asked).toBeGreaterThan(before), 20_000);
  await expectTold(widget, ['旧的通行证', '换钥匙的时候说的'], 20_000);
  await widget.say('新的通行证');
  await expectTold(widget, ['旧的通行证', '换钥匙的时候说的', '新的通行证']);
});

it('takes nobody for a guest because the shop’s own site is in trouble', async () => {
  shop.buyer = 'zheng';
  shop.failing = true;
  const widget = await enter();
  await widget.bubble.click();
  await eventually(async () =>
    expect(await widget.frame.locator('#banner').innerText()).toContain('还没连上'),
  );
  shop.failing = false;
  await widget.composer.waitFor();
  await widget.say('我是郑');
  await expectTold(widget, ['我是郑']);
  const [talk] = await desk.product.edit(({ conversations }) =>
    conversations.find({ where: { shopId: DEMO_SHOP, buyerId: 'zheng' } }),
  );
  expect(talk).toBeDefined();
});

it('a buyer who signs out in the middle of a talk is a guest, and finds the talk again later', async () => {
  shop.buyer = 'liu';
  const widget = await enter();
  await widget.open();
  await widget.say('退出以前说的');
  await expectTold(widget, ['退出以前说的']);
  shop.buyer = undefined;
  await identify(widget, null);
  await eventually(async () => expect((await widget.messages()).join()).not.toContain('退出以前说的'));
  await identify(widget, tokenOf({ shop: DEMO_SHOP, secret }, 'liu', 600));
  await expectTold(widget, ['退出以前说的']);
});
