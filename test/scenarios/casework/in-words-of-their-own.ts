import { DAY } from '../../support/orders';
import { acts, says, tells, type Scenario } from '../scenario';
import { AGREE, DECLINE, OBJECT, OFFER, RECEIVED, RESENT, SENT } from './steps';
import { caseOf, done, EXCHANGE, REPAIR, timePasses, withCases } from './world';

type Situation = NonNullable<Scenario['world']>;

const of = (...happened: Situation[]): Situation => withCases([caseOf('cardigan')], ...happened);
const WAITING = of();
const OFFERED = of(OFFER);
const RETURNING = of(AGREE, SENT);
const OBJECTED = of(AGREE, SENT, OBJECT);
const QUOTED = withCases(
  [caseOf('cardigan', { ...REPAIR, freight: { return: 'open', resend: 'open', because: [] } })],
  done({ kind: 'quote', amountFen: 3000 }),
);

const hears = (world: Situation, text: string, replies: string[], ...words: string[]): Scenario => ({
  name: `"${text}": ${replies.join(', ')}`,
  world,
  turns: [tells(says(text, ...replies), ...words)],
});

const progress = (state: string): string[] => [`answers.progress.${state}`];
const complains = (state: string): string[] => [
  'chat.empathy.annoyed',
  `telling.trouble.${state}`,
  'answers.complaint.offer_case',
];

/** Fragments, doubts and second thoughts while a case is open. */
export const inWordsOfTheirOwn: Scenario[] = [
  // A mark, impatience, a loss what to do: where it stands.
  hears(WAITING, '？', progress('awaiting_seller')),
  hears(OBJECTED, '那怎么办', progress('objected_answer')),
  hears(of(DECLINE), '那你说怎么办', progress('declined')),
  ...['太慢了吧', '这也太久了', '怎么这么慢啊'].map((text) => hears(RETURNING, text, progress('returning'))),
  // Doubts are met with what the case shows, and with what helps there.
  hears(WAITING, '你们是不是骗人', complains('case'), '补充说明'),
  hears(of(AGREE), '你们是不是骗人', complains('awaiting_return'), '12月1日 12:00'),
  hears(of(DECLINE, done({ kind: 'ask_platform' }, 'buyer')), '你们是不是骗人', complains('platform')),
  {
    name: '"你们是不是骗人", with the money late: it is said to be late',
    world: of(AGREE, SENT, RECEIVED),
    turns: [
      {
        ...tells(says('你们是不是骗人', ...complains('overdue')), '12月1日 12:00', '已经超时了'),
        after: 8 * DAY,
        meanwhile: timePasses,
      },
    ],
  },
  // Sent already: never a yes to what else waits.
  hears(WAITING, '我已经寄了啊', ['cases.ask.waybill_early'], '还没同意'),
  hears(OFFERED, '我已经寄了啊', ['cases.ask.waybill_early']),
  hears(of(AGREE), '我已经寄了啊', ['cases.ask.waybill']),
  hears(RETURNING, '我已经寄了啊', progress('returning')),
  hears(QUOTED, '我已经寄了啊', progress('quoted')),
  // Lost on either way.
  hears(
    RETURNING,
    '快递丢了怎么办',
    [...progress('returning'), 'cases.lost.return', 'cases.or_parcel'],
    '底单',
  ),
  hears(
    withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT),
    '快递丢了怎么办',
    [...progress('resent'), 'cases.lost.resent', 'cases.or_parcel'],
    '不用您承担',
  ),
  // Terms that wait for an answer.
  hears(OFFERED, '那衣服要寄回吗', progress('awaiting_seller'), '东西不用寄回'),
  hears(OFFERED, '什么时候过期', progress('awaiting_seller'), '11月27日 12:00 前有效'),
  hears(OFFERED, '我考虑一下', ['cases.no_hurry', ...progress('awaiting_seller')], '11月27日 12:00 前有效'),
  hears(QUOTED, '包邮吗', progress('quoted'), '来回运费由您承担'),
  hears(OBJECTED, '好吧是我不小心', ['cases.confirm.concede']),
  hears(OBJECTED, '不是我不小心', ['cases.confirm.contradict']),
  {
    name: 'a word against the reason of a refusal is passed on',
    world: of(DECLINE),
    turns: [
      acts(says('照片哪里看不清了', 'cases.done.add_statement'), {
        kind: 'add_statement',
        text: '照片哪里看不清了',
      }),
    ],
  },
];
