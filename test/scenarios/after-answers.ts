import { handsOver, holds, says, submits, type Scenario } from './scenario';
import { only } from './world';

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
];
