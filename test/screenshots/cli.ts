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

const GOODS = join(__dirname, '../../bot/demo/pictures');

/** A talk, and the picture that is taken at its end. The same buyer goes on where the last picture ended. */
interface Shot {
  name: string;
  buyer: string;
  path: '/' | '/en';
  phone: boolean;
  /** Words, or photos of demo goods, sent together. */
  says: (string | { photos: string[] })[];
}

const HOLE = '上周买的那条蓝裙子破了个洞，想退货退款，已经收到了';
const WORN = 'the socks arrived with a hole, I want to send them back for a refund';

const SHOTS: Shot[] = [
  { name: 'demo-zh', buyer: 'lin', path: '/', phone: false, says: [] },
  { name: 'order-cards-zh', buyer: 'wu', path: '/', phone: true, says: ['我要退货'] },
  {
    name: 'evidence-zh',
    buyer: 'zhou',
    path: '/',
    phone: true,
    says: ['昨天收到的水壶运输中摔裂了，想退货退款'],
  },
  { name: 'summary-zh', buyer: 'lin', path: '/', phone: true, says: [HOLE, { photos: ['dress'] }] },
  { name: 'case-zh', buyer: 'lin', path: '/', phone: true, says: ['提交'] },
  { name: 'why-zh', buyer: 'sun', path: '/', phone: true, says: ['衬衫不想要了，运费谁出', '为什么'] },
  { name: 'exchange-zh', buyer: 'wu', path: '/', phone: true, says: ['燕麦色开衫小了，想换大一码的'] },
  { name: 'measuring-zh', buyer: 'wu', path: '/', phone: true, says: ['开衫尺码和页面写的不一样，要退货'] },
  {
    name: 'chat-en',
    buyer: 'emma',
    path: '/en',
    phone: false,
    says: ['can i return the hoodie, changed my mind'],
  },
  { name: 'summary-en', buyer: 'emma', path: '/en', phone: true, says: [WORN, { photos: ['socks'] }] },
];

/** As a phone would take it: grainy enough to pass for sharp. */
async function photoOf(good: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [width, height] = [800, 600];
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
  const buffer = await sharp(join(GOODS, `${good}.svg`))
    .resize(width, height, { fit: 'contain', background: '#e9e2d6' })
    .flatten({ background: '#e9e2d6' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg()
    .toBuffer();
  return { name: `${good}.jpg`, mimeType: 'image/jpeg', buffer };
}

async function take(browser: Browser, url: string, { name, buyer, path, phone, says }: Shot): Promise<void> {
  const widget = await visit(browser, { url, buyer, path, phone });
  if (says.length > 0) await widget.open();
  for (const said of says) {
    if (typeof said === 'string') await widget.say(said);
    else
      await widget.frame
        .locator('input[type=file]')
        .setInputFiles(await Promise.all(said.photos.map(photoOf)));
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
