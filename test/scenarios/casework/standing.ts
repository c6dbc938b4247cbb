import { DAY } from '../../support/orders';
import { says, tells, acts, type Scenario } from '../scenario';
import { AGREE, OBJECT, OFFER, RECEIVED, RESENT, SENT } from './steps';
import { caseOf, done, EXCHANGE, timePasses, withCases } from './world';

export const standing: Scenario[] = [
  {
    name: 'of the only case',
    world: withCases([caseOf('cardigan')]),
    turns: [says('进度怎么样了', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'of one of two',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [
      says('处理得怎么样了', 'cases.several_open'),
      says('开衫那个', 'answers.progress.awaiting_seller'),
    ],
  },
  {
    name: 'by its number',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [says('AS261124-B2C4D6E8 到哪一步了', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'of all of them',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [says('我的售后', 'cases.list'), says('第二个', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'of none',
    turns: [says('我的售后', 'answers.progress.none')],
  },
  {
    name: 'asked in fury brings a person too',
    world: withCases([caseOf('cardigan')]),
    turns: [
      {
        ...says(
          '你们都是骗子！！五天了没人管！进度呢',
          'chat.empathy.furious',
          'handoff.queued',
          'answers.progress.awaiting_seller',
        ),
        commands: ['requestPerson'],
      },
    ],
  },
  {
    name: 'days later, counted as agreed',
    world: withCases([caseOf('cardigan')]),
    turns: [
      {
        ...says('售后到哪一步了', 'answers.progress.awaiting_return'),
        after: 6 * DAY,
        meanwhile: timePasses,
      },
    ],
  },
  {
    name: 'over a draft, whose question is repeated',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      says('进度怎么样了', 'answers.progress.awaiting_seller', 'application.again.confirm'),
      { ...says('提交', 'application.submitted'), commands: ['submitCase'] },
    ],
  },
  {
    name: 'and then the one just talked about',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [
      says('裙子的售后怎么样了', 'answers.progress.awaiting_seller'),
      says('撤销', 'cases.confirm.withdraw'),
      acts(says('确认', 'cases.done.withdraw'), { kind: 'withdraw' }, 'awaiting_seller'),
    ],
  },
  {
    name: 'in another language',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('进度怎么样了', 'answers.progress.awaiting_seller'),
      says('what happens if nobody acts', 'answers.progress.awaiting_seller'),
    ],
  },
  {
    name: 'and then an act that both cards offer asks which',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [says('我的售后', 'cases.list'), says('撤销申请', 'cases.ask.which')],
  },
  {
    name: 'of a part names the part asked for',
    world: withCases([caseOf('cardigan', { service: 'refund_only', amountFen: 3000, goesBack: false })]),
    turns: [tells(says('进度', 'answers.progress.awaiting_seller'), '¥30')],
  },
  {
    name: 'of a return in English names what was paid, and the way out with it',
    language: 'en',
    world: withCases([caseOf('cardigan', { outboundFreightFen: 1000 })]),
    turns: [tells(says('how is my refund going', 'answers.progress.awaiting_seller'), '¥139')],
  },
  {
    name: 'shows on its card the sum that the sentence names, and what is in it',
    world: withCases([caseOf('cardigan', { outboundFreightFen: 1000 })], AGREE, SENT, RECEIVED),
    turns: [
      tells(
        says('进度', 'answers.progress.refund_due'),
        '的 ¥139.00 已经在退',
        '退货退款 · ¥139.00',
        '其中当时付的运费 ¥10.00',
        '其中商品 ¥129.00，当时付的运费 ¥10.00。',
      ),
    ],
  },
  {
    name: 'of money that is late names the day it was due, and the platform',
    world: withCases([caseOf('cardigan')], AGREE, SENT, RECEIVED),
    turns: [
      {
        ...tells(says('进度', 'answers.progress.refund_due_overdue'), '本该在 12月1日 12:00 前退出'),
        after: 8 * DAY,
      },
    ],
  },
  {
    name: 'of an exchange that is late names the day it was due, and the refund',
    language: 'en',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED),
    turns: [
      {
        ...tells(says('any update?', 'answers.progress.awaiting_resend_overdue'), 'by 1 Dec 12:00'),
        after: 8 * DAY,
      },
    ],
  },
  {
    name: 'of an agreed return says where to send it',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [tells(says('进度', 'answers.progress.awaiting_return'), '浙江省杭州市', '退货组')],
  },
  {
    name: 'of an agreed return says where to send it, in English',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [tells(says('any update on my return?', 'answers.progress.awaiting_return'), 'Hangzhou')],
  },
  ...['卖家什么时候确认收货', '你们收到货什么时候退钱', '卖家一直不确认收货怎么办', '你们仓库几天能验货'].map(
    (text): Scenario => ({
      name: `of a return on its way says when it is confirmed, what if not, and when the money leaves: "${text}"`,
      world: withCases([caseOf('cardigan')], AGREE, SENT),
      turns: [
        tells(
          says(text, 'answers.progress.returning'),
          '卖家最晚 12月4日 12:00 确认收货',
          '到期没确认，就算收到，自动退款',
          '确认收货后最多 7 天退款',
        ),
      ],
    }),
  ),
  {
    name: 'of an exchange on its way says what comes after the confirmation',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT),
    turns: [
      tells(
        says('卖家什么时候确认收货', 'answers.progress.returning'),
        '到期没确认，就算收到，接着给您换货或补发',
        '确认收货后最多 7 天给您安排好换货或补发',
      ),
    ],
  },
  {
    name: 'of an agreed return says how it goes on once it is sent',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      tells(
        says('你们收到货什么时候退钱', 'answers.progress.awaiting_return'),
        '填好单号后，卖家最多 10 天确认收货',
        '确认收货后最多 7 天退款',
      ),
    ],
  },
  {
    name: 'names the offer that waits for an answer',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      tells(
        says('进度', 'answers.progress.awaiting_seller'),
        '退 ¥50.00',
        '东西不用寄回',
        '11月27日 12:00 前有效',
      ),
    ],
  },
  {
    name: 'of an objection says whom it waits for, and what it says',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [tells(says('怎么还没退', 'answers.progress.objected_answer'), '在等您说明', '收到时袖子破了')],
  },
  {
    name: 'of money that left names the day',
    world: withCases([caseOf('cardigan')], AGREE, SENT, RECEIVED, done({ kind: 'mark_paid' })),
    turns: [tells(says('没收到钱啊', 'answers.progress.paid'), '11月24日 12:00 退出的')],
  },
  ...['how long does it take to charge', 'how long does it take to dry', 'how long does it last'].map(
    (text): Scenario => ({
      name: `is not asked by a question about goods: "${text}"`,
      language: 'en',
      world: withCases([caseOf('cardigan')]),
      turns: [says(text, 'chat.out_of_scope')],
    }),
  ),
  ...['how long will it take', 'how long does it take for the seller to answer'].map((text): Scenario => ({
    name: `is asked by "${text}"`,
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [says(text, 'answers.progress.awaiting_seller')],
  })),
  {
    name: 'of what was sent in exchange names its waybill',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT),
    turns: [tells(says('进度', 'answers.progress.resent'), '顺丰速运', 'SF3210987654321')],
  },
  {
    name: 'of what was sent in exchange names its waybill, in English',
    language: 'en',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT),
    turns: [tells(says('any update on my exchange?', 'answers.progress.resent'), 'SF3210987654321')],
  },
  ...[
    '我的售后',
    '看下我的售后单',
    'my cases',
    'show my cases',
    'show me my cases pls',
    'list my claims',
  ].flatMap((text): Scenario[] => [
    {
      name: `of all, as ${text}`,
      world: withCases([caseOf('cardigan'), caseOf('dress')]),
      turns: [says(text, 'cases.list')],
    },
    {
      name: `of all inside a draft, as ${text}`,
      world: withCases([caseOf('cardigan'), caseOf('dress')]),
      turns: [
        says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
        says(text, 'cases.list', 'application.again.confirm'),
        { ...says('提交', 'application.submitted'), commands: ['submitCase'] },
      ],
    },
  ]),
];
