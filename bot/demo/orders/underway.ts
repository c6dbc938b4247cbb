import { ago, type DemoOrder } from './order';

/** Shipped: moving, stalled, lost, refused, sent back, and a line of which half has arrived (T7, W6). */
export const underway: DemoOrder[] = [
  {
    number: '4157172583418485268',
    buyer: 'wang',
    created: ago(2, 9),
    paid: ago(2, 8, 50),
    lines: [{ good: 'cardigan', quantity: 1 }],
    insured: true,
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938475610',
        to: 'chengdu',
        journey: 'moving',
        expectedIn: ago(1, 6),
        shipped: ago(1, 20),
        moved: ago(0, 7),
      },
    ],
  },
  {
    number: '4741790928812300208',
    buyer: 'wang',
    created: ago(8, 2),
    paid: ago(8, 1, 45),
    lines: [{ good: 'earphones', quantity: 1 }],
    paidBy: 'balance',
    discountFen: 2_000,
    parcels: [
      {
        carrier: 'yto',
        waybill: 'YT7540293847561',
        to: 'chengdu',
        journey: 'stalled',
        shipped: ago(6, 18),
        moved: ago(5, 6),
      },
    ],
  },
  {
    number: '4253540110946965195',
    buyer: 'wang',
    created: ago(12, 5),
    paid: ago(12, 4, 55),
    lines: [{ good: 'tote', quantity: 1 }],
    freightFen: 800,
    parcels: [
      {
        carrier: 'yunda',
        waybill: '463102938475612',
        to: 'chengdu',
        journey: 'lost',
        shipped: ago(11, 3),
        moved: ago(1, 9),
      },
    ],
  },
  {
    number: '4758218672219201984',
    buyer: 'sun',
    created: ago(5, 7),
    paid: ago(5, 6, 52),
    lines: [{ good: 'jeans', quantity: 1 }],
    parcels: [
      {
        carrier: 'zto',
        waybill: '78412093847561',
        to: 'wuhan',
        journey: 'refused',
        shipped: ago(4, 12),
        moved: ago(0, 16),
      },
    ],
  },
  {
    number: '4745932661389961784',
    buyer: 'sun',
    created: ago(13, 1),
    paid: ago(13, 0, 40),
    lines: [{ good: 'shirt', quantity: 2 }],
    parcels: [
      {
        carrier: 'yunda',
        waybill: '463102938490077',
        to: 'wuhan',
        journey: 'returned',
        shipped: ago(12, 3),
        moved: ago(2, 2),
      },
    ],
  },
  {
    number: '4886295579237787695',
    buyer: 'he',
    created: ago(5, 10),
    paid: ago(5, 9, 55),
    lines: [{ good: 'tee', quantity: 4 }],
    discountFen: 3_333,
    parcels: [
      {
        carrier: 'zto',
        waybill: '78412093850014',
        to: 'nanjing',
        journey: 'signed',
        shipped: ago(4, 8),
        moved: ago(2, 1),
        holds: [{ line: 0, quantity: 2 }],
      },
      {
        carrier: 'zto',
        waybill: '78412093850022',
        to: 'nanjing',
        journey: 'moving',
        shipped: ago(3, 2),
        moved: ago(1, 4),
        holds: [{ line: 0, quantity: 2 }],
      },
    ],
  },
];
