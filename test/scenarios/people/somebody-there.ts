import { inWords, says, tells, type Scenario } from '../scenario';
import { only } from '../world';

const WORDS = [
  '客服在吗',
  '有人在吗',
  '你好 请问客服在线吗',
  '老板在吗',
  'is anyone there',
  'hello, anyone there',
];

/** Asked whether somebody is there, it says who answers, and a person is one press away (H1). */
export const somebodyThere: Scenario[] = [
  ...WORDS.map((text): Scenario => ({
    name: `"${text}" is greeted and offered a person`,
    ...inWords(text),
    world: only('cardigan'),
    turns: [
      tells(says(text, 'chat.greeting.delivered'), inWords(text).language ? 'A person, please' : '转人工'),
    ],
  })),
  {
    name: 'looked for in the middle of an application, a person is offered below its question',
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      tells(says('客服在吗', 'chat.greeting.back', 'application.again.evidence'), '转人工'),
    ],
  },
];
