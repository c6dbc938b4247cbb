import type { ListingSnapshot, Order } from '../../../storage/records';
import type { World } from '../../support/world';
import { aLine, anOrder, DAY, NOW } from '../../support/orders';

const ELECTRONICS = { category: 'electronics', threeGuarantees: true } as const;

function bought(
  number: string,
  days: number,
  listing: Partial<ListingSnapshot>,
  order: Partial<Order> = {},
): Order {
  return anOrder({
    _id: `shop-1/${number}`,
    number,
    status: 'succeeded',
    createdAt: NOW - (days + 3) * DAY,
    deliveredAt: NOW - days * DAY,
    succeededAt: NOW - Math.max(0, days - 1) * DAY,
    lines: [aLine({ listing: { measurements: [], ...listing } })],
    ...order,
  });
}

const GOODS = {
  /** Under the brand's warranty, past W2. */
  charger: bought('260100020001', 40, {
    ...ELECTRONICS,
    title: { zh: '氮化镓充电器', en: 'GaN charger' },
    variant: { colour: { zh: '黑色', en: 'Black' } },
    brand: { zh: '极能', en: 'Jineng' },
    warranty: { kind: 'brand', months: 12 },
  }),
  /** Under the shop's, past W2. */
  lamp: bought('260100020002', 60, {
    ...ELECTRONICS,
    title: { zh: '护眼台灯', en: 'Desk lamp' },
    variant: { colour: { zh: '黄色', en: 'Yellow' } },
    warranty: { kind: 'shop', months: 6 },
  }),
  /** Out of warranty. */
  fan: bought('260100020003', 500, {
    ...ELECTRONICS,
    title: { zh: '循环电风扇', en: 'Circulating fan' },
    variant: { colour: { zh: '白色', en: 'White' } },
    warranty: { kind: 'shop', months: 12 },
  }),
  /** Delivered the day before yesterday. */
  earphones: bought(
    '260100020004',
    2,
    {
      ...ELECTRONICS,
      title: { zh: '蓝牙耳机', en: 'Bluetooth earphones' },
      variant: { colour: { zh: '白色', en: 'White' } },
      brand: { zh: '悦听', en: 'Yueting' },
      warranty: { kind: 'brand', months: 12 },
    },
    { status: 'delivered' },
  ),
};
export type RepairGoods = keyof typeof GOODS;

/** Only these goods; the shop knows the service points of one of the brands. */
export const having =
  (...names: RepairGoods[]) =>
  (world: World): void => {
    world.orders = names.map((name) => structuredClone(GOODS[name]));
    world.shop = {
      ...world.shop,
      brandServices: [
        {
          brand: { zh: '极能', en: 'Jineng' },
          hotline: '400-000-6120',
          points: [
            {
              name: { zh: '极能西湖服务网点', en: 'Jineng West Lake' },
              address: { zh: '杭州市西湖区文三路 100 号', en: '100 Wensan Road, Hangzhou' },
              phone: '0571-0000 6120',
            },
          ],
        },
      ],
    };
  };

export const ADDRESS = '林小满 13812345678 浙江省杭州市西湖区文三路18号2单元301';
