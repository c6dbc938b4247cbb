import { says, presses, type Scenario } from './scenario';

export const language: Scenario[] = [
  {
    name: 'asked for by name',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      {
        ...says('speak English please', 'chat.language_switched', 'application.again.reason'),
        language: 'en',
      },
      { ...says('中文', 'chat.language_switched', 'application.again.reason'), language: 'zh' },
    ],
  },
  {
    name: 'follows the buyer',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      {
        ...says('the item has a hole in it', 'application.noted', 'application.ask.evidence'),
        language: 'en',
      },
      { ...says('好的 谢谢', 'chat.you_are_welcome', 'application.again.evidence'), language: 'zh' },
    ],
  },
  {
    name: 'an ok shows no language',
    turns: [
      says('开衫我要退货退款', 'application.noted', 'application.ask.reason'),
      { ...says('OK', 'application.again.reason'), language: 'zh' },
    ],
  },
  {
    name: 'a button shows no language',
    language: 'en',
    turns: [
      {
        ...says('I want to return the cardigan', 'application.noted', 'application.ask.reason'),
        language: 'en',
      },
      {
        ...presses({ kind: 'answer', field: 'reason', value: 'dislike' }, 'application.ask.intact'),
        language: 'en',
      },
    ],
  },
];
