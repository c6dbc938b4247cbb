import type { Category, ListingSnapshot, Order, OrderLine } from '../../storage/records';
import { aFile, aWorld, type World } from '../support/world';
import { aLine, anOrder, DAY, NOW } from '../support/orders';

interface Goods {
  number: string;
  zh: string;
  en: string;
  colour: [string, string];
  category?: Category;
  order?: Partial<Order>;
  line?: Partial<Omit<OrderLine, 'listing'>>;
  listing?: Partial<ListingSnapshot>;
}

function bought({ number, zh, en, colour, category = 'apparel', order, line, listing }: Goods): Order {
  const variant = { colour: { zh: colour[0], en: colour[1] }, size: 'M' };
  const lines = [aLine({ ...line, listing: { title: { zh, en }, variant, category, ...listing } })];
  return anOrder({ _id: `shop-1/${number}`, number, lines, ...order });
}

/** What the buyer of the scenarios has bought: every status, and a window that is over. */
export const GOODS = {
  cardigan: bought({
    number: '260100010001',
    zh: '燕麦色针织开衫',
    en: 'Oat knit cardigan',
    colour: ['燕麦色', 'Oat'],
  }),
  dress: bought({
    number: '260100010002',
    zh: '法式收腰连衣裙',
    en: 'French waisted dress',
    colour: ['雾霾蓝', 'Haze blue'],
    order: {
      status: 'succeeded',
      createdAt: NOW - 8 * DAY,
      deliveredAt: NOW - 5 * DAY,
      succeededAt: NOW - DAY,
    },
    line: { paidFen: 19_900 },
  }),
  scarf: bought({
    number: '260100010003',
    zh: '羊绒围巾',
    en: 'Cashmere scarf',
    colour: ['酒红', 'Wine red'],
    order: { status: 'paid' },
  }),
  kettle: bought({
    number: '260100010004',
    zh: '玻璃养生壶',
    en: 'Glass kettle',
    colour: ['透明', 'Clear'],
    category: 'home',
    order: { status: 'shipped' },
  }),
  sneakers: bought({
    number: '260100010005',
    zh: '小白鞋',
    en: 'White sneakers',
    colour: ['白色', 'White'],
    category: 'shoes_bags',
    order: {
      status: 'succeeded',
      createdAt: NOW - 60 * DAY,
      deliveredAt: NOW - 55 * DAY,
      succeededAt: NOW - 40 * DAY,
    },
  }),
  briefs: bought({
    number: '260100010006',
    zh: '纯棉内裤',
    en: 'Cotton briefs',
    colour: ['肤色', 'Nude'],
    category: 'intimate_apparel',
    line: { quantity: 3, paidFen: 5900 },
    listing: { noReasonReturn: false, noReasonExclusion: { kind: 'intimate', confirmedAtPurchase: true } },
  }),
  mug: bought({
    number: '260100010007',
    zh: '马克杯',
    en: 'Mug',
    colour: ['绿', 'Green'],
    category: 'home',
    order: { status: 'unpaid' },
  }),
};

const PICTURE = { width: 1200, height: 1600, luminance: 130, sharpness: 400 };
const FILES = [
  aFile('dark-1', { picture: { ...PICTURE, luminance: 20 } }),
  aFile('dark-2', { picture: { ...PICTURE, luminance: 30 } }),
  aFile('blurred-1', { picture: { ...PICTURE, sharpness: 8 } }),
  aFile('small-1', { picture: { ...PICTURE, width: 120, height: 90 } }),
  aFile('video-1', { kind: 'video', mime: 'video/mp4', name: 'video-1.mp4' }),
  aFile('pdf-1', { kind: 'document', mime: 'application/pdf', name: 'pdf-1.pdf' }),
].map(({ picture, ...file }) => (file.kind === 'image' && picture ? { ...file, picture } : file));

/** A fresh world for one scenario. */
export const theUsualWorld = (): World =>
  structuredClone(aWorld({ orders: Object.values(GOODS), files: FILES }));

/** Only these goods. */
export const only =
  (...goods: (keyof typeof GOODS)[]) =>
  (world: World): void => {
    world.orders = goods.map((name) => structuredClone(GOODS[name]));
  };

/** Nobody is signed in. */
export const asGuest = (world: World): void => {
  delete world.buyer;
};
