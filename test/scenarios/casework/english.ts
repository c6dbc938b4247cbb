import { DAY } from '../../support/orders';
import { says, sends, acts, tells, type Scenario } from '../scenario';
import { AGREE, DECLINE, OBJECT, OFFER, RECEIVED, RESENT, SENT } from './steps';
import { EXCHANGE, REPAIR, caseOf, done, timePasses, withCases } from './world';

export const english: Scenario[] = [
  {
    name: 'withdraws after a why',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('withdraw my case', 'cases.confirm.withdraw'),
      says('why', 'chat.why.ruling', 'cases.confirm.withdraw'),
      acts(says('yes', 'cases.done.withdraw'), { kind: 'withdraw' }, 'withdrawn'),
    ],
  },
  {
    name: 'keeps the case after all',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('cancel my return request', 'cases.confirm.withdraw'),
      says("don't withdraw it", 'cases.kept.withdraw'),
    ],
  },
  {
    name: 'picks the dress',
    language: 'en',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [
      says('cancel my return request', 'cases.ask.which'),
      says('the dress one', 'cases.confirm.withdraw'),
      acts(says('yes', 'cases.done.withdraw'), { kind: 'withdraw' }, 'awaiting_seller'),
    ],
  },
  {
    name: 'amends the amount',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('change the amount to 60', 'cases.confirm.amend'),
      acts(
        says('yes please', 'cases.done.amend'),
        { kind: 'amend', change: { amountFen: 6000 } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'amends the service',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('I want to change it to a repair, not a refund', 'application.ask.address'),
      says('no', 'cases.kept.other'),
    ],
  },
  {
    name: 'posts it back',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('I posted it back yesterday with SF1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'returning',
      ),
    ],
  },
  {
    name: 'is asked for the carrier',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('shipped it back, tracking 1012345678901', 'cases.ask.carrier'),
      acts(
        says('China Post', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'ems', waybill: '1012345678901' },
        'returning',
      ),
    ],
  },
  {
    name: 'may not send freight-collect',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('sent it back freight collect, tracking SF1234567890123', 'cases.refused'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123', collect: true },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'claims the postage',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE, SENT),
    turns: [
      acts(
        says('I paid 12 yuan for the return postage', 'cases.done.claim_freight_no_slip'),
        { kind: 'claim_freight', paidFen: 1200 },
        'returning',
      ),
      says('what did I get back for postage', 'telling.freight.case.seller', 'cases.ask.slip'),
    ],
  },
  {
    name: 'accepts the price of a repair',
    language: 'en',
    world: withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 3000 })),
    turns: [
      tells(says('I accept the price, please repair it', 'cases.confirm.accept_quote'), '¥30.00'),
      says('why', 'chat.why.ruling', 'cases.confirm.accept_quote'),
      acts(
        says('yes', 'cases.done.accept_quote', 'casework.news.agreed_return'),
        { kind: 'accept_quote', quoteId: 'q1' },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'asks for more days',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('can I have a few more days to send it back', 'cases.confirm.ask_extension'),
      acts(says('yes', 'cases.done.ask_extension'), { kind: 'ask_extension' }, 'awaiting_return'),
    ],
  },
  {
    name: 'asks what happens',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [says('what happens if nobody acts', 'answers.progress.awaiting_return')],
  },
  {
    name: 'asks for news',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [says('any update on my refund?', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'lists cases',
    language: 'en',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [says('show my cases', 'cases.list'), says('the second one', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'accepts an offer',
    language: 'en',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('I accept the offer', 'cases.confirm.accept_offer'),
      acts(
        says('yes', 'cases.done.accept_offer', 'casework.news.agreed_refund'),
        { kind: 'accept_offer', offerId: 'o1' },
        'refund_due',
      ),
    ],
  },
  {
    name: 'has no deal',
    language: 'en',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('no deal', 'cases.confirm.decline_offer'),
      acts(
        says('yes', 'cases.done.decline_offer'),
        { kind: 'decline_offer', offerId: 'o1' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'counters',
    language: 'en',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('make it 80', 'cases.confirm.offer'),
      acts(
        says('yes', 'cases.done.counter_offer'),
        { kind: 'counter_offer', offerId: 'o1', remedy: 'refund', amountFen: 8000, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'keeps it for less',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says("I'll keep it for a partial refund of 40", 'cases.confirm.offer'),
      acts(
        says('yes', 'cases.done.offer'),
        { kind: 'offer', remedy: 'refund', amountFen: 4000, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'asks the platform',
    language: 'en',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [
      says('I want the platform to step in', 'cases.confirm.ask_platform'),
      {
        ...says('yes', 'cases.done.ask_platform', 'casework.news.person_called', 'handoff.queued'),
        commands: ['actOnCase', 'requestPerson'],
        act: { kind: 'ask_platform' },
        state: 'platform',
      },
    ],
  },
  {
    name: 'thinks better of the platform',
    language: 'en',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [
      says('escalate this to the platform', 'cases.confirm.ask_platform'),
      says('no', 'cases.kept.other'),
    ],
  },
  {
    name: 'contradicts',
    language: 'en',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [
      says("that's not true, it was fine when I sent it", 'cases.confirm.contradict'),
      {
        ...says('yes', 'cases.done.answer_objection', 'casework.news.person_called', 'handoff.queued'),
        commands: ['actOnCase', 'requestPerson'],
        act: { kind: 'answer_objection', agrees: false, text: "that's not true, it was fine when I sent it" },
        state: 'objected',
      },
    ],
  },
  {
    name: 'refuses a quote',
    language: 'en',
    world: withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 3000 })),
    turns: [
      says('the quote is too expensive', 'cases.confirm.refuse_quote'),
      acts(says('confirm', 'cases.done.refuse_quote'), { kind: 'refuse_quote', quoteId: 'q1' }, 'declined'),
    ],
  },
  {
    name: 'confirms arrival',
    language: 'en',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT),
    turns: [
      says('the replacement arrived', 'cases.confirm.confirm_arrival'),
      acts(says('yes all good', 'cases.done.confirm_arrival'), { kind: 'confirm_arrival' }, 'completed'),
    ],
  },
  {
    name: 'wants money instead',
    language: 'en',
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED),
    turns: [
      {
        ...says('just refund me instead', 'cases.confirm.change_to_refund'),
        after: 9 * DAY,
        meanwhile: timePasses,
      },
      acts(says('yes', 'cases.done.change_to_refund'), { kind: 'change_to_refund' }, 'refund_due'),
    ],
  },
  {
    name: 'adds photos',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      sends(['photo-9'], 'cases.ask.whose_one'),
      acts(
        says('yes', 'cases.done.add_evidence'),
        { kind: 'add_evidence', items: [{ uploadId: 'photo-9', kind: 'defect_photo' }] },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'passes words on',
    language: 'en',
    world: withCases([caseOf('cardigan')]),
    turns: [
      acts(
        says('tell the seller the hole is getting bigger', 'cases.done.add_statement'),
        { kind: 'add_statement', text: 'the hole is getting bigger' },
        'awaiting_seller',
      ),
    ],
  },
];
