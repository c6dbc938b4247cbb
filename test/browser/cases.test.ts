import type { Locator } from 'playwright-core';
import { perform } from '../../policy/casework/perform';
import { settingOf } from '../../policy/casework/setting';
import { withNextDue } from '../../policy/casework/play';
import { deadline } from '../../policy/clocks';
import type { Case, CaseAct, CaseActor, Order, Shop } from '../../storage/records';
import { aCase } from '../support/cases';
import { aRequest } from '../support/requests';
import type { Widget } from '../support/widget';
import { hardToRead } from './contrast';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';

const desk = openDesk();

beforeAll(async () => {
  await desk.product.edit(async (stores) => {
    const [shop] = await stores.shops.find({ where: {}, limit: 1 });
    const orders = await stores.orders.find({ where: { buyerId: 'lin' } });
    if (!shop) throw new Error('the demo has no shop');
    const [first, ...more] = orders;
    if (first) await stores.cases.insert(opened(first, shop, 0, AGREED));
    for (const [index, order] of more.slice(0, 2).entries())
      await stores.cases.insert(opened(order, shop, index + 1));
    const fields = { _id: 'panel/invoice#1', number: 'RQPANEL1', shopId: shop._id, buyerId: 'lin' };
    await stores.requests.insert(aRequest(fields));
    const [other] = await stores.orders.find({ where: { buyerId: 'chen' }, limit: 1 });
    if (!other) throw new Error('chen has no order');
    for (let index = 0; index < MANY; index += 1) await stores.cases.insert(opened(other, shop, index));
  });
});

const MANY = 60;
const AGREED: [CaseAct, CaseActor] = [{ kind: 'agree' }, 'seller'];

/** A case of the order's first line, opened an hour ago; each at an instant of its own, where pages may end. */
function opened(order: Order, shop: Shop, index: number, ...acts: [CaseAct, CaseActor][]): Case {
  const now = Date.now();
  const createdAt = now - 3_600_000 - index * 1_000;
  const [line] = order.lines;
  if (!line) throw new Error(`${order._id} has no line`);
  const fields = {
    _id: `${order._id}/${line.lineId}#${index + 1}`,
    shopId: shop._id,
    buyerId: order.buyerId,
    orderId: order._id,
    lineId: line.lineId,
    number: `AS261124-PANEL${String(index).padStart(3, '0')}`,
    listing: line.listing,
    terms: shop.terms,
    createdAt,
    clocks: [{ ...deadline('C1', createdAt, shop), state: 'running' as const }],
    events: [{ at: createdAt, by: 'buyer' as const, kind: 'submitted' }],
  };
  const one = acts.reduce((before, [act, actor]) => {
    const performed = perform(before, act, actor, settingOf(before, shop, now));
    return performed.case;
  }, aCase(fields));
  const { newsFrom, ...told } = one;
  void newsFrom;
  return withNextDue(told);
}

async function openPanel(widget: Widget): Promise<void> {
  await widget.frame.locator('.icon-button.more').click();
  await widget.frame.locator('[data-item="cases"]').click();
  await widget.frame.locator('dialog.cases').waitFor();
}

/** To be looked at, where a folder for it is named. */
async function photograph(widget: Widget, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS) await widget.page.screenshot({ path: `${SHOTS}/${name}.png` });
}

const shown = (widget: Widget): Promise<string[]> => widget.frame.locator('.case h3').allInnerTexts();

it('lists the cases with state, clock and next steps, and says a pressed step in the chat', async () => {
  const widget = await desk.visit({ buyer: 'lin' });
  await widget.open();
  await openPanel(widget);
  await eventually(async () => expect((await shown(widget)).length).toBeGreaterThan(1));
  const first = widget.frame.locator('[data-case="AS261124-PANEL000"]');
  expect(await first.innerText()).toMatch(/等您寄回[\s\S]*寄回期限还剩[\s\S]*填退货单号/);
  expect(await first.locator('[role=progressbar]').getAttribute('aria-valuetext')).toContain('还剩');
  expect(await widget.frame.locator('[data-request="RQPANEL1"]').innerText()).toContain('处理中');
  await first.locator('[data-act="enter_waybill"]').click();
  await eventually(async () => {
    const [asked, answered] = (await widget.messages()).slice(-2);
    expect(asked).toContain('填退货单号');
    expect(answered).toContain('单号是多少');
  });
  expect(await widget.frame.locator('dialog.cases').count()).toBe(0);
  expect(widget.violations).toEqual([]);
  await widget.context.close();
});

it('is live after a turn', async () => {
  const widget = await desk.visit({ buyer: 'lin' });
  await widget.open();
  await widget.say('AS261124-PANEL000 寄出去了，顺丰 SF1234567890123');
  await eventually(async () => expect((await widget.messages()).at(-1)).toContain('SF1234567890123'));
  await openPanel(widget);
  const first = widget.frame.locator('[data-case="AS261124-PANEL000"]');
  await eventually(async () => expect(await first.innerText()).toContain('退货途中'));
  await widget.context.close();
});

