import { holds, inWords, says, submits, type Scenario } from '../scenario';
import { only } from '../world';

const NOTED = 'application.noted';
const INTACT = 'application.ask.intact';
const BY_RETURN = 'heard.goes_back';

/** Money back, said with or without a word on the goods. */
export const moneyBack: Scenario[] = [
  ...['衣服大了 退钱', '大了 退款', '太大了，把钱退我', 'too big, refund me'].map((text): Scenario => ({
    name: `"${text}" is a return for the money, and said to be one`,
    ...inWords(text),
    world: only('cardigan'),
    turns: [
      holds(says(text, BY_RETURN, NOTED, INTACT), { service: 'return_refund', reason: 'wrong_size' }),
      holds(says(inWords(text).language ? 'never worn' : '没穿过', NOTED, 'application.ask.confirm'), {
        intact: true,
      }),
    ],
  })),
  {
    name: 'money first and the fit after it is a return as well',
    world: only('cardigan'),
    turns: [
      says('退钱', NOTED, 'application.ask.received'),
      holds(says('大了', BY_RETURN, NOTED, INTACT), { service: 'return_refund' }),
    ],
  },
  ...['衣服小了 仅退款', '衣服小了 只退款不退货'].map((text): Scenario => ({
    name: `"${text}" is refused, and what is said of the goods unsays nothing`,
    world: only('cardigan'),
    turns: [
      holds(says(text, NOTED, 'application.refused'), { service: 'refund_only', reason: 'wrong_size' }),
      holds(says('没穿过', NOTED, 'application.refused'), { reason: 'wrong_size' }),
      holds(says('行吧那退货退款', NOTED, 'application.ask.confirm'), { service: 'return_refund' }),
      submits(says('交', 'application.submitted')),
    ],
  })),
  {
    name: 'loosely wished and then without the goods going back is refused',
    world: only('cardigan'),
    turns: [
      says('衣服大了 退钱', BY_RETURN, NOTED, INTACT),
      holds(says('我说的是仅退款', NOTED, 'application.refused'), { service: 'refund_only' }),
    ],
  },
  {
    name: 'what closes the return is told, not that the two do not go together',
    world: only('briefs'),
    turns: [
      {
        ...holds(says('内裤大了 退钱', NOTED, 'application.refused'), { service: 'return_refund' }),
        tells: ['贴身衣物'],
      },
    ],
  },
  ...['交', '要交', '就这样 交', '快交', '交上去', '递交'].map((text): Scenario => ({
    name: `"${text}" at the summary submits`,
    world: only('dress'),
    turns: [
      says('裙子大了要退货，没穿过', NOTED, 'application.ask.confirm'),
      submits(says(text, 'application.submitted')),
    ],
  })),
];
