import { inWords, says, type Scenario } from '../scenario';
import { only } from '../world';
import { cardigan } from './world';

const NOTED = 'application.noted';
const AGAIN = 'application.again.wanted';

/** What is asked of what is sold, and what it gets in the middle of an exchange of the cardigan. */
const ASKED = [
  ['有没有黑的', 'answers.stock.open'],
  ['黑色有货吗', 'answers.stock.open'],
  ['小一号有吗', 'answers.stock.open'],
  ['有L码没', 'answers.stock.open'],
  ['有粉色吗', 'answers.stock.none'],
  ['都有什么颜色', 'answers.stock.general'],
  ['do you have it in black', 'answers.stock.open'],
  ['what colours do you have', 'answers.stock.general'],
] as const;

/** Whether a variant is there to be had, asked before anything is wished (T3). */
export const exchangeStock: Scenario[] = [
  ...ASKED.map(([text, told]): Scenario => {
    const language = inWords(text);
    const opening = language.language === 'en' ? 'I want to exchange the cardigan' : '开衫不喜欢想换';
    return {
      name: `"${text}" asks what there is, and wishes for nothing yet`,
      ...language,
      world: cardigan,
      turns: [says(opening, NOTED, 'application.ask.wanted'), says(text, told, AGAIN)],
    };
  }),
  {
    name: 'what there is, asked at another question, leaves that open',
    world: cardigan,
    turns: [
      says('开衫大了想换小一号', NOTED, 'application.ask.intact'),
      says('有没有黑的', 'answers.stock.open', 'application.again.intact'),
    ],
  },
  {
    name: 'what there is of goods whose listing nobody knows here is for the shop to say',
    world: only('dress'),
    turns: [
      says('裙子大了想换', NOTED, 'application.ask.wanted_words'),
      says('小一号有吗', 'answers.stock.unknown', 'application.again.wanted_words'),
    ],
  },
];
