import { acts, presses, says, type Scenario, tells } from '../scenario';
import { GOODS } from '../world';
import { AGREE, SENT } from './steps';
import { caseOf, done, withCases } from './world';

const enters = (carrier: string, waybill = 'SF1234567890123') => ({
  kind: 'enter_waybill',
  carrier,
  waybill,
});
const RETURNING = withCases([caseOf('cardigan')], AGREE, SENT);
const AGREED = withCases([caseOf('cardigan')], AGREE);

const ASKED = [
  'SF1234567890123 店里收到了吗',
  'SF1234567890123到了没',
  'SF1234567890123',
  '顺丰 SF1234567890123',
  'sf 1234 5678 90123 怎么样了',
  'SF1234567890123 did it arrive?',
];
const UNLIKELY = ['中通 SF1234567890123', '寄了 用的中通 单号 SF1234567890123'];

/** The number that stands there already, parcels of the shop, and a carrier that the number contradicts. */
export const whoseParcel: Scenario[] = [
  ...ASKED.map((text): Scenario => ({
    name: `"${text}" of a number that is entered asks how it stands`,
    world: RETURNING,
    turns: [tells(says(text, 'answers.progress.returning'), 'AS261124-7K3Q9FMX')],
  })),
  {
    name: 'of two returns the one under that number is told of',
    world: withCases(
      [caseOf('cardigan'), caseOf('dress')],
      AGREE,
      SENT,
      done({ kind: 'agree' }, 'seller', 'dress'),
    ),
    turns: [tells(says('SF1234567890123到了没', 'answers.progress.returning'), '燕麦色针织开衫')],
  },
  ...UNLIKELY.map((text): Scenario => ({
    name: `"${text}" is asked about once`,
    world: AGREED,
    turns: [
      tells(says(text, 'cases.ask.carrier_unlikely'), '顺丰速运', '中通快递'),
      acts(says('顺丰', 'cases.done.enter_waybill'), enters('sf'), 'returning'),
    ],
  })),
  ...['就是中通', '对', '中通 SF1234567890123'].map((text): Scenario => ({
    name: `"${text}": the buyer's word counts, once asked`,
    world: AGREED,
    turns: [
      says('中通 SF1234567890123', 'cases.ask.carrier_unlikely'),
      acts(says(text, 'cases.done.enter_waybill'), enters('zto'), 'returning'),
    ],
  })),
  {
    name: 'by a button',
    world: AGREED,
    turns: [
      says('中通 SF1234567890123', 'cases.ask.carrier_unlikely'),
      acts(
        presses({ kind: 'answer', field: 'carrier', value: 'sf' }, 'cases.done.enter_waybill'),
        enters('sf'),
        'returning',
      ),
    ],
  },
  {
    name: 'told before the number, it is doubted as well',
    world: AGREED,
    turns: [
      says('寄了，中通', 'cases.ask.waybill'),
      says('YT1234567890123', 'cases.ask.carrier_unlikely'),
      acts(says('圆通', 'cases.done.enter_waybill'), enters('yto', 'YT1234567890123'), 'returning'),
    ],
  },
  {
    name: 'a number of no look is whose the buyer says',
    world: AGREED,
    turns: [
      says('寄了，中通', 'cases.ask.waybill'),
      acts(says('666123456789', 'cases.done.enter_waybill'), enters('zto', '666123456789'), 'returning'),
    ],
  },
  {
    name: 'another carrier, named afterwards, is of the number that stands there',
    world: AGREED,
    turns: [
      acts(says('75312345678901', 'cases.done.enter_waybill'), enters('zto', '75312345678901'), 'returning'),
      acts(says('说错了，圆通', 'cases.done.enter_waybill'), enters('yto', '75312345678901'), 'returning'),
    ],
  },
  {
    name: 'a parcel that the shop sent is no return',
    world: (world) => {
      AGREED(world);
      const kettle = world.orders.find(({ number }) => number === GOODS.kettle.number);
      kettle?.parcels.forEach((parcel) => Object.assign(parcel, { waybill: '78120099887766' }));
    },
    turns: [tells(says('78120099887766 到哪了', 'parcels.one.stalled'), '玻璃养生壶')],
  },
];
