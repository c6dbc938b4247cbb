import { says, tells, acts, inWords, type Scenario } from '../scenario';
import { AGREE, DECLINE, OBJECT, OFFER, RECEIVED, RESENT, SENT } from './steps';
import { EXCHANGE, REPAIR, caseOf, done, withCases } from './world';

const QUOTE = done({ kind: 'quote', amountFen: 4500 });
const exchanged = caseOf('cardigan', EXCHANGE);

/** One short message, and what it is about. */
const one = (name: string, world: Scenario['world'], text: string, ...replies: string[]): Scenario => ({
  name: `${name}: ${text}`,
  ...inWords(text),
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
    'where it goes, to whoever is about to send it',
    withCases([exchanged], AGREE),
    ['那寄', '那我寄', '好 我现在寄过去'],
    'answers.progress.awaiting_return',
  ),
  ...each(
    'nothing is to be sent before the seller agreed',
    withCases([exchanged]),
    ['那寄', '那我寄', '好 我现在寄过去'],
    'cases.send_later',
    'answers.progress.awaiting_seller',
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
  ...[
    '凭什么拒绝',
    '为啥不同意',
    '凭啥不给退',
    '拒绝理由是什么',
    '理由呢',
    '为什么被拒了',
    'why was it declined',
    'why did they refuse',
    'why rejected?',
    'on what grounds',
  ].map((text): Scenario => ({
    name: `why it was refused: ${text}`,
    ...inWords(text),
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [tells(says(text, 'answers.progress.declined'), '照片看不清', 'C9')],
  })),
  ...['为什么', 'why', '凭啥啊'].map((text): Scenario => ({
    name: `why it was refused, right after the news: ${text}`,
    ...inWords(text),
    world: withCases([caseOf('cardigan')]),
    turns: [
      { caseNews: DECLINE, replies: ['casework.news.declined'] },
      tells(says(text, 'chat.why.ruling'), '照片看不清', 'C9'),
    ],
  })),
  ...each(
    'what an exchange is about when it was refused',
    withCases([caseOf('cardigan', { ...EXCHANGE, amountFen: 0 })], DECLINE),
    ['凭什么拒绝'],
    'answers.progress.declined',
  ).map((scenario) => ({ ...scenario, turns: scenario.turns.map((turn) => tells(turn, '（换货）')) })),
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
  ...['太贵了 30行不行', '能便宜点吗', '30块修吗', '30', 'can you do 30', "that's too expensiv, 30?"].map(
    (text): Scenario => ({
      name: `the price is too high, told the seller: ${text}`,
      world: withCases([caseOf('cardigan', REPAIR)], QUOTE),
      turns: [
        tells(
          acts(says(text, 'cases.done.add_statement_price'), { kind: 'add_statement', text }, 'quoted'),
          '¥45',
        ),
      ],
    }),
  ),
  ...each(
    'the repair is not wanted at that price',
    withCases([caseOf('cardigan', REPAIR)], QUOTE),
    [
      '不修了',
      '太贵不修了',
      '那算了不修了',
      '不休了',
      "don't fix it",
      'dont bother repairing it',
      'forget the repair',
    ],
    'cases.confirm.refuse_quote',
  ),
  {
    name: 'a quote is refused once confirmed',
    world: withCases([caseOf('cardigan', REPAIR)], QUOTE),
    turns: [
      tells(says('不修了', 'cases.confirm.refuse_quote'), '12月1日'),
      acts(says('确认', 'cases.done.refuse_quote'), { kind: 'refuse_quote', quoteId: 'q1' }, 'declined'),
    ],
  },
  one(
    'a repair not answered yet',
    withCases([caseOf('cardigan', REPAIR)]),
    '不修了',
    'cases.confirm.withdraw',
  ),
  ...each(
    'a bare yes to a quote',
    withCases([caseOf('cardigan', REPAIR)], QUOTE),
    ['行', '可以', '好的', '嗯', 'ok', 'sure'],
    'cases.confirm.accept_quote',
  ),
  ...each(
    'a bare no to a quote',
    withCases([caseOf('cardigan', REPAIR)], QUOTE),
    ['不行', '不同意', 'no', 'nope'],
    'cases.confirm.refuse_quote',
  ),
  ...each(
    'a bare yes to an offer',
    withCases([caseOf('cardigan')], OFFER),
    ['行', '可以', '好的', '好吧', 'ok', 'yes'],
    'cases.confirm.accept_offer',
  ),
  ...each(
    'a bare no to an offer',
    withCases([caseOf('cardigan')], OFFER),
    ['不行', '不', 'no', 'no way'],
    'cases.confirm.decline_offer',
  ),
  {
    name: 'a yes to an offer, and to its confirmation',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      tells(says('行', 'cases.confirm.accept_offer'), '¥50'),
      acts(
        says('行', 'cases.done.accept_offer', 'casework.news.agreed_refund'),
        { kind: 'accept_offer', offerId: 'o1' },
        'refund_due',
      ),
    ],
  },
  {
    name: 'a yes after an answer is no yes to an offer',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [says('围巾发货了吗', 'answers.logistics.late'), says('好的', 'chat.what_can_i_do')],
  },
  ...(
    [
      ['能不能再多退10块', 6000],
      ['再加10块吧', 6000],
      ['多退20', 7000],
      ['another 10 yuan', 6000],
      ['10 more', 6000],
      ['can you do 80', 8000],
      ['how about 80?', 8000],
      ['能退80吗', 8000],
    ] as const
  ).map(([text, amountFen]): Scenario => ({
    name: `haggling over an offer: ${text}`,
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says(text, 'cases.confirm.offer'),
      acts(
        says('确认', 'cases.done.counter_offer'),
        { kind: 'counter_offer', offerId: 'o1', remedy: 'refund', amountFen, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  })),
  ...each(
    'haggling without a sum',
    withCases([caseOf('cardigan')], OFFER),
    ['再多退一点', '太少了吧', 'a bit more please'],
    'cases.ask.amount',
  ),
  {
    name: 'a quote turned down is the buyer’s refusal',
    world: withCases(
      [caseOf('cardigan', REPAIR)],
      QUOTE,
      done({ kind: 'refuse_quote', quoteId: 'q1' }, 'buyer'),
    ),
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
