import { DAY } from '../../support/orders';
import { says, acts, handsOver, inWords, type Scenario } from '../scenario';
import { AGREE, DECLINE, OBJECT, RECEIVED, SENT } from './steps';
import { caseOf, REPAIR, timePasses, withCases } from './world';

const each = (world: Scenario['world'], texts: string[], ...replies: string[]): Scenario[] =>
  texts.map((text) => ({
    name: `with a case that runs: ${text}`,
    ...inWords(text),
    ...(world && { world }),
    turns: [says(text, ...replies)],
  }));

const CARDIGAN = caseOf('cardigan');
const DECLINED = withCases([CARDIGAN], DECLINE);
const WAITING = withCases([CARDIGAN]);

/** What is said in the middle of a case, of the case. */
export const inTheMiddle: Scenario[] = [
  ...each(
    DECLINED,
    ['那怎么办', '那我该怎么办', 'what can i do now?', 'now what'],
    'answers.progress.declined',
  ),
  ...['it really is broken', '明明就是坏的', '瞎了吗 洞那么大'].map((text): Scenario => ({
    name: `against a refusal: ${text}`,
    ...inWords(text),
    world: DECLINED,
    turns: [acts(says(text, 'cases.done.add_statement'), { kind: 'add_statement', text }, 'declined')],
  })),
  ...each(withCases([CARDIGAN], AGREE, SENT, OBJECT), ['it was clearly damaged'], 'cases.confirm.contradict'),
  ...each(WAITING, ['改成退50块行不行', 'can you change it to 50 yuan'], 'cases.confirm.amend'),
  ...each(withCases([CARDIGAN], AGREE), ['改成退50块行不行'], 'cases.amend_is_offer', 'cases.ask.goods'),
  {
    name: 'news that a person is called, who was called before, adds nothing that was not said',
    world: withCases([CARDIGAN], AGREE, SENT, RECEIVED),
    turns: [
      handsOver(says('转人工', 'handoff.queued')),
      handsOver({ after: 8 * DAY, caseNews: timePasses, replies: ['casework.news.person_called'] }),
    ],
  },
  {
    name: 'asked whether to withdraw: still wanted after all',
    world: WAITING,
    turns: [says('撤销申请', 'cases.confirm.withdraw'), says('其实还是要吧', 'cases.kept.withdraw')],
  },
  ...each(WAITING, ['几天了都', '还要多久', '快点处理'], 'answers.progress.awaiting_seller'),
  ...each(WAITING, ['又不想要了 退款'], 'answers.progress.awaiting_seller'),
  ...each(
    withCases([caseOf('cardigan', REPAIR)], AGREE, SENT),
    ['不修了', "don't repair it"],
    'cases.refused',
  ),
  ...each(withCases([CARDIGAN], AGREE, SENT), ['顺丰', 'SF Express'], 'answers.progress.returning'),
  ...each(WAITING, ['平台多久出结果', 'how long does the platform take'], 'knowledge.platform.clock'),
  ...each(WAITING, ['为什么', 'why'], 'answers.progress.awaiting_seller'),
  ...each(DECLINED, ['为什么', 'why?'], 'answers.progress.declined'),
];
