import { DEMO_SHOP } from '../../bot/demo/shop';
import { photo } from '../support/photo';
import type { Widget } from '../support/widget';
import { hardToRead } from './contrast';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

async function choose(widget: Widget, item: string): Promise<void> {
  await widget.frame.locator('.icon-button.more').click();
  await widget.frame.locator(`[data-item="${item}"]`).click();
}

it('sounds a soft tone for an answer, where the buyer has turned it on', async () => {
  const widget = await desk.visit({ buyer: 'sun' });
  await widget.open();
  const frame = widget.page.frames().find((each) => each.url().includes('/widget/frame'))!;
  await frame.evaluate(() => {
    const counted = window as unknown as { notes: number };
    counted.notes = 0;
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      counted.notes++;
      start.call(this, when);
    };
  });
  const notes = () => frame.evaluate(() => (window as unknown as { notes: number }).notes);
  await widget.say('你好');
  await expectTold(widget, ['你好']);
  expect(await notes()).toBe(0);
  await choose(widget, 'sound');
  await eventually(async () => expect(await notes()).toBe(2));
  await widget.say('在吗');
  await expectTold(widget, ['你好', '在吗']);
  await eventually(async () => expect(await notes()).toBe(4));
  await choose(widget, 'sound');
  await widget.say('好的');
  await expectTold(widget, ['你好', '在吗', '好的']);
  expect(await notes()).toBe(4);
});

it('writes larger where asked, also after a reload', async () => {
  const widget = await desk.visit({ buyer: 'wang' });
  await widget.open();
  const size = () =>
    widget.frame
      .locator('.webchat__bubble__content p')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const normal = await size();
  await choose(widget, 'text');
  await eventually(async () => expect(await size()).toBeGreaterThan(normal));
  await widget.page.reload();
  await widget.composer.waitFor();
  await eventually(async () => expect(await size()).toBeGreaterThan(normal));
});

it.each(['paste', 'drop'] as const)('takes a picture by %s', async (way) => {
  const widget = await desk.visit({ buyer: way === 'paste' ? 'liu' : 'zheng' });
  await widget.open();
  const bytes = [...(await photo())];
  await widget.composer.evaluate(
    (field, { way, bytes }) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' }));
      const options = { bubbles: true, cancelable: true };
      field.dispatchEvent(
        way === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: files })
          : new DragEvent('drop', { ...options, dataTransfer: files }),
      );
    },
    { way, bytes },
  );
  await expectTold(widget, ['']);
  const shown = widget.frame.locator('.webchat__bubble--from-user img').last();
  await eventually(async () =>
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0),
  );
});

it.each([
  { path: '/' as const, buyer: 'lin', says: '蓝裙子破了个洞，想退货退款，已经收到了', sends: '提交' },
  {
    path: '/en' as const,
    buyer: 'emma',
    says: 'the hoodie has a hole, I want to return it',
    sends: 'submit',
  },
])(
  'draws what photos are wanted, and everything can be read ($path)',
  async ({ path, buyer, says, sends }) => {
    const widget = await desk.visit({ buyer, path, phone: true });
    await widget.open();
    await widget.say(says);
    const drawing = widget.frame.locator('img[src*="/drawings/"]').first();
    await eventually(async () =>
      expect(await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0),
    );
    expect(await hardToRead(widget.frame.locator('body'))).toEqual([]);
    const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photo() };
    await widget.frame.locator('input[type=file]').setInputFiles(file);
    await eventually(async () =>
      expect(await widget.frame.locator('.ac-pushButton').count()).toBeGreaterThan(0),
    );
    await widget.say(sends);
    await eventually(async () => expect((await widget.messages()).at(-1)).toMatch(/AS\d{6}-/));
    expect(await hardToRead(widget.frame.locator('body'))).toEqual([]);
    expect(await hardToRead(widget.page.locator('body'))).toEqual([]);
    const drawn = await widget.frame.locator('#chat').innerHTML();
    expect(drawn).not.toMatch(/[">]undefined["<]|\{\{|\[object/);
  },
);

it.each([
  { path: '/' as const, title: '超长名称加厚羊毛混纺针织开衫外套女春秋款'.repeat(4), says: '我要退货' },
  {
    path: '/en' as const,
    title: `Donau${'dampfschifffahrt'.repeat(5)} coat`,
    says: 'I want to return something',
  },
])('a card holds names of any length, also in large letters ($path)', async ({ path, title, says }) => {
  await desk.product.edit(async ({ orders }) => {
    for (const order of await orders.find({ where: { buyerId: 'wu' } })) {
      const lines = order.lines.map((line) => ({
        ...line,
        listing: { ...line.listing, title: { zh: title, en: title } },
      }));
      await orders.update({ ...order, lines });
    }
  });
  const widget = await desk.visit({ buyer: 'wu', path, phone: true });
  await widget.open();
  await choose(widget, 'text');
  await widget.say(says);
  const card = widget.frame.locator('.ac-adaptiveCard').first();
  await card.waitFor();
  const beyond = await card.evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    return [...element.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > right + 1)
      .length;
  });
  expect(beyond).toBe(0);
  const lines = await card
    .locator('.ac-selectable p')
    .first()
    .evaluate((name) => name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight));
  expect(Math.round(lines)).toBe(2);
});

it('holds still for who asks for less motion', async () => {
  const widget = await desk.visit({ buyer: 'wu' });
  await widget.page.emulateMedia({ reducedMotion: 'reduce' });
  await widget.open();
  const panel = widget.page.locator('[data-after-sales] .panel');
  expect(await panel.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
  expect(
    await widget.frame
      .locator('html')
      .evaluate((html) => getComputedStyle(html).getPropertyValue('--quick').trim()),
  ).toMatch(/^0m?s$/);
});

it('wears the colour of the shop', async () => {
  await desk.product.edit(async ({ shops }) => {
    const shop = (await shops.get(DEMO_SHOP))!;
    await shops.update({ ...shop, brand: { ...shop.brand, colour: '#9d174d' } });
  });
  const widget = await desk.visit({ buyer: 'he' });
  await widget.open();
  const background = (element: Element): string => getComputedStyle(element).backgroundColor;
  expect(await widget.frame.locator('#header').evaluate(background)).toBe('rgb(157, 23, 77)');
  await widget.bubble.evaluate((bubble) =>
    Promise.all(bubble.getAnimations().map(({ finished }) => finished)),
  );
  await widget.page.mouse.move(0, 0);
  await eventually(async () => expect(await widget.bubble.evaluate(background)).toBe('rgb(157, 23, 77)'));
});
