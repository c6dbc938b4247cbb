import { says, sends, inWords, type Scenario, type Turn } from '../scenario';
import { only } from '../world';

const NOTED = 'application.noted';
const SHRUG = 'heard.shrug';

const SHRUGS = [
  '你猜',
  '随便',
  '不知道',
  '都可以',
  '无所谓啊',
  '你看着办吧',
  '我也不清楚',
  '随便哪个都行',
  'dunno',
  'whatever',
  'you decide',
  "I don't know",
];

/** How a talk comes to a question, and the question. */
const PLACES: Record<string, Turn[]> = {
  order: [says('我要退款', NOTED, 'application.ask.order')],
  reason: [says('开衫我要退货退款', NOTED, 'application.ask.reason')],
  intact: [says('开衫不喜欢，退货退款', NOTED, 'application.ask.intact')],
  quantity: [says('内裤破了，退货退款', NOTED, 'application.ask.quantity')],
  evidence: [says('开衫破了个洞，退货退款', NOTED, 'application.ask.evidence')],
  amount: [
    says('开衫破了个洞，仅退款', NOTED, 'application.ask.evidence'),
    sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
  ],
};

/** "Whatever", "no idea", "guess": never an answer, never brushed off. */
export const shrugs: Scenario[] = [
  ...Object.entries(PLACES).flatMap(([place, turns]) =>
    SHRUGS.map((text): Scenario => ({
      name: `"${text}" asked for ${place} is helped along`,
      turns: [...turns, says(text, SHRUG, `application.again.${place}`)],
    })),
  ),
  {
    name: 'at the summary a shrug sends nothing',
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞，退货退款', NOTED, 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('不知道', SHRUG, 'application.again.confirm'),
    ],
  },
  ...['随便', '你猜', 'whatever'].map((text): Scenario => ({
    name: `"${text}" with nothing begun: what can be done`,
    ...inWords(text),
    turns: [says(text, 'chat.what_can_i_do')],
  })),
];
