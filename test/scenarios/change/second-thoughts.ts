import { says, sends, submits, handsOver, holds, acts, type Scenario, type Turn } from '../scenario';
import { cardigan } from '../exchange/world';
import { AGREE } from '../casework/steps';
import { only } from '../world';
import { HOUR } from '../../support/orders';

const NOTED = 'application.noted';
const INTACT = 'application.ask.intact';

const MONEY_AFTER_ALL = [
  '不换了直接退钱',
  '不换了 退钱吧',
  '换货不要了 退钱',
  'forget the exchange, just refund me',
  "I'd rather have my money back",
];

const RETURN_AFTER_ALL = ['还是退货退款吧', '还是退货退款', '算了还是退货退款', '我想想还是退货退款吧'];

/** What is wished instead of an exchange while it is asked for which goods, and what it becomes. */
const BEFORE_THE_GOODS = [
  ['修吧', 'repair'],
  ['不换了 修吧', 'repair'],
  ['算了 还是退钱', 'return_refund'],
  ['不换了 退货', 'return_refund'],
] as const;

/** A case that waits for its parcel, and a new draft. */
const overACase: Turn[] = [
  says('开衫破了个洞 想退货退款', NOTED, 'application.ask.evidence'),
  sends(['photo-1'], 'application.ask.confirm'),
  submits(says('提交', 'application.submitted')),
  { ...says('裙子发错货了 退货退款', NOTED, 'application.ask.evidence'), meanwhile: AGREE },
];

const toTheSummary = [
  says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
  sends(['photo-1'], 'application.ask.confirm'),
];

const WAITS = [
  '我改主意了，再等等吧，先不退了',
  '别提交',
  '先别交',
  '先不退了 再看看',
  '等等，先别提交',
  "don't submit yet",
  'wait, not yet',
  'hold on',
];

/** The buyer thinks again, or says something else in the middle of a draft. */
export const secondThoughts: Scenario[] = [
  ...MONEY_AFTER_ALL.map((text): Scenario => ({
    name: `"${text}" keeps what was said of the exchange`,
    world: cardigan,
    turns: [
      says('开衫换大一码 小了', NOTED, INTACT),
      holds(says(text, NOTED, 'application.again.intact'), {
        service: 'return_refund',
        reason: 'wrong_size',
      }),
    ],
  })),
  ...BEFORE_THE_GOODS.map(([text, service]): Scenario => ({
    name: `"${text}" while it is asked for which goods counts`,
    turns: [
      says('有条裂纹 我想换新的', NOTED, 'application.ask.order'),
      holds(says(text, NOTED, 'application.ask.order'), { service }),
    ],
  })),
  {
    name: 'a wish without a name of goods is no name',
    turns: [
      says('有条裂纹', NOTED, 'application.ask.order'),
      holds(says('想退', NOTED, 'application.ask.order'), { service: 'return_refund' }),
    ],
  },
  ...RETURN_AFTER_ALL.map((text): Scenario => ({
    name: `"${text}" is a decision, no question`,
    world: cardigan,
    turns: [
      says('开衫换大一码 小了', NOTED, INTACT),
      holds(says(text, NOTED, 'application.again.intact'), { service: 'return_refund' }),
    ],
  })),
  {
    name: 'which of two ways is asked in the middle of one, and answered',
    world: cardigan,
    turns: [
      says('开衫换大一码 小了', NOTED, INTACT),
      holds(says('选仅退款还是退货退款', 'knowledge.scope.refund_kinds', 'application.again.intact'), {
        service: 'exchange',
      }),
    ],
  },
  {
    name: 'the summary of an exchange becomes that of a refund, and nothing is asked anew',
    world: cardigan,
    turns: [
      says('开衫换大一码 小了 吊牌还在', NOTED, 'application.ask.confirm'),
      holds(says('不换了直接退钱吧', NOTED, 'application.ask.confirm'), { service: 'return_refund' }),
    ],
  },
  {
    name: 'a parcel’s number is no description of the next goods',
    world: only('cardigan', 'dress'),
    turns: [
      ...overACase,
      says('改描述', 'application.ask.description'),
      acts(
        says('SF1234567890123', 'cases.done.enter_waybill', 'application.again.description'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'returning',
      ),
    ],
  },
  ...['我的售后', '看看我的售后', 'my cases', 'show me my cases'].map((text): Scenario => ({
    name: `"${text}" in the middle of a draft`,
    world: only('cardigan', 'dress'),
    turns: [
      ...overACase,
      says('改描述', 'application.ask.description'),
      says(text, 'cases.list', 'application.again.description'),
    ],
  })),
  ...['我的售后', 'my cases'].map((text): Scenario => ({
    name: `"${text}" in the middle of an invoice`,
    world: only('cardigan'),
    turns: [
      says('我要开发票', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says(text, 'answers.progress.none', 'requests.again.title'),
      says('个人', 'requests.ask.email'),
    ],
  })),
  ...['凭啥要5天', '为什么要等五天', 'why 5 days', 'why do I have to wait 5 days'].map((text): Scenario => ({
    name: `"${text}" at the summary`,
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞 想退货退款', NOTED, 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says(text, 'chat.why.ruling', 'application.again.confirm'),
    ],
  })),
  {
    name: 'goods that cannot be claimed stay with the person who was asked for',
    world: only('cardigan', 'mug'),
    turns: [
      holds(handsOver(says('马克杯质量问题 转人工', NOTED, 'handoff.queued', 'application.refused')), {
        reason: 'quality_defect',
      }),
    ],
  },
  ...['裙子呢', '裙子'].map((text): Scenario => ({
    name: `"${text}" and nothing more is not asked about on another day`,
    world: only('cardigan', 'dress'),
    turns: [
      says(text, NOTED, 'application.ask.service'),
      { ...says('在吗', 'chat.greeting.delivered'), after: 30 * HOUR },
    ],
  })),
  ...WAITS.map((text): Scenario => ({
    name: `"${text}" keeps the draft and sends nothing`,
    turns: [...toTheSummary, says(text, 'heard.kept'), says('继续', 'application.ask.confirm')],
  })),
  {
    name: 'wished for after all, what was said is still there',
    turns: [...toTheSummary, says('先不退了', 'heard.kept'), says('还是退吧', 'application.ask.confirm')],
  },
];
