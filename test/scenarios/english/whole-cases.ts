import { DAY } from '../../support/orders';
import { cardigan } from '../exchange/world';
import { acts, handsOver, holds, says, sends, submits, tells, type Scenario, type Turn } from '../scenario';
import { only } from '../world';
import { AGREE, DECLINE, OBJECT, OFFER, RECEIVED, RESENT, SENT } from '../casework/steps';
import { EXCHANGE, REPAIR, caseOf, done, timePasses, withCases } from '../casework/world';

const news = (happened: NonNullable<Turn['caseNews']>, ...replies: string[]): Turn => ({
  caseNews: happened,
  replies,
});

const scenarios: Omit<Scenario, 'language'>[] = [
  {
    name: 'a return, from the first word to the money',
    world: only('cardigan'),
    turns: [
      holds(
        says(
          "there's a rip under the arm of my cardigan. i wanna return it for a refund. the rip was there when i got it 2 days ago",
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'return_refund', reason: 'quality_defect', received: true, repairMode: undefined },
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('yep', 'application.submitted')),
      tells(says('give me my money back now', 'answers.progress.awaiting_seller'), '29 Nov 12:00'),
      news(AGREE, 'casework.news.agreed_return'),
      acts(
        says('ok sent it w zto 78120011112222', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'zto', waybill: '78120011112222' },
        'returning',
      ),
      says('where is it now', 'answers.progress.returning'),
      news(RECEIVED, 'casework.news.received_refund'),
      says('ok so how long does it take', 'answers.progress.refund_due'),
      tells(news(done({ kind: 'mark_paid' }), 'casework.news.refunded'), '¥129.00'),
    ],
  },
  {
    name: 'an exchange, until the new one fits',
    world: cardigan,
    turns: [
      holds(
        says(
          'cardigan too small, need L instead, tags on never worn',
          'application.noted',
          'application.ask.confirm',
        ),
        { service: 'exchange', reason: 'wrong_size', intact: true },
      ),
      submits(says('yes', 'application.submitted')),
      news(AGREE, 'casework.news.agreed_return'),
      {
        ...says('so when r u sending the new one', 'answers.progress.awaiting_resend'),
        meanwhile: (world) => [SENT, RECEIVED].forEach((happen) => happen(world)),
      },
      tells(news(RESENT, 'casework.news.resent_parcel'), 'SF Express', 'SF3210987654321'),
      says('got it, fits perfect ty!!', 'cases.confirm.confirm_arrival'),
      acts(says('yes', 'cases.done.confirm_arrival'), { kind: 'confirm_arrival' }, 'completed'),
    ],
  },
  {
    name: 'a button comes by itself, and nothing goes back',
    world: only('cardigan'),
    turns: [
      says(
        'one of the buttons fell off my cardigan, can u send me a new button',
        'application.noted',
        'application.ask.evidence',
      ),
      says('i dont have a pic rn', 'application.later'),
      sends(['photo-1'], 'application.ask.confirm'),
      {
        ...says('submit', 'application.submitted', 'application.person_as_well', 'handoff.queued'),
        commands: ['submitCase', 'requestPerson'],
      },
      news(AGREE, 'casework.news.agreed_resend'),
      {
        ...says('any news on that button', 'answers.progress.awaiting_resend_overdue'),
        after: 8 * DAY,
        meanwhile: timePasses,
      },
      says('this is taking forever, just gimme a refund', 'chat.empathy.annoyed', 'cases.ask.amount'),
    ],
  },
  {
    name: 'money for a stain, haggled over',
    world: only('dress'),
    turns: [
      holds(
        says(
          'theres a small stain on my dress, can i keep it and get like 50 back?',
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'refund_only', reason: 'quality_defect', amountFen: 5000 },
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('send it', 'application.submitted')),
      news(done({ kind: 'offer', remedy: 'refund', amountFen: 3000, goods: 'keep' }), 'casework.news.offer'),
      tells(says('nah 30 is too low, make it 40', 'cases.confirm.offer'), '¥40.00'),
      acts(
        says('yes', 'cases.done.counter_offer'),
        { kind: 'counter_offer', offerId: 'o1', remedy: 'refund', amountFen: 4000, goods: 'keep' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'some of the pieces, and they stay',
    world: only('briefs'),
    turns: [
      holds(
        says(
          '2 of the 3 briefs have holes, want refund for those, dont wanna send them back',
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'refund_only', quantity: 2, reason: 'quality_defect' },
      ),
    ],
  },
  {
    name: 'asked for twice, it is told where it stands',
    world: only('cardigan', 'kettle', 'sneakers'),
    turns: [
      says(
        "don't want the cardigan, send it back for a refund, tags on",
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('submit', 'application.submitted')),
      says("i don't want it any more, refund please", 'answers.progress.awaiting_seller'),
      says('actually nvm i’ll keep it', 'cases.confirm.withdraw'),
      acts(says('yes', 'cases.done.withdraw'), { kind: 'withdraw' }, 'withdrawn'),
    ],
  },
  {
    name: 'declined, shown better, settled for less',
    world: withCases([caseOf('cardigan')]),
    turns: [
      news(DECLINE, 'casework.news.declined'),
      says('what else can i do', 'answers.progress.declined'),
      says("here's a better pic", 'cases.ask.photos'),
      acts(
        sends(['photo-9'], 'cases.done.add_evidence'),
        { kind: 'add_evidence', items: [{ uploadId: 'photo-9', kind: 'defect_photo' }] },
        'declined',
      ),
      tells(says("i'd settle for 60 yuan and keep it", 'cases.confirm.offer'), '¥60.00'),
    ],
  },
  {
    name: 'money instead of the exchange that was agreed on nowhere yet',
    world: withCases([caseOf('cardigan', EXCHANGE)]),
    turns: [
      says('what happens now', 'answers.progress.awaiting_seller'),
      says('just give me a refund', 'cases.confirm.amend'),
    ],
  },
  {
    name: 'a price that is more than the thing',
    world: withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 8000 })),
    turns: [
      acts(
        says('80 yuan?? thats more than it cost lol', 'cases.done.add_statement_price'),
        { kind: 'add_statement', text: '80 yuan?? thats more than it cost lol' },
        'quoted',
      ),
    ],
  },
  {
    name: 'the postage in the same breath as the number',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('dropped it off with SF SF1234567890123 this morning, cost me 15', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123', paidFen: 1500 },
        'returning',
      ),
      says("where's my money", 'answers.progress.returning'),
    ],
  },
  {
    name: 'nothing was cut',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [says('wtf i didnt cut anything!!', 'chat.empathy.annoyed', 'cases.confirm.contradict')],
  },
  {
    name: 'more time, and whether it is there yet',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('im on holiday til next week can i send it later', 'cases.confirm.ask_extension'),
      acts(says('yes', 'cases.done.ask_extension'), { kind: 'ask_extension' }, 'awaiting_return'),
      { ...says('did they get it yet', 'answers.progress.returning'), meanwhile: SENT },
    ],
  },
  {
    name: 'an offer laughed at',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [says('lol no way, i want the full amount', 'cases.confirm.decline_offer')],
  },
  {
    name: 'why it was closed',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      {
        ...tells(
          says('what happened? my case got closed?', 'answers.progress.closed'),
          'It was not sent back in time.',
        ),
        after: 8 * DAY,
        meanwhile: timePasses,
      },
    ],
  },
  {
    name: 'still waiting for the seller',
    world: withCases([caseOf('cardigan')]),
    turns: [says('still waiting...', 'chat.empathy.annoyed', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'an offer taken in passing',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [says('fine ill take it', 'cases.confirm.accept_offer')],
  },
  {
    name: 'a question is no courier',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('sent it back, tracking 9988776655443322', 'cases.ask.carrier'),
      says('what happens now', 'answers.progress.awaiting_return', 'cases.ask.carrier'),
    ],
  },
  {
    name: 'a refund that is overdue',
    world: withCases([caseOf('cardigan')], AGREE, SENT, RECEIVED),
    turns: [
      {
        ...says('any update?', 'answers.progress.refund_due_overdue'),
        after: 8 * DAY,
        meanwhile: timePasses,
      },
    ],
  },
  {
    name: 'not wanted any more, because it never came',
    world: only('kettle'),
    turns: [
      says('where tf is my kettle its been ages', 'chat.empathy.annoyed', 'parcels.one.stalled'),
      holds(says('i dont want it anymore just refund me', 'application.noted', 'application.ask.confirm'), {
        reason: 'lost_parcel',
        story: 'lost',
      }),
    ],
  },
  {
    name: 'cancelled before it left, with the reason in the same breath',
    world: only('scarf'),
    turns: [
      says('changed my mind about the scarf, cancel it', 'answers.cancel.paid', 'application.ask.confirm'),
      submits(says('yes', 'application.submitted')),
    ],
  },
  {
    name: 'what it costs, asked in the middle',
    world: only('cardigan'),
    turns: [
      says(
        'changed my mind bout the cardigan can i send it back',
        'application.noted',
        'application.ask.intact',
      ),
      says('how much will it cost me', 'answers.freight.buyer', 'application.again.intact'),
      says('how much do i get back', 'heard.amount.fixed', 'application.again.intact'),
    ],
  },
  {
    name: 'what if some go back',
    world: only('briefs'),
    turns: [says('what if I return 3 of them', 'knowledge.refund.max.all')],
  },
  {
    name: 'a person all the same',
    world: withCases([caseOf('cardigan')]),
    turns: [handsOver(says('i wanna speak to a human', 'handoff.queued'))],
  },
];

export const englishTalk: Scenario[] = scenarios.map((one) => ({ ...one, language: 'en' }));
