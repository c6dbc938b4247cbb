import { says, submits, type Scenario } from '../scenario';

export const questions: Scenario[] = [
  {
    name: 'a greeting knows what arrived lately',
    turns: [says('你好', 'chat.greeting.delivered'), says('你好', 'chat.greeting.again')],
  },
  {
    name: 'where the parcel is',
    turns: [says('我的快递到哪了', 'parcels.one.stalled')],
  },
  {
    name: 'goods late to be sent',
    turns: [says('怎么还没发货', 'answers.logistics.late')],
  },
  {
    name: 'progress without a case',
    turns: [says('我的退款到哪了', 'answers.progress.none')],
  },
  {
    name: 'progress of a case',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('我的退款到哪了', 'answers.progress.awaiting_seller'),
    ],
  },
  {
    name: 'whether goods can go back',
    turns: [says('开衫能退吗', 'answers.returns.any_reason')],
  },
  {
    name: 'whether intimate wear can go back',
    turns: [says('内裤可以退货吗', 'answers.returns.fault_only')],
  },
  {
    name: 'whether old goods can go back',
    turns: [says('小白鞋还能退吗', 'answers.returns.person')],
  },
  {
    name: 'the warranty of goods',
    turns: [says('养生壶保修多久', 'answers.warranty.none')],
  },
  {
    name: 'an invoice',
    turns: [says('能开发票吗', 'application.ask.order_of_question')],
  },
  {
    name: 'another address',
    turns: [
      says('围巾的收货地址填错了，帮我改一下地址', 'requests.begin.address.shop', 'requests.ask.address'),
    ],
  },
  {
    name: 'platform before any case',
    turns: [says('我要申请平台介入', 'answers.platform.apply_first')],
  },
  {
    name: 'praise',
    turns: [says('衣服很好看，质量也好，五星好评', 'chat.praise')],
  },
  {
    name: 'goodbye',
    turns: [says('再见', 'chat.goodbye')],
  },
  {
    name: 'nothing the shop can do',
    turns: [says('你们家有优惠券吗', 'telling.aside.pre_sale')],
  },
  {
    name: 'who pays in general',
    turns: [says('退货运费谁出', 'answers.freight.general')],
  },
  {
    name: 'who pays in general, in English',
    language: 'en',
    turns: [says('who pays for return shipping?', 'answers.freight.general')],
  },
  {
    name: 'where my parcel is, in English',
    language: 'en',
    turns: [says('where is my parcel?', 'parcels.one.stalled')],
  },
];
