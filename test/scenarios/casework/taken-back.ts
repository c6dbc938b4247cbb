import { says, handsOver, inWords, type Scenario } from '../scenario';
import { DECLINE } from './steps';
import { caseOf, done, withCases } from './world';

const AT_PLATFORM = withCases([caseOf('cardigan')], DECLINE, done({ kind: 'ask_platform' }, 'buyer'));
const OFF = [
  '撤销平台',
  '平台介入不用了',
  '不用平台介入了',
  '平台那边撤了吧',
  '不找平台了，我跟卖家说好了',
  'cancel the platform intervention',
  "I don't need the platform any more",
];
const NO_COMPLAINT = ['撤销投诉', '我不投诉了', '投诉取消', 'I withdraw my complaint'];

/** The platform, or a complaint, taken back: the case stands. */
export const takenBack: Scenario[] = [
  ...OFF.map((text): Scenario => ({
    name: `"${text}" does not withdraw the case`,
    ...inWords(text),
    world: AT_PLATFORM,
    turns: [{ ...says(text, 'cases.platform.stays'), state: 'platform' }],
  })),
  ...NO_COMPLAINT.map((text): Scenario => ({
    name: `"${text}" does not withdraw the case`,
    ...inWords(text),
    world: withCases([caseOf('cardigan')]),
    turns: [
      {
        ...says(text, 'answers.complaint.dropped', 'answers.complaint.case_stays'),
        state: 'awaiting_seller',
      },
    ],
  })),
  {
    name: 'withdrawing with the platform at work tells that both end',
    world: AT_PLATFORM,
    turns: [
      { ...says('撤销', 'cases.confirm.withdraw'), tells: ['平台介入会跟着售后单一起结束'] },
      says('只是不要平台介入了', 'cases.platform.stays'),
    ],
  },
  {
    name: 'asked for once more the platform is told of',
    world: AT_PLATFORM,
    turns: [says('我要平台介入', 'answers.progress.platform')],
  },
  {
    name: 'the platform was only asked about',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [
      says('我要平台介入', 'cases.confirm.ask_platform'),
      says('算了平台介入不用了', 'cases.kept.other'),
      says('不用平台介入了', 'cases.platform.none'),
    ],
  },
  {
    name: 'a complaint taken back after a person was called',
    world: withCases([caseOf('cardigan')]),
    turns: [
      handsOver(says('再不处理我去12315投诉', 'chat.empathy.furious', 'handoff.queued')),
      says('算了我不投诉了', 'answers.complaint.dropped_waiting', 'answers.complaint.case_stays'),
    ],
  },
];
