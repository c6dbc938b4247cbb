import { says, sends, holds, type Scenario } from '../scenario';

export const digression: Scenario[] = [
  {
    name: 'where the parcel is, then on with the draft',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('物流到哪了', 'parcels.one.signed', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
    ],
  },
  {
    name: 'who pays the freight of this draft',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('退回运费谁出', 'answers.freight.seller', 'application.again.evidence'),
    ],
  },
  {
    name: 'who pays for goods not liked',
    turns: [
      says('开衫不喜欢，退货退款，吊牌还在', 'application.noted', 'application.ask.evidence'),
      says('运费谁承担', 'answers.freight.buyer', 'application.again.evidence'),
    ],
  },
  {
    name: 'why is answered at a question',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('为什么', 'chat.why.ruling', 'application.again.reason'),
    ],
  },
  {
    name: 'why is answered at the summary',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      says('为什么', 'chat.why.ruling', 'application.again.confirm'),
    ],
  },
  {
    name: 'why without anything ruled',
    turns: [says('为什么', 'chat.why.nothing')],
  },
  {
    name: 'help is about the question that is open',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('帮助', 'application.help.evidence', 'application.again.evidence'),
    ],
  },
  {
    name: 'thanks in between',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('谢谢', 'chat.you_are_welcome', 'application.again.reason'),
    ],
  },
  {
    name: 'chit-chat in between',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      says('今天天气怎么样', 'telling.aside.small_talk', 'application.again.reason'),
    ],
  },
  {
    name: 'a question in between, in English',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('who pays the return postage?', 'answers.freight.seller', 'application.again.evidence'),
    ],
  },
  {
    name: 'receipt said in a question is kept',
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      says('养生壶', 'application.noted', 'application.ask.reason'),
      holds(
        says(
          '我还没收到呢，物流到哪了',
          'application.known',
          'parcels.one.stalled',
          'application.again.reason',
        ),
        { received: false },
      ),
    ],
  },
  {
    name: 'why, right after the ruling on freight',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('运费谁出', 'answers.freight.seller', 'application.again.evidence'),
      says('为什么', 'chat.why.ruling', 'application.again.evidence'),
      says('为什么', 'chat.why.ruling', 'application.again.evidence'),
    ],
  },
];
