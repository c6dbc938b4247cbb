import { says, presses, sends, submits, holds, type Scenario } from '../scenario';

export const invalidInput: Scenario[] = [
  {
    name: 'more than was paid is refused with the bound',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('金额改成500', 'application.value_refused', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), { amountFen: 12900 }),
    ],
  },
  {
    name: 'amounts that are none are refused and asked again',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      presses({ kind: 'correct', field: 'amount' }, 'application.ask.amount'),
      says('-5', 'application.value_refused', 'application.again.amount'),
      says('30.555', 'application.value_refused', 'application.again.amount'),
      says('0', 'application.value_refused', 'application.again.amount'),
      holds(says('30', 'application.noted', 'application.ask.confirm'), { amountFen: 3000 }),
    ],
  },
  {
    name: 'more pieces than were bought are refused',
    turns: [
      says('内裤有个洞，退货退款', 'application.noted', 'application.ask.quantity'),
      says('5件', 'application.value_refused', 'application.again.quantity'),
      holds(says('2件', 'application.noted', 'application.ask.evidence'), { quantity: 2 }),
    ],
  },
  {
    name: 'a mandatory field cannot be skipped',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('跳过', 'application.mandatory', 'application.again.reason'),
    ],
  },
  {
    name: 'submitting too early names what is missing',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('提交', 'application.mandatory', 'application.again.evidence'),
    ],
  },
  {
    name: 'gibberish twice brings a person',
    turns: [says('啦啦啦滴滴答', 'chat.not_understood'), says('呜里哇啦叽叽', 'chat.not_understood_again')],
  },
  {
    name: 'an order number that is nobody’s',
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      says('订单号 999900001111', 'application.unknown_order', 'application.ask.order'),
    ],
  },
  {
    name: 'a forged order is refused',
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      presses(
        { kind: 'answer', field: 'order', value: 'shop-2/260100010001/1' },
        'application.foreign_order',
        'application.ask.order',
      ),
    ],
  },
  {
    name: 'forged and stale buttons change nothing',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      presses(
        { kind: 'answer', field: 'bogus', value: 'x' },
        'application.stale',
        'application.again.reason',
      ),
      presses(
        { kind: 'answer', field: 'reason', value: 'nonsense' },
        'application.stale',
        'application.again.reason',
      ),
      presses({ kind: 'intent', intent: '__proto__' }, 'application.stale', 'application.again.reason'),
      presses({ kind: 'correct', field: 'constructor' }, 'application.stale', 'application.again.reason'),
      presses(
        { kind: 'answer', field: 'quantity', value: -3 },
        'application.stale',
        'application.again.reason',
      ),
    ],
  },
  {
    name: 'an old button is taken as what it says',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(presses({ kind: 'answer', field: 'reason', value: 'wrong_item' }, 'application.again.evidence'), {
        reason: 'wrong_item',
      }),
    ],
  },
  {
    name: 'files that cannot be taken are named with what to send',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      {
        refused: [
          { name: 'a.exe', why: 'type' },
          { name: 'b.mov', why: 'size' },
        ],
        replies: ['chat.file_refused.type', 'chat.file_refused.size', 'application.again.evidence'],
      },
      {
        refused: [{ name: 'c.heic', why: 'heic' }],
        replies: ['chat.file_refused.heic', 'application.again.evidence'],
      },
    ],
  },
  {
    name: 'an empty message repeats the question',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('', 'application.again.reason'),
    ],
  },
];
