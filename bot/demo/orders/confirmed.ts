import { ago, type DemoOrder } from './order';

/** Receipt confirmed: on both sides of W2, of the seven days (X3), and of the warranty periods (M). */
export const confirmed: DemoOrder[] = [
  {
    number: '4155670462648394832',
    buyer: 'wu',
    created: ago(13, 3),
    paid: ago(13, 2, 50),
    succeeded: ago(1, 5),
    lines: [{ good: 'jeans', quantity: 1 }],
    parcels: [
      {
        carrier: 'zto',
        waybill: '78412093830019',
        to: 'xian',
        journey: 'signed',
        shipped: ago(12, 4),
        moved: ago(10, 2),
      },
    ],
  },
  {
    number: '4347530151542738677',
    buyer: 'zheng',
    created: ago(15, 6),
    paid: ago(15, 5, 55),
    succeeded: ago(9, 2),
    lines: [{ good: 'earphones', quantity: 1 }],
    insured: true,
    parcels: [
      {
        carrier: 'jd',
        waybill: 'JDVA21938402277',
        to: 'nanjing',
        journey: 'signed',
        shipped: ago(14, 3),
        moved: ago(12, 1),
      },
    ],
  },
  {
    number: '4582119671500466010',
    buyer: 'zheng',
    created: ago(32, 4),
    paid: ago(32, 3, 50),
    succeeded: ago(21, 2),
    lines: [{ good: 'charger', quantity: 1 }],
    parcels: [
      {
        carrier: 'yto',
        waybill: 'YT7540293700236',
        to: 'nanjing',
        journey: 'signed',
        shipped: ago(31, 2),
        moved: ago(28, 6),
      },
    ],
  },
  {
    number: '4735314225693652953',
    buyer: 'zheng',
    created: ago(425),
    paid: ago(424, 23, 50),
    succeeded: ago(412),
    lines: [{ good: 'kettle', quantity: 1 }],
    parcels: [
      {
        carrier: 'yunda',
        waybill: '463098812200415',
        to: 'nanjing',
        journey: 'signed',
        shipped: ago(424),
        moved: ago(421),
      },
    ],
  },
  {
    number: '4751923726382437551',
    buyer: 'lin',
    created: ago(34, 2),
    paid: ago(34, 1, 58),
    succeeded: ago(26, 4),
    lines: [{ good: 'tote', quantity: 1 }],
    parcels: [
      {
        carrier: 'zto',
        waybill: '78412093700552',
        to: 'shanghai',
        journey: 'signed',
        shipped: ago(33, 2),
        moved: ago(31, 3),
      },
    ],
  },
  {
    number: '4775083301366334671',
    buyer: 'feng',
    created: ago(19, 3),
    paid: ago(19, 2, 57),
    succeeded: ago(12, 6),
    lines: [{ good: 'pendant', quantity: 1 }],
    discountFen: 8_801,
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938390871',
        to: 'beijing',
        journey: 'signed',
        shipped: ago(18, 2),
        moved: ago(15, 5),
      },
    ],
  },
  {
    number: '4610984427715630298',
    buyer: 'emma',
    created: ago(75, 3),
    paid: ago(75, 2, 50),
    succeeded: ago(62, 4),
    lines: [{ good: 'lamp', quantity: 1 }],
    parcels: [
      {
        carrier: 'sf',
        waybill: 'SF1402938655190',
        to: 'shanghai',
        journey: 'signed',
        shipped: ago(74, 4),
        moved: ago(71, 6),
      },
    ],
  },
];
