import { says, presses, sends, submits, handsOver, type Scenario } from '../scenario';

export const refusal: Scenario[] = [
  {
    name: 'intimate wear that is not liked is refused with a way out',
    turns: [
      says('内裤不喜欢想退货', 'application.noted', 'application.refused'),
      presses(
        { kind: 'answer', field: 'way', value: 'return_refund/quality_defect' },
        'application.ask.quantity',
      ),
    ],
  },
  {
    name: 'a flaw said after a refusal opens a defect case',
    turns: [
      says('内裤不喜欢想退货', 'application.noted', 'application.refused'),
      says('有个破洞', 'application.noted', 'application.ask.quantity'),
      says('一件', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'an unpaid order has nothing to refund',
    turns: [says('马克杯我要退款', 'application.noted', 'application.refused')],
  },
  {
    name: 'goods not here yet go without a return',
    turns: [says('养生壶我要退货退款', 'heard.not_here_yet', 'application.noted', 'application.ask.reason')],
  },
  {
    name: 'the same goods have no second case',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('围巾我要退款', 'answers.progress.awaiting_seller'),
      says('围巾一直没发货，我要退款', 'application.noted', 'application.refused'),
    ],
  },
  {
    name: 'a repair is asked where it comes back to',
    turns: [says('开衫坏了想维修', 'application.noted', 'application.ask.address')],
  },
  {
    name: 'a trifle is no defect',
    turns: [
      says('开衫有点线头，退货退款', 'application.noted', 'heard.told_at_once', 'application.ask.intact'),
    ],
  },
  {
    name: 'a buyer without orders has nothing to apply for',
    world: (world) => {
      world.orders = [];
    },
    turns: [says('我要退款', 'application.no_orders')],
  },
  {
    name: 'a refusal is not told twice',
    turns: [
      says('内裤不喜欢想退货', 'application.noted', 'application.refused'),
      says('运费谁出', 'answers.freight.buyer', 'application.again.refused'),
      handsOver(says('转人工', 'handoff.queued', 'application.again.refused')),
    ],
  },
];
