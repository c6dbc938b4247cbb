import { says, sends, submits, holds, tells, inWords, type Scenario } from '../scenario';
import { GOODS, only } from '../world';

const jewellery: NonNullable<Scenario['world']> = (world) => {
  only('cardigan', 'dress')(world);
  for (const { listing } of world.orders[0]!.lines)
    Object.assign(listing, {
      title: { zh: '和田玉手镯', en: 'Hetian jade bangle' },
      category: 'jewellery_jade',
    });
};

/** Placed one after another, the dress last. */
const inTurn: NonNullable<Scenario['world']> = (world) => {
  only('cardigan', 'kettle', 'dress')(world);
  const [cardigan, kettle, dress] = world.orders;
  Object.assign(kettle!, { createdAt: cardigan!.createdAt + 1 });
  Object.assign(dress!, { createdAt: cardigan!.createdAt + 2 });
};

const NOTED = 'application.noted';

export const whichOrder: Scenario[] = [
  {
    name: 'a parcel that does not move is not the one of the greeting',
    world: only('cardigan', 'kettle', 'scarf'),
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says(
        '都5天了物流一动不动 我不要了退钱',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.confirm',
      ),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'lost_parcel',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'several goods fit what was said, the best come first',
    turns: [
      says('我要退货退款，有个洞', 'application.noted', 'application.ask.order'),
      says('裙子', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a yes beside facts of another parcel is not taken for the greeting',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says('是的，没收到货', 'application.noted', 'application.ask.confirm'),
    ],
  },
  {
    name: 'a question that came between lets the greeting go',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says('退货运费谁出', 'answers.freight.general'),
      says('好的', 'chat.what_can_i_do'),
    ],
  },
  {
    name: 'a wrong order is corrected at once',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('选错了，是那条裙子', 'application.corrected', 'application.ask.description'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.description'),
      says('提交', 'application.mandatory', 'application.again.description'),
    ],
  },
  {
    name: 'goods that the card leaves out are counted, and their order number finds them',
    world: (world) => {
      const numbers = Array.from({ length: 9 }, (_, index) => `26010001010${index}`);
      world.orders = numbers.map((number) => ({ ...GOODS.cardigan, _id: `shop-1/${number}`, number }));
    },
    turns: [
      tells(says('我要退款', 'application.noted', 'application.ask.order'), '还有 3 件没列出来'),
      says('订单号260100010108', 'application.noted', 'application.ask.received'),
    ],
  },
  {
    name: '"not this one" asks which',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('不是这件', 'application.ask.order'),
      says('裙子', 'application.noted', 'application.ask.description'),
    ],
  },
  {
    name: 'a share is kept until the goods are known',
    turns: [
      says('我要仅退款，东西破了个洞，退一半', 'application.noted', 'application.ask.order'),
      says('裙子', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'why the order is asked is told',
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      says('为什么', 'chat.why.ruling', 'application.again.order'),
    ],
  },
  {
    name: 'orders with nothing open are told at once',
    world: only('mug'),
    turns: [says('申请退款', 'application.nothing_open')],
  },
  {
    name: 'nothing open is not offered to choose',
    world: only('mug', 'cardigan', 'dress'),
    turns: [says('我要退款', 'application.noted', 'application.ask.order')],
  },
  {
    name: 'nothing open is explained when named',
    world: only('mug', 'cardigan', 'dress'),
    turns: [
      says('我要退款', 'application.noted', 'application.ask.order'),
      says('马克杯', 'application.noted', 'application.refused'),
    ],
  },
  {
    name: 'not received, said to nobody’s question',
    world: only('kettle', 'cardigan'),
    turns: [says('没收到', 'application.noted', 'application.ask.confirm')],
  },
  {
    name: 'a bracelet is the bangle that was bought',
    language: 'en',
    world: jewellery,
    turns: [
      says("the bracelet doesn't match its certificate", 'application.noted', 'application.ask.service'),
    ],
  },
  ...['最晚下单的那个', '最近买的', '刚买的那件', 'my latest order'].map((text): Scenario => ({
    name: `"${text}" is the order that was placed last`,
    ...inWords(text),
    world: inTurn,
    turns: [
      inWords(text).language
        ? says('I want to return something', NOTED, 'application.ask.order')
        : says('要退货', NOTED, 'application.ask.order'),
      tells(says(text, NOTED, 'application.ask.reason'), inWords(text).language ? 'dress' : '连衣裙'),
    ],
  })),
  {
    name: 'the order that was placed first',
    world: inTurn,
    turns: [tells(says('最早买的那个破洞了 退货退款', NOTED, 'application.ask.evidence'), '开衫')],
  },
  ...['我说的是开衫不是裙子', '不是裙子，是开衫', '不是裙子我说的是开衫'].map((text): Scenario => ({
    name: `"${text}" moves the draft to the cardigan`,
    turns: [
      says('裙子要退，不喜欢', 'application.noted', 'application.ask.intact'),
      holds(says(text, 'application.corrected', 'application.again.intact'), { reason: 'dislike' }),
    ],
  })),
  ...[
    '我买的裙子 收到的是开衫',
    '发来的不是裙子 是开衫',
    '要的是裙子结果发了个开衫',
    '我买的是裙子 发来的不是裙子是鞋子',
  ].map((text): Scenario => ({
    name: `"${text}" is of what was bought, not of what came instead`,
    turns: [
      tells(
        holds(says(text, 'application.noted', 'application.ask.service'), { reason: 'wrong_item' }),
        '“法式收腰连衣裙”您想怎么处理',
      ),
    ],
  })),
  {
    name: 'goods that are meant and others that are not, with nothing begun',
    turns: [says('我说的是裙子不是鞋子', 'application.noted', 'application.ask.service')],
  },
];
