import { ago, type DemoOrder } from './order';

/** Not shipped: unpaid, closed, a deposit paid, or paid with the shipping promise kept and broken (W1, W5, W6, `late_shipping`). */
export const waiting: DemoOrder[] = [
  {
    number: '4199090414712738008',
    buyer: 'zhao',
    created: ago(0, 0, 35),
    lines: [{ good: 'kettle', quantity: 1 }],
  },
  {
    number: '4377465547730455439',
    buyer: 'zhao',
    created: ago(6, 3),
    closed: ago(5, 3),
    lines: [{ good: 'lamp', quantity: 1 }],
  },
  {
    number: '4183306257148920166',
    buyer: 'gao',
    created: ago(3, 2),
    deposit: { paidFen: 10_000, dueIn: ago(2), term: 'kept' },
    lines: [{ good: 'cardigan', quantity: 1 }],
  },
  {
    number: '4208524553037123627',
    buyer: 'chen',
    created: ago(0, 20, 12),
    paid: ago(0, 20),
    lines: [{ good: 'charger', quantity: 2 }],
    discountFen: 1_500,
  },
  {
    number: '4168149772622318118',
    buyer: 'chen',
    created: ago(3, 4, 10),
    paid: ago(3, 4),
    lines: [{ good: 'shirt', quantity: 1 }],
  },
  {
    number: '4171322089253834153',
    buyer: 'chen',
    created: ago(2, 12, 30),
    paid: ago(2, 12, 26),
    lines: [{ good: 'beads', quantity: 1 }],
  },
];
