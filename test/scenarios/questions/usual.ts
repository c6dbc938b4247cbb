import { says, submits, type Scenario } from '../scenario';

export const questions: Scenario[] = [
  {
    name: 'a greeting knows what arrived lately',
    turns: [says('你好', 'chat.greeting.delivered'), says('你好', 'chat.greeting.again')],
  },
  {
    name: 'tells where the parcel is',
    turns: [says('我的快递到哪了', 'parcels.one.stalled')],
  },
  {
    name: 'goods late to be sent are told to be late',
    turns: [says('怎么还没发货', 'answers.logistics.late')],
  },
  {
    name: 'without a case there is no progress to tell',
    turns: [says('我的退款到哪了', 'answers.progress.none')],
  },
  {
    name: 'where a refund is tells how the case stands',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('我的退款到哪了', 'answers.progress.awaiting_seller'),
    ],
  },
  {
    name: 'whether goods can go back is told',
    turns: [says('开衫能退吗', 'answers.returns.any_reason')],
  },
  {
    name: 'intimate wear goes back for a fault only',
    turns: [says('内裤可以退货吗', 'answers.returns.fault_only')],
  },
  {
    name: 'goods past their windows go to a person',
    turns: [says('小白鞋还能退吗', 'answers.returns.person')],
  },
  {
    name: 'that goods have no warranty is told',
    turns: [says('养生壶保修多久', 'answers.warranty.none')],
  },
  {
    name: 'for an invoice the order is asked',
    turns: [says('能开发票吗', 'application.ask.order_of_question')],
  },
  {
    name: 'another address is asked for before the order is sent',
    turns: [
      says('围巾的收货地址填错了，帮我改一下地址', 'requests.begin.address.shop', 'requests.ask.address'),
    ],
  },
  {
    name: 'before the platform comes an application',
    turns: [says('我要申请平台介入', 'answers.platform.apply_first')],
  },
  {
    name: 'praise is thanked for',
    turns: [says('衣服很好看，质量也好，五星好评', 'chat.praise')],
  },
  {
    name: 'a goodbye is answered',
    turns: [says('再见', 'chat.goodbye')],
  },
  {
    name: 'a coupon is put aside',
    turns: [says('你们家有优惠券吗', 'telling.aside.pre_sale')],
  },
  {
    name: 'who pays is told in general',
    turns: [says('退货运费谁出', 'answers.freight.general')],
  },
  {
    name: 'who pays is told in general, in English',
    language: 'en',
    turns: [says('who pays for return shipping?', 'answers.freight.general')],
  },
  {
    name: 'tells where my parcel is, in English',
    language: 'en',
    turns: [says('where is my parcel?', 'parcels.one.stalled')],
  },
];
