import { says, acts, tells, type Scenario } from '../scenario';
import { AGREE, OBJECT, OFFER, SENT } from './steps';
import { caseOf, done, withCases } from './world';

export const offers: Scenario[] = [
  {
    name: 'of money for what goes back say what comes beside it, before and when they are accepted',
    world: withCases([caseOf('cardigan', { outboundFreightFen: 1000 })]),
    turns: [
      {
        caseNews: done({ kind: 'offer', remedy: 'refund', amountFen: 10_000, goods: 'return' }),
        ...tells({ replies: ['casework.news.offer'] }, '¥100.00', '当时付的运费 ¥10.00 会另外退给您'),
      },
      tells(says('卖家的方案我接受', 'cases.confirm.accept_offer'), '当时付的运费 ¥10.00 会另外退给您'),
    ],
  },
  {
    name: 'of goods name no money',
    world: withCases([caseOf('cardigan')]),
    turns: [
      {
        caseNews: done({ kind: 'offer', remedy: 'replacement', amountFen: 0, goods: 'return' }),
        replies: ['casework.news.offer_goods'],
      },
      tells(says('不接受这个方案', 'cases.confirm.decline_offer_goods'), '（换货或补发，东西寄回）'),
    ],
  },
  {
    name: 'are accepted once confirmed',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('卖家的方案我接受', 'cases.confirm.accept_offer'),
      acts(
        says('好', 'cases.done.accept_offer', 'casework.news.agreed_refund'),
        { kind: 'accept_offer', offerId: 'o1' },
        'refund_due',
      ),
    ],
  },
  {
    name: 'for what is with the seller already ask for no other parcel',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [
      tells(says('我提个方案，退我50块', 'cases.confirm.offer'), '东西不用寄回'),
      acts(
        says('发吧', 'cases.done.offer'),
        { kind: 'offer', remedy: 'refund', amountFen: 5000, goods: 'keep' },
        'objected',
      ),
    ],
  },
  {
    name: 'are turned down',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('不接受这个方案', 'cases.confirm.decline_offer'),
      acts(
        says('嗯', 'cases.done.decline_offer'),
        { kind: 'decline_offer', offerId: 'o1' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'are countered',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('太少了，至少80', 'cases.confirm.offer'),
      acts(
        says('发吧，确定', 'cases.done.counter_offer'),
        { kind: 'counter_offer', offerId: 'o1', remedy: 'refund', amountFen: 8000, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'are countered with everything at once',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('我要100，东西我留着，运费你们出', 'cases.confirm.offer'),
      acts(
        says('可以', 'cases.done.counter_offer'),
        {
          kind: 'counter_offer',
          offerId: 'o1',
          remedy: 'refund',
          amountFen: 10000,
          goods: 'keep',
          returnFreight: 'seller',
        },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: "of one's own",
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('赔我30我就不退了', 'cases.confirm.offer'),
      acts(
        says('确认', 'cases.done.offer'),
        { kind: 'offer', remedy: 'refund', amountFen: 3000, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'beyond what was paid are asked again',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('赔我300我就不退了', 'cases.amount_refused', 'cases.ask.amount'),
      says('100', 'cases.confirm.offer'),
      acts(
        says('行', 'cases.done.offer'),
        { kind: 'offer', remedy: 'refund', amountFen: 10000, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'that nobody made cannot be accepted',
    world: withCases([caseOf('cardigan')]),
    turns: [says('接受方案', 'cases.refused')],
  },
];
