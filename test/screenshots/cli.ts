import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../support/chromium';
import { startProduct } from '../support/product';
import { visit } from '../support/widget';

const FOLDER = join(__dirname, '../../docs/images');
/** For the widget to draw and scroll to what was said last. */
const SETTLING_MS = 1_500;

/** A talk, and the picture that is taken at its end. */
interface Shot {
  name: string;
  buyer: string;
  path: '/' | '/en';
  phone: boolean;
  says: string[];
  /** Sent after the words. */
  photo?: boolean;
}

const HOLE = '上周买的那条蓝裙子破了个洞，想退货退款，已经收到了';

const SHOTS: Shot[] = [
  { name: 'demo-zh', buyer: 'lin', path: '/', phone: false, says: [] },
  { name: 'order-cards-zh', buyer: 'wu', path: '/', phone: true, says: ['我要退货'] },
  { name: 'summary-zh', buyer: 'lin', path: '/', phone: true, says: [HOLE], photo: true },
  { name: 'why-zh', buyer: 'sun', path: '/', phone: true, says: ['衬衫不想要了，运费谁出', '为什么'] },
  {
    name: 'chat-en',
    buyer: 'emma',
    path: '/en',
    phone: false,
    says: ['can i return the hoodie, changed my mind'],
  },
  {
    name: 'summary-en',
    buyer: 'emma',
    path: '/en',
    phone: true,
    says: ['the underwear arrived with a stain, I want to send it back for a refund'],
    photo: true,
  },
];

/** A picture with detail enough to pass for sharp. */
async function aPhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [width, height, channels] = [800, 600, 3] as const;
  const pixels = Buffer.from(
    Uint8Array.from({ length: width * height * channels }, (_, at) => 90 + ((at * 7919) % 120)),
  );
  return {
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp(pixels, { raw: { width, height, channels } }).jpeg().toBuffer(),
  };
}

async function take(
  browser: Browser,
  url: string,
  { name, buyer, path, phone, says, photo }: Shot,
): Promise<void> {
  const widget = await visit(browser, { url, buyer, path, phone });
  if (says.length > 0) await widget.open();
  for (const words of says) {
    await widget.say(words);
    await sleep(SETTLING_MS);
  }
  if (photo) {
    await widget.frame.locator('input[type=file]').setInputFiles(await aPhoto());
    await sleep(2 * SETTLING_MS);
  }
  await sleep(SETTLING_MS);
  await sharp(await widget.page.screenshot())
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(FOLDER, `${name}.png`));
  await widget.context.close();
}

/** `npm run screenshots`: the pictures of the README, taken from real talks with the demo shop. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const product = await startProduct();
  const browser = await launchChromium();
  try {
    for (const shot of SHOTS) await take(browser, product.url, shot);
  } finally {
    await browser.close();
    await product.remove();
  }
}

void main();
