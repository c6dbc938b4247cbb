import { DAY } from '../../support/orders';
import { says, presses, sends, submits, handsOver, type Scenario } from '../scenario';
import { GOODS } from '../world';

export const resumption: Scenario[] = [
  {
    name: 'photos put off for days are taken up',
    turns: [
      says('开衫发错货了，退货退款', 'application.noted', 'application.ask.evidence'),
      says('晚点发', 'application.later'),
      { ...sends(['photo-1', 'photo-2'], 'photos.taken_as', 'application.ask.confirm'), after: 3 * DAY },
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'opening the chat days later offers to go on',
    turns: [
      says('开衫发错货了，退货退款', 'application.noted', 'application.ask.evidence'),
      { ...{ starts: true, replies: ['chat.greeting.back', 'application.resume.offer'] }, after: 3 * DAY },
      says('好的', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a greeting days later offers to go on',
    turns: [
      says('开衫发错货了，退货退款', 'application.noted', 'application.ask.evidence'),
      { ...says('你好', 'chat.greeting.back', 'application.resume.offer'), after: DAY },
      says('继续', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a question days later is answered first',
    turns: [
      says('开衫发错货了，退货退款', 'application.noted', 'application.ask.evidence'),
      { ...says('物流到哪了', 'parcels.one.signed', 'application.resume.offer'), after: DAY },
      says('不办了', 'application.dropped'),
    ],
  },
  {
    name: 'an order closed meanwhile is told',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      {
        ...says('继续', 'application.changed.status', 'application.refused'),
        after: DAY,
        meanwhile: (world) => {
          const [order] = world.orders;
          if (order) order.status = 'closed';
        },
      },
    ],
  },
  {
    name: 'an order that moved on is told',
    turns: [
      says('围巾还没发货，我要退款', 'application.noted', 'application.ask.confirm'),
      {
        ...says('为什么', 'chat.why.ruling', 'application.changed.status', 'application.again.reason'),
        meanwhile: (world) => {
          const order = world.orders.find(({ number }) => number === GOODS.scarf.number);
          if (order) Object.assign(order, { status: 'shipped', shippedAt: world.now });
        },
      },
    ],
  },
  {
    name: 'a window that ended meanwhile goes to a person',
    turns: [
      says('裙子破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('晚点发', 'application.later'),
      { ...handsOver(sends(['photo-1'], 'application.by_person', 'handoff.queued')), after: 30 * DAY },
    ],
  },
  {
    name: 'a draft is taken up in English',
    language: 'en',
    turns: [
      says(
        'the cardigan is the wrong item, return for a refund',
        'application.noted',
        'application.ask.evidence',
      ),
      says('later', 'application.later'),
      { ...{ starts: true, replies: ['chat.greeting.back', 'application.resume.offer'] }, after: 2 * DAY },
      says('yes', 'application.ask.evidence'),
    ],
  },
  {
    name: 'back after days with a word that says nothing: only whether to go on is asked',
    turns: [
      says('裙子破了，退货退款', 'application.noted', 'application.ask.evidence'),
      presses({ kind: 'control', control: 'later' }, 'application.later'),
      { ...says('我回来了', 'application.resume.offer'), after: 3 * DAY },
      says('继续', 'application.ask.evidence'),
    ],
  },
];
