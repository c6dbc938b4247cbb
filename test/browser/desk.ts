import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { startProduct, type Product } from '../support/product';
import { visit, type Widget } from '../support/widget';

/** What a file of browser tests works with. */
interface Desk {
  readonly product: Product;
  /** Opens the shop's page as another device. */
  visit(how?: Omit<Parameters<typeof visit>[1], 'url'>): Promise<Widget>;
}

/** The product and a browser: both open before the tests of the file that calls this, and closed after them. */
export function openDesk(): Desk {
  jest.setTimeout(120_000);
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });
  return {
    get product() {
      return product;
    },
    visit: (how) => visit(browser, { url: product.url, ...how }),
  };
}
