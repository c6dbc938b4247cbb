import { says, sends, handsOver, type Scenario, type Turn } from '../scenario';

const atTheAmount: Turn[] = [
  says('裙子破了个洞，仅退款', 'application.noted', 'application.ask.evidence'),
  sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
];

const UNCLEAR = [
  '？',
  '??',
  '???',
  '啥意思',
  '什么意思啊',
  '没看懂',
  '?',
  'what do you mean',
  "I don't get it",
];
const HOW_MUCH = [
  '多少钱',
  '退多少',
  '能退多少钱',
  '退款多少',
  '多少钱能退回来',
  'how much do I get',
  'how much?',
];
const HOW_LONG = [
  '还有多久',
  '还要多久啊',
  '人呢',
  '在吗？？',
  '什么时候有人回我',
  'how long',
  'anyone there?',
];

/** Short questions about the question, the sum and the wait. */
export const shortQuestions: Scenario[] = [
  ...UNCLEAR.map((text): Scenario => ({
    name: `"${text}" is answered with what may be said`,
    turns: [...atTheAmount, says(text, 'application.help.amount', 'application.again.amount')],
  })),
  ...HOW_MUCH.map((text): Scenario => ({
    name: `"${text}" is answered with the sum`,
    turns: [...atTheAmount, says(text, 'heard.amount.up_to', 'application.again.amount')],
  })),
  {
    name: 'how much of what never came, and why only that',
    turns: [
      says('养生壶没收到', 'application.noted', 'application.ask.confirm'),
      says('退多少钱', 'heard.amount.fixed', 'application.again.confirm'),
      says('为什么只能退这么点', 'heard.amount.fixed', 'application.again.confirm'),
      says('优惠券退吗', 'heard.amount.fixed', 'application.again.confirm'),
    ],
  },
  ...HOW_LONG.map((text): Scenario => ({
    name: `"${text}" after a person was called is about the wait`,
    turns: [handsOver(says('转人工', 'handoff.queued')), handsOver(says(text, 'handoff.still_waiting'))],
  })),
];
