import { says, presses, type Scenario } from '../scenario';

const FOLLOWING: Record<string, string[]> = {
  'full refund': ['application.noted', 'application.ask.evidence'],
  video: ['chat.not_taken', 'application.again.service'],
  'refund only': ['application.noted', 'application.ask.evidence'],
};

export const language: Scenario[] = [
  {
    name: 'a language asked for by name is spoken',
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
    name: 'the language follows the buyer',
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
  ...['full refund', 'video', 'refund only'].map((text): Scenario => ({
    name: `"${text}" within a talk in Chinese leaves it Chinese`,
    turns: [
      says('裙子破了个洞', 'application.noted', 'application.ask.service'),
      { ...says(text, ...FOLLOWING[text]!), language: 'zh' },
    ],
  })),
  {
    name: 'a few foreign words in a sentence leave its language',
    turns: [
      {
        ...says('昨天到的 cardigan 破了 a hole, 我要return', 'application.noted', 'application.ask.evidence'),
        language: 'zh',
      },
    ],
  },
  {
    name: 'a Chinese word in an English talk leaves it English',
    language: 'en',
    turns: [
      {
        ...says('my 裙子 arrived with a hole in it', 'application.noted', 'application.ask.service'),
        language: 'en',
      },
      { ...says('退货', 'application.noted', 'application.ask.evidence'), language: 'en' },
      {
        ...says('照片晚点发可以吗', 'knowledge.evidence.later', 'application.again.evidence'),
        language: 'zh',
      },
    ],
  },
  {
    name: 'a buyer who begins in a short English phrase is answered in English',
    turns: [{ ...says('refund please', 'application.noted', 'application.ask.order'), language: 'en' }],
  },
  {
    name: 'typos are read',
    turns: [says('裙子破了个东，我要退祸', 'application.noted', 'application.ask.evidence')],
  },
  {
    name: 'Chinese with English words in it is read',
    turns: [says('我的dress有个hole，想要refund，退货', 'application.noted', 'application.ask.evidence')],
  },
];
