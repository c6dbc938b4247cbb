import { says, presses, sends, submits, holds, type Scenario } from '../scenario';
import { only } from '../world';

const OVER_A_FORM = [
  ['mug', says('取消订单', 'requests.ask.confirm.cancel')],
  ['scarf', says('改地址', 'requests.begin.address.shop', 'requests.ask.address')],
  ['kettle', says('养生壶能拦截吗', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept')],
  ['cardigan', says('开衫要开发票', 'requests.begin.invoice.shop', 'requests.ask.title')],
] as const;

export const otherGoods: Scenario[] = [
  ...OVER_A_FORM.map(([goods, asked]): Scenario => ({
    name: `other goods that are to go back, over a form for the ${goods}, are wished for`,
    world: only(goods, 'dress'),
    turns: [
      asked,
      holds(says('裙子想退', 'application.noted', 'application.ask.reason'), { service: 'return_refund' }),
    ],
  })),
  {
    name: 'other goods come up and the buyer finishes the first',
    turns: [
      says('开衫不喜欢，退货退款', 'application.noted', 'application.ask.intact'),
      says('裙子也有问题，破了个洞', 'application.ask.which_first'),
      presses(
        { kind: 'answer', field: 'first', value: 'this' },
        'application.this_first',
        'application.ask.intact',
      ),
      says('吊牌没剪', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted', 'application.next', 'application.ask.service')), {
        service: 'return_refund',
        reason: 'dislike',
        amountFen: 12900,
      }),
      says('退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-2'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 19900,
      }),
    ],
  },
  {
    name: 'other goods come first and the draft waits',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('裙子拉链也坏了', 'application.ask.which_first'),
      says('先办裙子', 'application.other_first', 'application.ask.service'),
      says('退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted', 'application.next', 'application.ask.evidence')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 19900,
      }),
      sends(['photo-2'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'other goods, named and nothing else, are asked about',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('就那条裙子', 'application.ask.which_first'),
      says('开衫', 'application.this_first', 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted', 'application.next', 'application.ask.service')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'goods beside the draft are dropped with it, and the next goes on',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('裙子也破了个洞', 'application.ask.which_first'),
      says('开衫', 'application.this_first', 'application.ask.evidence'),
      says('取消', 'application.ask.cancel'),
      says('不办了', 'application.cancelled', 'application.next', 'application.ask.service'),
    ],
  },
  {
    name: 'goods where nothing can be done give way to others',
    turns: [
      says('内裤不喜欢想退货', 'application.noted', 'application.refused'),
      says('那裙子呢，裙子也不喜欢，吊牌没剪', 'application.noted', 'application.ask.evidence'),
    ],
  },
];