it('works with the keyboard alone: Esc closes the panel and leaves the chat open', async () => {
  const widget = await desk.visit({ buyer: 'lin' });
  await widget.open();
  await openPanel(widget);
  await widget.frame.locator('.case').first().waitFor();
  await widget.page.keyboard.press('Tab');
  await widget.page.keyboard.press('Tab');
  const frame = widget.page.frames().find((each) => each.url().includes('/widget/frame'));
  expect(await frame?.evaluate(() => document.activeElement?.closest('dialog.cases') !== null)).toBe(true);
  await widget.page.keyboard.press('Escape');
  await eventually(async () => expect(await widget.frame.locator('dialog.cases').count()).toBe(0));
  expect(await widget.composer.isVisible()).toBe(true);
  await widget.context.close();
});

it.each([
  { buyer: 'guest', says: /登录店铺以后/ },
  { buyer: 'sun', says: /还没有售后单/ },
])('says to $buyer what will be there', async ({ buyer, says }) => {
  const widget = await desk.visit({ buyer });
  await widget.open();
  await openPanel(widget);
  const notice = widget.frame.locator('.cases-notice');
  await eventually(async () => expect(await notice.innerText()).toMatch(says));
  await photograph(widget, buyer);
  await widget.context.close();
});

it('shows fifty of many, and how to find the others', async () => {
  const widget = await desk.visit({ buyer: 'chen', phone: true });
  await widget.open();
  await openPanel(widget);
  await eventually(async () => expect((await shown(widget)).length).toBe(50));
  expect(await widget.frame.locator('.cases-notice').innerText()).toContain('单号');
  await photograph(widget, 'many');
  await widget.context.close();
});

it('says when it could not be read, and tries again', async () => {
  const widget = await desk.visit({ buyer: 'lin' });
  await widget.open();
  await widget.context.route('**/api/cases*', (route) => route.abort());
  await openPanel(widget);
  const notice = widget.frame.locator('.cases-notice');
  await eventually(async () => expect(await notice.innerText()).toContain('没有读到'));
  await widget.context.unroute('**/api/cases*');
  await notice.locator('button').click();
  await eventually(async () => expect((await shown(widget)).length).toBeGreaterThan(0));
  await widget.context.close();
});

it.each([
  { path: '/' as const, phone: true },
  { path: '/en' as const, phone: true },
  { path: '/' as const, phone: false },
  { path: '/en' as const, phone: false },
])('can be read on $path, phone: $phone', async ({ path, phone }) => {
  const widget = await desk.visit({ buyer: 'lin', path, phone });
  await widget.open();
  await openPanel(widget);
  await widget.frame.locator('.case').first().waitFor();
  const frame = widget.page.frames().find((each) => each.url().includes('/widget/frame'));
  if (!frame) throw new Error('the frame is not there');
  expect(await hardToRead(widget.frame.locator('dialog.cases'))).toEqual([]);
  const overflow = await frame.evaluate(() => {
    const body = document.querySelector('.cases-body');
    return body ? body.scrollWidth - body.clientWidth : -1;
  });
  expect(overflow).toBe(0);
  await photograph(widget, `cases${path.replace('/', '-')}-${phone ? 'phone' : 'desktop'}`);
  await widget.context.close();
});

/** Where each row of these buttons begins. */
const beginnings = (card: Locator): Promise<number[]> =>
  card.locator('.ac-pushButton').evaluateAll((buttons) => {
    const rows = new Map<number, number>();
    for (const { left, top } of buttons.map((button) => button.getBoundingClientRect()))
      rows.set(top, Math.min(left, rows.get(top) ?? Infinity));
    return [...rows.values()];
  });

it('reads on a card in the chat as in the panel, its steps in line', async () => {
  const widget = await desk.visit({ buyer: 'lin', path: '/en', phone: true });
  await widget.page.setViewportSize({ width: 300, height: 667 });
  await widget.open();
  // A whole sentence turns a talk that was Chinese before; its cards stay above.
  await widget.say('hello, can you show me my cases please?');
  const card = widget.frame.locator('.ac-adaptiveCard', { hasText: 'Return for a refund' }).last();
  await card.waitFor();
  const begins = await beginnings(card);
  expect(begins.length).toBeGreaterThan(1);
  expect(new Set(begins).size).toBe(1);
  const read = await card.innerText();
  const number = /AS\d{6}-\w+/.exec(read)?.[0] ?? '';
  await openPanel(widget);
  const entry = widget.frame.locator(`[data-case="${number}"]`);
  await entry.waitFor();
  for (const line of ['.what', '.last'])
    expect(read.split('\n')).toContain(await entry.locator(line).innerText());
  await widget.context.close();
});

/** How large each text below the panel is written. */
const sizes = (widget: Widget): Promise<number[]> =>
  widget.frame
    .locator('dialog.cases')
    .evaluate((panel) =>
      [...panel.querySelectorAll('*')]
        .filter(({ childNodes }) => [...childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
        .map((element) => parseFloat(getComputedStyle(element).fontSize)),
    );

it('writes all of it larger where the buyer wants it larger', async () => {
  const widget = await desk.visit({ buyer: 'lin', phone: true });
  await widget.open();
  await openPanel(widget);
  await widget.frame.locator('.case').first().waitFor();
  const normal = await sizes(widget);
  expect(normal.length).toBeGreaterThan(5);
  await widget.page.keyboard.press('Escape');
  await widget.frame.locator('.icon-button.more').click();
  await widget.frame.locator('[data-item="text"]').click();
  await openPanel(widget);
  await eventually(async () => {
    const large = await sizes(widget);
    expect(large).toHaveLength(normal.length);
    expect(large.every((size, at) => size > (normal[at] ?? 0))).toBe(true);
  });
  await widget.context.close();
});
