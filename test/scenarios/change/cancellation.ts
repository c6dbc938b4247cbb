import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';

export const cancellation: Scenario[] = [
  {
    name: 'little said is dropped at once',
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      says('取消', 'application.cancelled'),
    ],
  },
  {
    name: 'much said is dropped after one more question',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('取消', 'application.ask.cancel'),
      says('确定', 'application.cancelled'),
    ],
  },
  {
    name: 'the question is taken back',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('取消', 'application.ask.cancel'),
      presses({ kind: 'answer', field: 'cancel', value: false }, 'application.again.evidence'),
    ],
  },
  {
    name: 'starting over keeps the photos',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('重新开始', 'application.started_over', 'application.ask.order'),
    ],
  },
  {
    name: 'there is nothing to cancel',
    turns: [says('不办了', 'application.nothing_to_cancel')],
  },
  {
    name: 'an order not shipped is cancelled as a refund',
    turns: [
      says('取消订单', 'application.ask.order_of_question'),
      says('围巾', 'answers.cancel.paid', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'an order on its way cannot be cancelled',
    turns: [says('养生壶我想取消订单', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept')],
  },
  {
    name: 'a draft is cancelled in English',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('cancel', 'application.ask.cancel'),
      says('yes', 'application.cancelled'),
    ],
  },
  {
    name: 'a case sent in is withdrawn after a warning',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('我要撤销申请', 'cases.confirm.withdraw'),
    ],
  },
  {
    name: 'a submitted case is withdrawn only after a warning',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'no_longer_needed',
        amountFen: 12900,
      }),
      says('我要撤销', 'cases.confirm.withdraw'),
      says('取消', 'cases.kept.withdraw'),
      handsOver(says('转人工', 'handoff.queued')),
    ],
  },
];
