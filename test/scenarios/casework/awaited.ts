import { acts, says, type Scenario } from '../scenario';
import {
  AGREE,
  DECLINE,
  EXCHANGE,
  OBJECT,
  OFFER,
  RECEIVED,
  REPAIR,
  RESENT,
  SENT,
  caseOf,
  done,
  withCases,
} from './world';

const QUOTE = done({ kind: 'quote', amountFen: 4500 });
const exchanged = caseOf('cardigan', EXCHANGE);

/** One short message, and what it is about. */
const one = (name: string, world: Scenario['world'], text: string, ...replies: string[]): Scenario => ({
  name: `${name}: ${text}`,
  ...(/^[\x20-\x7e]*$/.test(text) && { language: 'en' as const }),
  ...(world && { world }),
  turns: [says(text, ...replies)],
});
const each = (name: string, world: Scenario['world'], texts: string[], ...replies: string[]): Scenario[] =>
  texts.map((text) => one(name, world, text, ...replies));

/** Short messages about what an open case waits for. */
export const awaited: Scenario[] = [
  ...each(
    'the address of an agreed return',
    withCases([exchanged], AGREE),
    ['退货地址发我下', '寄哪里', '寄到哪里啊', 'where do i send it', '地址呢', '要怎么寄'],
    'answers.progress.awaiting_return',
  ),
  ...each(
    'the new one is here',
    withCases([exchanged], AGREE, SENT, RECEIVED, RESENT),
    ['新开衫收到了 可以', '收到了', '到货了 没问题'],
    'cases.confirm.confirm_arrival',
  ),
  one(
    'the new one comes',
    withCases([exchanged], AGREE, SENT, RECEIVED, RESENT),
    '新的啥时候到',
    'answers.progress.resent',
  ),
  one(
    'where the new one is',
    withCases([exchanged], AGREE, SENT, RECEIVED, RESENT),
    '新的到哪了',
    'answers.progress.resent',
  ),
  one('the offer is taken', withCases([caseOf('cardigan')], OFFER), '50就50', 'cases.confirm.accept_offer'),
  one(
    'why it was refused',
    withCases([caseOf('cardigan')], DECLINE),
    '凭什么拒绝',
    'answers.progress.declined',
  ),
  {
    name: 'the new one is faulty: told of the case, and a person called',
    world: withCases([exchanged], AGREE, SENT, RECEIVED, RESENT),
    turns: [
      {
        ...says('换的开衫到了 但是有个洞', 'cases.done.add_statement', 'handoff.queued'),
        commands: ['actOnCase', 'requestPerson'],
        act: { kind: 'add_statement', text: '换的开衫到了 但是有个洞' },
        state: 'resent',
      },
    ],
  },
  one(
    'a repair',
    withCases([caseOf('cardigan', REPAIR)], AGREE, SENT, RECEIVED),
    '修好没',
    'answers.progress.awaiting_resend',
  ),
  ...each(
    'more than was offered',
    withCases([caseOf('cardigan')], OFFER),
    ['才50 太少了吧 我要80', '80', '80行不行', '我不同意 至少80'],
    'cases.confirm.offer',
  ),
  ...each(
    'money instead, once agreed',
    withCases([exchanged], AGREE),
    ['不想换了 直接退钱行不行', '换货不要了 退钱'],
    'cases.amend_is_offer',
    'cases.ask.amount',
  ),
  {
    name: 'a word against the refusal',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [
      acts(
        says('不是人为的 我没进水', 'cases.done.add_statement'),
        { kind: 'add_statement', text: '不是人为的 我没进水' },
        'declined',
      ),
    ],
  },
  ...each(
    'a word against the objection',
    withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    ['胡说 就是你们的', '不认可', '我不同意', '寄出去的时候好好的 没有污渍'],
    'cases.confirm.contradict',
  ),
  one(
    'the price is taken',
    withCases([caseOf('cardigan', REPAIR)], QUOTE),
    '行吧45就45',
    'cases.confirm.accept_quote',
  ),
  one(
    'the price is too high',
    withCases([caseOf('cardigan', REPAIR)], QUOTE),
    '太贵了 30行不行',
    'answers.progress.quoted',
  ),
  {
    name: 'a quote turned down is the buyer’s refusal',
    world: withCases([caseOf('cardigan', REPAIR)], QUOTE, done({ kind: 'refuse_quote' }, 'buyer')),
    turns: [says('进度', 'answers.progress.quote_refused')],
  },
  one(
    'the order is kept',
    withCases([
      caseOf('scarf', {
        service: 'refund_only',
        reason: 'no_longer_needed',
        received: false,
        goesBack: false,
      }),
    ]),
    '不取消了 还是要',
    'cases.confirm.withdraw',
  ),
  ...each(
    'how it stands',
    withCases([caseOf('cardigan')]),
    ['人呢 怎么样了', '怎么样了', '现在咋样了', '卖家怎么还不回', '催一下'],
    'answers.progress.awaiting_seller',
  ),
  one(
    'how it stands',
    withCases([caseOf('cardigan')], AGREE, SENT),
    'the seller got it? hows it going',
    'answers.progress.returning',
  ),
];
