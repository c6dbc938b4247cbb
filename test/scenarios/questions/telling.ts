import type { World } from '../../support/world';
import { HOUR } from '../../support/orders';
import { says, submits, type Scenario } from '../scenario';
import { only } from '../world';

const paidBy =
  (way: 'balance' | 'debit_card' | 'credit_card') =>
  (world: World): void => {
    only('scarf')(world);
    for (const order of world.orders) order.paidBy = way;
  };
const applied = [
  says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
  submits(says('提交', 'application.submitted')),
];
const scarf = only('scarf');

export const telling: Scenario[] = [
  {
    name: 'when money comes is told before anything is asked for',
    world: paidBy('credit_card'),
    turns: [says('退款多久到账', 'telling.arrival.none')],
  },
  {
    name: 'when money comes is told in the middle of an application',
    world: paidBy('debit_card'),
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      says('退款多久到账', 'telling.arrival.not_sent', 'application.again.confirm'),
    ],
  },
  {
    name: 'when money comes is told of a case',
    world: paidBy('balance'),
    turns: [...applied, says('退款什么时候到账', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'freight is told of the case that runs',
    world: scarf,
    turns: [...applied, says('这个退回运费谁出', 'telling.freight.case.none')],
  },
  {
    name: 'freight is told of other goods than those in hand',
    turns: [
      says('裙子有个破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('开衫退货运费谁出', 'answers.freight.general', 'application.again.evidence'),
    ],
  },
  {
    name: 'how much time is left is told',
    world: only('cardigan'),
    turns: [says('还有几天可以退', 'answers.returns.any_reason')],
  },
  {
    name: 'a complaint is met with what is late',
    world: scarf,
    turns: [
      says('服务态度太差了', 'chat.empathy.annoyed', 'telling.trouble.late', 'answers.complaint.offer'),
    ],
  },
  {
    name: 'a complaint is met with the case that runs',
    world: scarf,
    turns: [
      ...applied,
      {
        ...says(
          '服务态度太差了',
          'chat.empathy.annoyed',
          'telling.trouble.case',
          'answers.complaint.offer_case',
        ),
        after: HOUR,
      },
    ],
  },
  {
    name: 'a complaint is heard where nothing is wrong on record',
    world: only('cardigan'),
    turns: [says('服务态度太差了', 'chat.empathy.annoyed', 'answers.complaint.offer')],
  },
  { name: 'tells who is speaking', turns: [says('你叫什么名字', 'telling.aside.who')] },
  { name: 'the weather is put aside', turns: [says('今天天气怎么样', 'telling.aside.small_talk')] },
  {
    name: 'what is asked before buying is put aside',
    turns: [says('我身高165穿什么码', 'telling.aside.pre_sale')],
  },
];
