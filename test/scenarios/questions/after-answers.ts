import { anOrder, aParcel, DAY } from '../../support/orders';
import type { World } from '../../support/world';
import { says, presses, submits, handsOver, holds, tells, type Scenario } from '../scenario';
import { GOODS, only } from '../world';

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

export const afterAnswers: Scenario[] = [
  {
    name: 'what a question told is not asked again',
    turns: [
      says('开衫不喜欢，吊牌没剪，退货运费谁出', 'answers.freight.buyer'),
      says('那我要退货退款', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'not wanted because it does not move, told in two messages',
    turns: [
      says('养生壶物流五天没更新了，怎么回事', 'parcels.one.stalled'),
      says('那我不要了，退款', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'lost_parcel',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: '"and those?" asks the same of other goods',
    turns: [says('开衫还在保修吗', 'answers.warranty.none'), says('养生壶呢', 'answers.warranty.none')],
  },
  {
    name: 'called off in two words',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('我不想退了，撤销吧', 'application.ask.cancel'),
    ],
  },
  {
    name: 'refused at the door and not wanted stays the buyer’s side',
    turns: [
      says('养生壶我拒收了，不想要了，退款', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'no_longer_needed',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a person without orders repeats nothing',
    world: only('mug'),
    turns: [says('我要退款', 'application.nothing_open'), handsOver(says('人工', 'handoff.queued'))],
  },
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
  ...['不要了', '那不要了', '不想要了', '太慢了 不要了'].map((text): Scenario => ({
    name: `"${text}", told that it ships late, is for that reason`,
    world: only('scarf', 'cardigan'),
    turns: [
      says('围巾怎么还不发货', 'answers.logistics.late'),
      holds(says(text, expect.anything() as never, 'application.ask.confirm'), { reason: 'late_shipping' }),
    ],
  })),
  {
    name: 'a question in between forgets neither the goods nor why',
    world: only('scarf', 'kettle'),
    turns: [
      says('围巾怎么还不发货', 'answers.logistics.late'),
      says('还没发啊', 'answers.logistics.late'),
      says('可以退吗', 'answers.returns.not_yet'),
      holds(says('不要了', NOTED, 'application.ask.confirm'), { reason: 'late_shipping' }),
    ],
  },
  {
    name: 'not wanted any more, pressed, is meant as it reads',
    world: only('scarf'),
    turns: [
      says('怎么还不发货', 'answers.logistics.late'),
      says('取消订单', 'answers.cancel.paid', 'application.ask.confirm'),
      says('改原因', 'application.ask.reason'),
      holds(
        presses({ kind: 'answer', field: 'reason', value: 'no_longer_needed' }, 'application.ask.confirm'),
        { reason: 'no_longer_needed' },
      ),
    ],
  },
];
