import { says, handsOver, holds, type Scenario } from '../scenario';

export const disambiguation: Scenario[] = [
  {
    name: 'an order is picked by ordinal',
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.order'),
      says('第二个', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'an order is picked by its goods',
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      says('就那个围巾', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'an order is picked by its colour',
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.order'),
      says('就那个蓝的', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'an order is picked by its number',
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.order'),
      says('260100010001', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'an order is picked by the last digits of its number',
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.order'),
      says('订单号后四位0001', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'the last one means the last card',
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.order'),
      says('最后一个', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'the second one means the second card, in English',
    language: 'en',
    turns: [
      says('I want to return something', 'application.noted', 'application.ask.order'),
      says('the second one', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'goods are named in English',
    language: 'en',
    turns: [
      says('I want a refund', 'application.noted', 'application.ask.order'),
      says('the scarf', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'a reason is picked by its number',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('1', 'application.noted', 'application.ask.description'),
    ],
  },
  {
    name: 'a reason is picked by its label',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('发错货', 'application.noted', 'application.ask.description'),
    ],
  },
  {
    name: 'goods alone begin, and ask what for',
    turns: [says('燕麦色开衫', 'application.noted', 'application.ask.service')],
  },
  {
    name: 'an unclear wish is offered as buttons',
    turns: [says('能不能处理一下', 'chat.not_understood')],
  },
  {
    name: 'a yes to the greeting is about the goods it named',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says('是的', 'application.noted', 'application.ask.service'),
    ],
  },
  {
    name: 'a fault that other goods may have as well asks which',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says('破了个洞', 'application.noted', 'application.ask.order'),
    ],
  },
  {
    name: 'a question waits for its order',
    turns: [says('保修多久', 'answers.warranty.general'), says('开衫', 'answers.warranty.none')],
  },
  {
    name: 'a wish after an answer is about the goods of the answer',
    turns: [
      says('我的快递到哪了', 'parcels.one.stalled'),
      holds(says('那就退款吧', 'application.noted', 'application.ask.confirm'), { reason: 'lost_parcel' }),
    ],
  },
  {
    name: 'none of the goods shown asks for the name',
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.order'),
      says('都不是', 'application.order_not_shown'),
      handsOver(says('260100010005', 'application.noted', 'application.by_person', 'handoff.queued')),
    ],
  },
  {
    name: 'a fault said where the intent was asked is taken',
    turns: [
      says('能不能处理一下', 'chat.not_understood'),
      says('裙子破了个洞', 'application.noted', 'application.ask.service'),
    ],
  },
];
