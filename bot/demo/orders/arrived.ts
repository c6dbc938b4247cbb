import { hairBand } from '../catalogue';
import { ago, type DemoOrder } from './order';

/**
 * Signed for and not confirmed: fresh damage and old, signed but not received, gifts, certificates, X1, X2, X8.
 * What is called yesterday's or last week's lies whole days back, so that it is so at any hour of the first start.
 */
export const arrived: DemoOrder[] = [
  {
    number: '4555200494606748983',
    buyer: 'lin',
    created: ago(7),
    paid: ago(6, 23, 55),
    lines: [{ good: 'dress', quantity: 1 }],
    paidBy: 'credit_card',
    discountFen: 3_000,
    insured: true,
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938612207',
        to: 'shanghai',
        journey: 'signed',
        shipped: ago(5, 6),
        moved: ago(3),
      },
    ],
  },
  {
    number: '4218815142829102475',
    buyer: 'liu',
    created: ago(5, 3),
    paid: ago(5, 2, 58),
    lines: [{ good: 'charger', quantity: 1 }],
    parcels: [
      {
        carrier: 'yunda',
        waybill: '463102938512348',
        to: 'guangzhou',
        journey: 'locker',
        shipped: ago(4, 9),
        moved: ago(1),
      },
    ],
  },
  {
    number: '4758553823394250641',
    buyer: 'zhou',
    created: ago(4, 1),
    paid: ago(4, 0, 50),
    lines: [{ good: 'kettle', quantity: 1 }],
    paidBy: 'debit_card',
    parcels: [
      {
        carrier: 'jd',
        waybill: 'JDVA21938475610',
        to: 'beijing',
        journey: 'signed',
        shipped: ago(3, 5),
        moved: ago(1),
      },
    ],
  },
  {
    number: '4316600546420708679',
    buyer: 'zhou',
    created: ago(8, 3),
    paid: ago(8, 2, 30),
    lines: [{ good: 'lamp', quantity: 1 }],
    freightFen: 1_000,
    parcels: [
      {
        carrier: 'yto',
        waybill: 'YT7540293861190',
        to: 'beijing',
        journey: 'signed',
        shipped: ago(7, 2),
        moved: ago(4),
      },
    ],
  },
  {
    number: '4212329807459873283',
    buyer: 'wu',
    created: ago(7),
    paid: ago(6, 23, 50),
    lines: [{ good: 'cardigan', quantity: 1 }],
    insured: true,
    parcels: [
      {
        carrier: 'zto',
        waybill: '78412093862201',
        to: 'xian',
        journey: 'signed',
        shipped: ago(6, 8),
        moved: ago(5, 2),
      },
    ],
  },
  {
    number: '4921007817303980841',
    buyer: 'feng',
    created: ago(5, 8),
    paid: ago(5, 7, 40),
    lines: [{ good: 'bangle', quantity: 1 }],
    insured: true,
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938700418',
        to: 'beijing',
        journey: 'signed',
        shipped: ago(4, 2),
        moved: ago(2, 3),
      },
    ],
  },
  {
    number: '4750672341429448759',
    buyer: 'feng',
    created: ago(13, 2),
    paid: ago(13, 1, 55),
    lines: [{ good: 'tag', quantity: 1 }],
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938700755',
        to: 'beijing',
        journey: 'signed',
        shipped: ago(5, 1),
        moved: ago(3, 4),
      },
    ],
  },
  {
    number: '4771908830000302584',
    buyer: 'xu',
    created: ago(7, 4),
    paid: ago(7, 3, 52),
    lines: [
      { good: 'tee', quantity: 3 },
      { good: 'dress', quantity: 1, gift: hairBand },
      { good: 'socks', quantity: 1 },
    ],
    discountFen: 10_000,
    coupon: { zh: '满 500 减 100 优惠券', en: 'Coupon: 100 off from 500' },
    insured: true,
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938655120',
        to: 'guangzhou',
        journey: 'signed',
        shipped: ago(6, 3),
        moved: ago(4, 1),
      },
    ],
  },
  {
    number: '4354889996629826252',
    buyer: 'emma',
    created: ago(6, 5),
    paid: ago(6, 4, 55),
    lines: [
      { good: 'underwear', quantity: 1 },
      { good: 'socks', quantity: 1 },
    ],
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938688034',
        to: 'shanghai',
        journey: 'signed',
        shipped: ago(5, 1),
        moved: ago(2, 5),
      },
    ],
  },
  {
    number: '4772149667120641717',
    buyer: 'emma',
    created: ago(11, 5),
    paid: ago(11, 4, 50),
    lines: [{ good: 'hoodie', quantity: 1 }],
    parcels: [
      {
        carrier: 'zto',
        waybill: '78412093877765',
        to: 'shanghai',
        journey: 'signed',
        shipped: ago(6, 2),
        moved: ago(3, 8),
      },
    ],
  },
];
