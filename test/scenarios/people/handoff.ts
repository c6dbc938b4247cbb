import { HOUR } from '../../support/orders';
import { says, sends, submits, handsOver, holds, tells, type Scenario } from '../scenario';

/** Signed for, says the courier; nothing came, says the buyer: silence of the seller pays nothing (T7). */
const NO_SILENT_YES = '不会直接算同意';

export const handoff: Scenario[] = [
  {
    name: 'a person is called with nothing begun',
    turns: [handsOver(says('人工', 'handoff.queued'))],
  },
  ...[
    '客服',
    '客服！！客服！！',
    '客服，客服',
    '转不转人工啊',
    '你听不懂人话吗',
    '答非所问',
    '别给我发这些没用的',
  ].map((text): Scenario => ({
    name: `"${text}" calls a person`,
    turns: [
      {
        says: text,
        replies: [...(text.includes('！') ? ['chat.empathy.annoyed'] : []), 'handoff.queued'],
        commands: ['requestPerson'],
      },
    ],
  })),
  {
    name: 'a draft lives on when a person is called',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      handsOver(says('转人工', 'handoff.queued', 'application.again.evidence')),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'asking twice says where it stands',
    turns: [
      handsOver(says('转人工', 'handoff.queued')),
      handsOver(says('人工客服呢', 'handoff.still_waiting')),
    ],
  },
  {
    name: 'who asks again after the hour that was told hears that it has passed',
    turns: [
      handsOver(says('转人工', 'handoff.queued')),
      { ...handsOver(says('人工怎么还不来', 'handoff.still_waiting_late')), after: 2 * HOUR },
    ],
  },
  {
    name: 'outside business hours the truth is told',
    world: (world) => {
      world.open = false;
    },
    turns: [handsOver(says('转人工', 'handoff.queued_closed'))],
  },
  {
    name: 'goods past every window go to a person',
    turns: [
      handsOver(
        says('小白鞋开胶了，我要退货退款', 'application.noted', 'application.by_person', 'handoff.queued'),
      ),
      sends(['photo-1'], 'handoff.collecting'),
      says('平台介入', 'answers.platform.negotiate', 'handoff.collecting'),
    ],
  },
  {
    name: 'a contradiction is submitted and looked at',
    turns: [
      tells(
        says('裙子物流显示签收了但我没收到，仅退款', 'application.noted', 'application.ask.confirm'),
        NO_SILENT_YES,
      ),
      {
        ...says('提交', 'application.submitted', 'application.person_as_well', 'handoff.queued'),
        commands: ['submitCase', 'requestPerson'],
        tells: [NO_SILENT_YES],
      },
    ],
  },
  {
    name: 'a dear case is looked at as well',
    world: (world) => {
      const line = world.orders[0]?.lines[0];
      if (line) line.paidFen = 300_000;
    },
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      {
        ...says('提交', 'application.submitted', 'application.person_as_well', 'handoff.queued'),
        commands: ['submitCase', 'requestPerson'],
      },
    ],
  },
  {
    name: 'a person is called in English',
    language: 'en',
    turns: [handsOver(says('I want to talk to a human', 'handoff.queued'))],
  },
  {
    name: '"what now" after a person was called stays with the goods',
    turns: [
      handsOver(
        says('小白鞋开胶了，我要退货退款', 'application.noted', 'application.by_person', 'handoff.queued'),
      ),
      says('怎么办', 'handoff.collecting'),
    ],
  },
  {
    name: 'a person is called and the facts beside are taken',
    turns: [
      handsOver(
        says(
          '人工！开衫破了个洞，我要退货退款',
          'application.noted',
          'handoff.queued',
          'application.ask.evidence',
        ),
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a person asked for at the end of a rant is called',
    turns: [
      handsOver(
        says('裙子拉链坏了，还掉色，人工', 'application.noted', 'handoff.queued', 'application.ask.service'),
      ),
    ],
  },
  {
    name: 'the question that stands is not repeated under each notice',
    turns: [
      says('裙子破了个洞', 'application.noted', 'application.ask.service'),
      handsOver(says('转人工', 'handoff.queued', 'application.again.service')),
      handsOver(says('转人工', 'handoff.still_waiting')),
      says('你们是骗子', 'chat.empathy.still_furious'),
      says('退货退款', 'application.noted', 'application.ask.evidence'),
    ],
  },
];
