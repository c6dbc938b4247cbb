import type { ListingSnapshot, Order } from '../../../storage/records';
import { aLine, anOrder } from '../../support/orders';
import type { World } from '../../support/world';
import { says, tells, type Scenario } from '../scenario';

type Names = Pick<ListingSnapshot, 'title' | 'variant'>;

const bought = (names: Names, at: number): Order => {
  const number = `26010002000${at + 1}`;
  const lines = [aLine({ listing: names, paidFen: 10_000 + at })];
  return anOrder({ _id: `shop-1/${number}`, number, lines });
};

const pyjamas: Names[] = [
  {
    title: { zh: '真丝睡衣套装', en: 'Silk pyjamas' },
    variant: { colour: { zh: '黑色', en: 'Black' }, size: 'XL' },
  },
  {
    title: { zh: '纯棉睡衣套装', en: 'Cotton pyjamas' },
    variant: { colour: { zh: '藕粉', en: 'Lotus pink' }, size: 'M' },
  },
];
const lamps: Names[] = [
  { title: { zh: '台灯', en: 'Lamp' }, variant: { model: { zh: '充电版（1800mAh）', en: 'Rechargeable' } } },
  { title: { zh: '台灯', en: 'Lamp' }, variant: { model: { zh: '插电版', en: 'Plug-in' } } },
];
const flasks: Names[] = ['小号', '中号', '大号'].map((size) => ({
  title: { zh: '保温杯', en: 'Flask' },
  variant: { size },
}));

const has =
  (names: Names[]) =>
  (world: World): void => {
    world.orders = names.map(bought);
  };

/** What is said, and which of them it names: each was paid for with another sum. */
const NAMED: [Names[], string, number][] = [
  [pyjamas, '真丝款', 0],
  [pyjamas, '棉的', 1],
  [pyjamas, '大号的那个', 0],
  [pyjamas, '黑色那款', 0],
  [pyjamas, '我要的是小的那套', 1],
  [pyjamas, 'the big one', 0],
  [lamps, '充电版', 0],
  [lamps, '1800的那个', 0],
  [lamps, '插电的', 1],
  [flasks, '大号的那个', 2],
  [flasks, '最小的', 0],
  [flasks, 'the medium one', 1],
];

/** Goods just shown, by a part of the name that tells them apart. */
export const partNames: Scenario[] = [
  ...NAMED.map(([names, text, at]): Scenario => ({
    name: `"${text}" among ${names.length} shown`,
    world: has(names),
    turns: [
      says('我想退货', 'application.noted', 'application.ask.order'),
      says(text, 'application.noted', 'application.ask.reason'),
      tells(says('能退多少钱', 'heard.amount.fixed', 'application.again.reason'), `¥100.0${at}`),
    ],
  })),
  {
    name: 'a part that two share names neither',
    world: has(pyjamas),
    turns: [
      says('我想退货', 'application.noted', 'application.ask.order'),
      says('套装', 'application.ask.order'),
    ],
  },
];
