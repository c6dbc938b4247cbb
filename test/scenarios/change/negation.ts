import { says, handsOver, holds, type Scenario } from '../scenario';

export const negation: Scenario[] = [
  {
    name: '"no person" hands nothing over',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('我不要转人工', 'handoff.not_wanted', 'application.again.evidence'),
    ],
  },
  {
    name: '"no person" in English',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says("don't transfer me to a human", 'handoff.not_wanted', 'application.again.evidence'),
    ],
  },
  {
    name: '"no person" after one was called',
    turns: [handsOver(says('转人工', 'handoff.queued')), says('别转人工', 'handoff.not_wanted_but_waiting')],
  },
  {
    name: 'not received is no receipt',
    turns: [
      holds(says('养生壶没收到，仅退款', 'application.noted', 'application.ask.confirm'), {
        received: false,
      }),
    ],
  },
];
