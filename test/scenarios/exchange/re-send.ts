import { cardigan, cardigans } from './world';
import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { only } from '../world';

const NOTED = 'application.noted';
const CONFIRM = 'application.ask.confirm';
const EVIDENCE = 'application.ask.evidence';
const REMEDY = 'application.ask.remedy';
const part = (name: string) => ({ kind: 'part' as const, part: name });
const submitsAndHandsOver = (text: string, ...replies: string[]) => ({
  ...says(text, ...replies),
  commands: ['submitCase' as const, 'requestPerson' as const],
});

/** What is missing or broken is sent again, and the small remedy comes first (T3, Q4). */
export const reSend: Scenario[] = [
  {
    name: 'a missing part is sent on, nothing goes back',
    world: only('dress'),
    turns: [
      says('裙子少了腰带', NOTED, 'application.ask.service'),
      holds(says('补发吧', NOTED, EVIDENCE), { service: 'exchange', wanted: part('腰带') }),
      sends(['photo-1'], CONFIRM),
      holds(submits(says('提交', 'application.submitted')), { wanted: part('腰带'), amountFen: 0 }),
    ],
  },
  {
    name: 'a missing part is taken in one breath',
    world: only('dress'),
    turns: [
      holds(says('裙子少了一根腰带，补发一根腰带给我', NOTED, EVIDENCE), {
        reason: 'missing_part',
        wanted: part('腰带'),
      }),
    ],
  },
  {
    name: 'a part without a name is asked for',
    world: only('dress'),
    turns: [
      says('裙子少了个东西，补发', NOTED, 'application.ask.wanted_part'),
      says('为什么', 'chat.why.ruling', 'application.again.wanted_part'),
      holds(says('腰带', NOTED, EVIDENCE), { wanted: part('腰带') }),
    ],
  },
  {
    name: 'a missing part may be settled with money',
    world: only('dress'),
    turns: [
      says('裙子少了腰带', NOTED, 'application.ask.service'),
      says('仅退款', NOTED, EVIDENCE),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says('20块', NOTED, 'application.ask.confirm'), { service: 'refund_only', amountFen: 2000 }),
    ],
  },
  {
    name: 'a whole piece that is missing is sent on',
    world: cardigans(2),
    turns: [
      says('开衫少发了一件，补发给我', NOTED, 'application.ask.wanted_part'),
      holds(presses({ kind: 'answer', field: 'wanted', value: 'same' }, 'application.ask.quantity'), {
        wanted: { kind: 'same' },
      }),
      says('1件', NOTED, EVIDENCE),
    ],
  },
  {
    name: 'only the broken part is sent on',
    world: cardigan,
    turns: [
      says('开衫拉链坏了，换货', NOTED, 'application.ask.wanted'),
      presses({ kind: 'answer', field: 'wanted', value: 'part' }, 'application.ask.wanted_part'),
      holds(says('拉链头', NOTED, EVIDENCE), { wanted: part('拉链头') }),
      sends(['photo-1'], CONFIRM),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a lost button is sent again',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子', NOTED, REMEDY),
      holds(says('补发一颗吧', NOTED, EVIDENCE), { service: 'exchange', wanted: part('扣子') }),
      sends(['photo-1'], CONFIRM),
      submitsAndHandsOver('提交', 'application.submitted', 'application.person_as_well', 'handoff.queued'),
    ],
  },
  {
    name: 'a lost button is sent again at a press',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子，也没有备用扣', NOTED, REMEDY),
      holds(presses({ kind: 'answer', field: 'way', value: 'exchange//part' }, EVIDENCE), {
        wanted: part('扣子'),
      }),
    ],
  },
  {
    name: 'a lost button brings part of the price back',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子，退货退款', NOTED, REMEDY),
      holds(says('退我20块就行', NOTED, EVIDENCE), { service: 'refund_only', amountFen: 2000 }),
    ],
  },
  {
    name: 'a lost button brings money back, and how much is asked',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子', NOTED, REMEDY),
      says('退点钱吧', EVIDENCE),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says('15块', NOTED, 'application.ask.confirm'), { service: 'refund_only', amountFen: 1500 }),
    ],
  },
  {
    name: 'a lost button may go on as a return',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子，退货退款', NOTED, REMEDY),
      holds(says('不用，就退货退款', EVIDENCE), { service: 'return_refund' }),
      sends(['photo-1'], CONFIRM),
    ],
  },
  {
    name: 'a lost button goes on at a press, and it is asked how',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子', NOTED, REMEDY),
      presses({ kind: 'answer', field: 'remedy', value: false }, 'application.ask.service'),
      holds(says('退货退款', NOTED, EVIDENCE), { service: 'return_refund' }),
    ],
  },
  {
    name: 'the small remedy is asked about once more after a question and a picture',
    world: cardigan,
    turns: [
      says('开衫掉了颗扣子', NOTED, REMEDY),
      says('帮助', 'application.help.remedy', 'application.again.remedy'),
      sends(['photo-1'], 'application.again.remedy'),
      handsOver(says('转人工', 'handoff.queued', 'application.again.remedy')),
    ],
  },
  {
    name: 'a hole is no small thing',
    world: cardigan,
    turns: [says('开衫有个破洞，退货退款', NOTED, EVIDENCE)],
  },
  {
    name: 'a yes or a question names no part',
    world: only('kettle', 'dress'),
    turns: [
      says('裙子少了颗扣子，补发', 'application.noted', 'application.ask.evidence'),
      holds(says('确定', 'application.again.evidence'), { wanted: { kind: 'part', part: '扣子' } }),
      holds(says('能晚三天再寄吗', 'knowledge.clock.extend', 'application.again.evidence'), {
        wanted: { kind: 'part', part: '扣子' },
      }),
    ],
  },
];
