import { says, tells, acts, inWords, type Scenario } from '../scenario';
import { AGREE, RECEIVED, RESENT, SENT } from './steps';
import { EXCHANGE, caseOf, withCases } from './world';

const AWAITING = withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED);
const ON_ITS_WAY = withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT);

/** Said while what was sent in exchange is under way, or just here. */
export const resent: Scenario[] = [
  ...[
    '没收到',
    '还没到',
    '没受到',
    '新的一直没收到',
    '换的货怎么还没到',
    '开衫还没到',
    'not here yet',
    "i haven't got it",
    'still havent recieved the replacement',
    'nothing came',
    'where is it',
  ].map((text): Scenario => ({
    name: `not here yet is about what is under way: ${text}`,
    ...inWords(text),
    world: ON_ITS_WAY,
    turns: [tells(says(text, 'answers.progress.resent', 'cases.or_parcel'), 'SF3210987654321')],
  })),
  {
    name: 'not here, and not sent either: until when the seller has time',
    world: AWAITING,
    turns: [tells(says('新的还没收到', 'answers.progress.awaiting_resend', 'cases.or_parcel'), '12月1日')],
  },
  {
    name: 'not here, of other goods that are on their way',
    world: ON_ITS_WAY,
    turns: [says('养生壶还没到', 'parcels.one.stalled')],
  },
  {
    name: 'not here, and the other parcel was meant',
    world: ON_ITS_WAY,
    turns: [
      says('没收到', 'answers.progress.resent', 'cases.or_parcel'),
      { presses: { kind: 'intent', intent: 'check_logistics' }, replies: ['parcels.one.stalled'] },
    ],
  },
  ...[
    '收到了想退货',
    '收到了，还是坏的，我要退款',
    '新的收到了也是坏的 不要了退款',
    '换的还是有洞 我要退货',
    '收到了还是破的 再给我换一件',
    '收到了 不想要了',
    'got it, still broken, want my money back',
    'i got it and i want to return it',
    'recieved it but its broken, refund please',
  ].map((text): Scenario => ({
    name: `an application of its own once it is here: ${text}`,
    ...inWords(text),
    world: ON_ITS_WAY,
    turns: [says(text, 'application.noted', 'cases.confirm.arrival_then')],
  })),
  {
    name: 'applied for anew, with what was said',
    world: ON_ITS_WAY,
    turns: [
      says('收到了还是有个洞 要退货退款', 'application.noted', 'cases.confirm.arrival_then'),
      {
        ...acts(
          says('收到了', 'cases.done.confirm_arrival_then', 'application.ask.evidence'),
          { kind: 'confirm_arrival' },
          'completed',
        ),
        claim: { service: 'return_refund', reason: 'quality_defect', received: true },
      },
      { sends: ['photo-1'], replies: ['application.ask.confirm'] },
      {
        ...says('提交', 'application.submitted'),
        commands: ['submitCase'],
        claim: { service: 'return_refund', reason: 'quality_defect', received: true },
        state: 'awaiting_seller',
      },
    ],
  },
  {
    name: 'not confirmed: nothing is completed, nothing applied for',
    world: ON_ITS_WAY,
    turns: [
      says('收到了想退货', 'application.noted', 'cases.confirm.arrival_then'),
      { ...says('先不了', 'cases.kept.arrival'), state: 'resent' },
      says('进度', 'answers.progress.resent'),
    ],
  },
  ...['换货收到了', 'the replacement has arrived'].map((text): Scenario => ({
    name: `here and in order: ${text}`,
    ...inWords(text),
    world: ON_ITS_WAY,
    turns: [says(text, 'cases.confirm.confirm_arrival')],
  })),
];
