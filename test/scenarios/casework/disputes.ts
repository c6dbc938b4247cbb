import { DAY } from '../../support/orders';
import { says, tells, acts, type Scenario } from '../scenario';
import { AGREE, DECLINE, OBJECT, RECEIVED, RESENT, SENT } from './steps';
import { EXCHANGE, REPAIR, caseOf, done, timePasses, withCases } from './world';

export const disputes: Scenario[] = [
  {
    name: 'go to the platform after a refusal',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [
      says('我要平台介入', 'cases.confirm.ask_platform'),
      {
        ...says('确定', 'cases.done.ask_platform', 'casework.news.person_called', 'handoff.queued'),
        commands: ['actOnCase', 'requestPerson'],
        act: { kind: 'ask_platform' },
        state: 'platform',
      },
    ],
  },
  {
    name: 'may be left alone',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [says('找淘宝小二介入', 'cases.confirm.ask_platform'), says('算了', 'cases.kept.other')],
  },
  {
    name: 'are too early for the platform',
    world: withCases([caseOf('cardigan')]),
    turns: [says('我要平台介入', 'cases.refused')],
  },
  ...['照片在哪发', '图发哪', '在哪上传照片'].map((text): Scenario => ({
    name: `"${text}", asked under an objection, is told: here`,
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [says(text, 'heard.look.here')],
  })),
  {
    name: 'contradict an objection',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [
      says('不是我弄坏的，寄的时候好好的', 'cases.confirm.contradict'),
      {
        ...says('就这样答复', 'cases.done.answer_objection', 'casework.news.person_called', 'handoff.queued'),
        commands: ['actOnCase', 'requestPerson'],
        act: { kind: 'answer_objection', agrees: false, text: '不是我弄坏的，寄的时候好好的' },
        state: 'objected',
      },
    ],
  },
  {
    name: 'concede an objection',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [
      says('进度', 'answers.progress.objected_answer'),
      says('确实是我弄坏的', 'cases.confirm.concede'),
      acts(says('嗯', 'cases.done.answer_objection'), { kind: 'answer_objection', agrees: true }, 'objected'),
    ],
  },
  {
    name: 'turn a quote down',
    world: withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 3000 })),
    turns: [
      says('报价太贵了，不修了', 'cases.confirm.refuse_quote'),
      acts(says('确认', 'cases.done.refuse_quote'), { kind: 'refuse_quote', quoteId: 'q1' }, 'declined'),
    ],
  },
  {
    name: 'answer the price that was seen: one quoted anew is told first',
    world: withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 3000 })),
    turns: [
      says('接受报价', 'cases.confirm.accept_quote'),
      {
        caseNews: done({ kind: 'quote', amountFen: 5000 }),
        replies: ['casework.news.quoted_anew'],
        tells: ['¥30', '¥50'],
      },
      tells(acts(says('好的', 'cases.refused'), { kind: 'accept_quote', quoteId: 'q1' }, 'quoted'), '¥50'),
      says('接受报价', 'cases.confirm.accept_quote'),
      acts(
        says('确认', 'cases.done.accept_quote', 'casework.news.agreed_return'),
        { kind: 'accept_quote', quoteId: 'q2' },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'accept a quote, hearing once more who pays both ways',
    world: withCases(
      [caseOf('cardigan', { ...REPAIR, freight: { return: 'open', resend: 'open', because: [] } })],
      done({ kind: 'quote', amountFen: 3000 }),
    ),
    turns: [
      tells(says('进度怎么样了', 'answers.progress.quoted'), '¥30.00', '来回运费由您承担'),
      tells(says('接受报价', 'cases.confirm.accept_quote'), '¥30.00', '来回运费由您承担'),
      acts(
        says('确认', 'cases.done.accept_quote', 'casework.news.agreed_return'),
        { kind: 'accept_quote', quoteId: 'q1' },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'end well when the new one arrives',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT),
    turns: [
      says('换的收到了', 'cases.confirm.confirm_arrival'),
      acts(says('没问题', 'cases.done.confirm_arrival'), { kind: 'confirm_arrival' }, 'completed'),
    ],
  },
  {
    name: 'change to a refund when overdue',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED),
    turns: [
      {
        ...says('不等了，直接退款吧', 'cases.confirm.change_to_refund'),
        after: 9 * DAY,
        meanwhile: timePasses,
      },
      acts(says('好', 'cases.done.change_to_refund'), { kind: 'change_to_refund' }, 'refund_due'),
    ],
  },
  {
    name: 'wait while there is time, or ask the seller for the money',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED),
    turns: [
      tells(says('不等了，直接退款吧', 'cases.refund_is_offer', 'cases.ask.amount'), '12月1日', '全退 ¥129'),
      says('全退', 'cases.confirm.offer'),
      acts(
        says('好', 'cases.done.offer'),
        { kind: 'offer', remedy: 'refund', amountFen: 12_900, goods: 'keep' },
        'awaiting_resend',
      ),
    ],
  },
  ...["I'd rather have a refund", 'id rather get my money back', 'i want a refund instead'].map(
    (text): Scenario => ({
      name: `money instead of what was agreed: ${text}`,
      language: 'en',
      world: withCases([caseOf('cardigan', EXCHANGE)], AGREE),
      turns: [tells(says(text, 'cases.amend_is_offer', 'cases.ask.amount'), 'All of it, ¥129')],
    }),
  ),
  ...['不换了，退钱', '不想换了 退款', '能不能退款不换了', '不换啦 把钱退给我'].map((text): Scenario => ({
    name: `money instead of what was agreed: ${text}`,
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE),
    turns: [tells(says(text, 'cases.amend_is_offer', 'cases.ask.amount'), '全退 ¥129')],
  })),
];
