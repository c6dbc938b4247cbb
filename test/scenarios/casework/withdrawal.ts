import { DAY } from '../../support/orders';
import { says, acts, type Scenario } from '../scenario';
import { AGREE, SENT } from './steps';
import { caseOf, done, timePasses, withCases } from './world';

export const withdrawal: Scenario[] = [
  {
    name: 'is warned, asked once, and done',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('我要撤销申请', 'cases.confirm.withdraw'),
      acts(says('确定', 'cases.done.withdraw'), { kind: 'withdraw' }, 'withdrawn'),
    ],
  },
  {
    name: 'names the single chance after the deal',
    world: withCases([caseOf('dress')]),
    turns: [
      says('裙子那单我不想退了，撤销吧', 'cases.confirm.withdraw'),
      acts(says('确认撤销', 'cases.done.withdraw'), { kind: 'withdraw' }, 'withdrawn'),
    ],
  },
  {
    name: 'is taken back in other words',
    world: withCases([caseOf('cardigan')]),
    turns: [says('撤销', 'cases.confirm.withdraw'), says('不撤销了', 'cases.kept.withdraw')],
  },
  {
    name: 'is called off by a cancel',
    world: withCases([caseOf('cardigan')]),
    turns: [says('帮我把售后撤了', 'cases.confirm.withdraw'), says('取消', 'cases.kept.withdraw')],
  },
  {
    name: 'means yes when said twice',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('撤销申请', 'cases.confirm.withdraw'),
      acts(says('撤销', 'cases.done.withdraw'), { kind: 'withdraw' }, 'withdrawn'),
    ],
  },
  {
    name: 'asks which of two and takes an ordinal',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [
      says('帮我撤销售后', 'cases.ask.which'),
      says('第二个', 'cases.confirm.withdraw'),
      acts(says('确认', 'cases.done.withdraw'), { kind: 'withdraw' }, 'awaiting_seller'),
    ],
  },
  {
    name: 'understands a slip of the pen and a change of mind',
    world: withCases([caseOf('cardigan')]),
    turns: [says('撤消', 'cases.confirm.withdraw'), says('不是，我就问问', 'cases.kept.withdraw')],
  },
  {
    name: 'is not begun by a negation',
    world: withCases([caseOf('cardigan')]),
    turns: [says('先别撤销', 'cases.kept.withdraw')],
  },
  {
    name: 'is refused while the goods are away',
    world: withCases([caseOf('cardigan')], AGREE, SENT),
    turns: [says('我想撤销', 'cases.refused')],
  },
  {
    name: 'is explained and handed over from the question',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('撤销申请', 'cases.confirm.withdraw'),
      says('为什么', 'chat.why.ruling', 'cases.confirm.withdraw'),
      { ...says('人工', 'handoff.queued', 'cases.confirm.withdraw'), commands: ['requestPerson'] },
      acts(says('确定', 'cases.done.withdraw'), { kind: 'withdraw' }, 'withdrawn'),
    ],
  },
  {
    name: 'is let go when nobody answers for days',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('撤销申请', 'cases.confirm.withdraw'),
      { ...says('好的', 'chat.what_can_i_do'), after: 2 * DAY, meanwhile: timePasses },
    ],
  },
  {
    name: 'of an ended case says so',
    world: withCases([caseOf('cardigan')], done({ kind: 'withdraw' }, 'buyer')),
    turns: [says('撤销售后申请', 'cases.refused')],
  },
  ...['还能再申请吗', '可以重新申请吗'].map((text): Scenario => ({
    name: `"${text}" is answered with what the rules leave open`,
    world: withCases([caseOf('cardigan')], done({ kind: 'withdraw' }, 'buyer')),
    turns: [says(text, 'answers.returns.any_reason')],
  })),
  {
    name: 'another application, asked for while one is open, is told how that one stands',
    world: withCases([caseOf('cardigan')]),
    turns: [says('还能再申请吗', 'answers.progress.awaiting_seller')],
  },
];
