import { says, sends, holds, type Scenario } from '../scenario';

const WHOLE = ['全退', '全部', '全额', '算了还是全退吧', '全额退给我', 'all of it', 'full refund', 'all'];

/** How much and how many, in the words buyers use. */
export const howMuch: Scenario[] = [
  ...WHOLE.map((text): Scenario => ({
    name: `"${text}" asked how much is the whole`,
    turns: [
      says('裙子破了个洞，仅退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says(text, 'application.noted', 'application.ask.confirm'), { amountFen: 19_900 }),
    ],
  })),
  ...['对', '嗯', '嗯嗯', '可以的', 'yes', 'sure', 'yes please', 'yes, thank you'].map((text): Scenario => ({
    name: `"${text}" asked how much is the most there is, and said so`,
    turns: [
      says('裙子破了个洞，仅退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says(text, 'application.noted_most', 'application.ask.confirm'), { amountFen: 19_900 }),
    ],
  })),
  {
    name: 'a yes with a sum is that sum',
    turns: [
      says('裙子破了个洞，仅退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says('yes, 20', 'application.noted', 'application.ask.confirm'), { amountFen: 2_000 }),
    ],
  },
  {
    name: 'a no asked how much is no sum',
    turns: [
      says('裙子破了个洞，仅退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says('不是', 'application.ask.which_field'), { amountFen: undefined }),
    ],
  },
  ...['算了还是全退吧', '全部退', '改成全额', 'make it a full refund'].map((text): Scenario => ({
    name: `"${text}" at the summary is the whole`,
    turns: [
      says('裙子破了个洞，退我50块，不退货', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(says(text, 'application.noted', 'application.ask.confirm'), { amountFen: 19_900 }),
    ],
  })),
  ...['收到的三件内裤有一件破了', '三条内裤其中一条有个洞', '买了三条内裤，有一条破洞'].map(
    (text): Scenario => ({
      name: `"${text}" is about one`,
      turns: [holds(says(text, 'application.noted', 'application.ask.service'), { quantity: 1 })],
    }),
  ),
  {
    name: 'that one is one, and the other one is explained',
    turns: [
      says('内裤有两条破了，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(says('退那一条', 'application.noted', 'application.again.evidence'), { quantity: 1 }),
      holds(says('那另一条也不要了', 'heard.other_piece', 'application.again.evidence'), {
        quantity: 1,
        reason: 'quality_defect',
      }),
    ],
  },
];
