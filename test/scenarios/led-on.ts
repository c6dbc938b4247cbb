import { anOrder, aParcel, DAY } from '../support/orders';
import type { World } from '../support/dialogs';
import { holds, presses, says, type Scenario, submits, tells } from './scenario';
import { GOODS, only } from './world';

const NOTED = 'application.noted';

/** The kettle is lost, says its carrier; other goods are on their way as well. */
function lostKettle(world: World): void {
  only('cardigan', 'kettle')(world);
  const number = '260100010004';
  const lost = { status: 'lost', shippedAt: world.now - 9 * DAY } as const;
  const parcels = [aParcel(lost)];
  const { lines } = GOODS.kettle;
  const order = anOrder({ _id: `shop-1/${number}`, number, status: 'shipped', lines, parcels });
  world.orders = world.orders.map((one) => (one.number === number ? order : one));
}

/** What was just talked about is not asked again. */
export const ledOn: Scenario[] = [
  {
    name: 'a lost parcel: whether money comes back is asked of it, and the reason is known',
    world: lostKettle,
    turns: [
      says('养生壶怎么还没到', 'parcels.one.lost'),
      tells(says('能退吗', 'answers.returns.not_yet'), '玻璃养生壶'),
      holds(says('那退了吧', 'heard.not_here_yet', NOTED, 'application.ask.confirm'), {
        service: 'refund_only',
        reason: 'lost_parcel',
        story: 'lost',
      }),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'how many of other goods, right after an answer, is a wish and not the same question',
    world: only('scarf', 'briefs'),
    turns: [
      says('围巾什么时候发货', 'answers.logistics.late'),
      says('内裤 我拍了三个 退一个', NOTED, 'application.ask.service'),
    ],
  },
  {
    name: 'back after days with a word that says nothing: only whether to go on is asked',
    turns: [
      says('裙子破了，退货退款', NOTED, 'application.ask.evidence'),
      presses({ kind: 'control', control: 'later' }, 'application.later'),
      { ...says('我回来了', 'application.resume.offer'), after: 3 * DAY },
      says('继续', 'application.ask.evidence'),
    ],
  },
];
