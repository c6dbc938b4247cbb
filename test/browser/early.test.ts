import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { startProduct, type Product } from '../support/product';
import { visit, type Widget } from '../support/widget';
import { eventually } from './eventually';
import { expectTold } from './settled';

jest.setTimeout(60_000);

const SLOWLY = 4_000;

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

/** The chat is drawn at once, and connected only some seconds later. */
async function visitSlowly(buyer: string, withoutWebSocket = false): Promise<Widget> {
  const widget = await visit(browser, { url: product.url, buyer, withoutWebSocket });
  await widget.context.route('**/v3/directline/conversations{,/*}', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOWLY));
    await route.continue();
  });
  await widget.open();
  return widget;
}

describe('before the first connection', () => {
  it.each([
    { mode: 'by WebSocket', buyer: 'sun', withoutWebSocket: false },
    { mode: 'by polling', buyer: 'wang', withoutWebSocket: true },
  ])('what is sent goes out with it, once ($mode)', async ({ buyer, withoutWebSocket }) => {
    const widget = await visitSlowly(buyer, withoutWebSocket);
    await widget.say('一打开就说的');
    await widget.composer.press('Enter');
    expect(await widget.composer.inputValue()).toBe('一打开就说的');
    await expectTold(widget, ['一打开就说的'], 25_000);
    expect(await widget.composer.inputValue()).toBe('');
  });

  it('says that the talk is being opened, until it is there', async () => {
    const widget = await visitSlowly('zheng');
    const waiting = widget.frame.locator('#waiting');
    expect(await waiting.innerText()).toBe('正在打开对话…');
    expect(await waiting.isVisible()).toBe(true);
    await expectTold(widget, [], 25_000);
    await eventually(async () => expect(await waiting.isVisible()).toBe(false));
  });

  it('what is sent by the button goes out with it as well', async () => {
    const widget = await visitSlowly('lin');
    await widget.composer.fill('用按钮发的');
    await widget.frame.locator('.webchat__send-button').click();
    await expectTold(widget, ['用按钮发的'], 25_000);
  });

  it('what is still being typed waits for the buyer', async () => {
    const widget = await visitSlowly('zhou');
    await widget.say('水壶');
    await widget.composer.pressSequentially('裂了');
    await expectTold(widget, [], 25_000);
    expect(await widget.composer.inputValue()).toBe('水壶裂了');
    await widget.composer.press('Enter');
    await expectTold(widget, ['水壶裂了']);
  });

  it('a menu entry goes out with it, once', async () => {
    const widget = await visitSlowly('chen');
    await widget.frame.locator('.icon-button.more').click();
    await widget.frame.locator('[data-item="person"]').click();
    await eventually(async () => {
      const log = await widget.log();
      expect(log.filter(({ mine }) => mine)).toHaveLength(1);
      expect(log.at(-1)?.mine).toBe(false);
    }, 25_000);
  });
});
