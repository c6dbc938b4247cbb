import { acts, says, tells, type Scenario } from '../scenario';
import { AGREE, OBJECT, OFFER, RECEIVED, SENT } from '../casework/steps';
import { REPAIR, caseOf, done, withCases } from '../casework/world';

const scenarios: Omit<Scenario, 'language'>[] = [
  ...['any news', 'what did they offer', 'do i have to send it back', 'how much'].map((text) => ({
    name: `an offer is told: ${text}`,
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      tells(
        says(text, 'answers.progress.awaiting_seller'),
        '¥50.00 back, you keep the goods',
        '27 Nov 12:00',
      ),
    ],
  })),
  {
    name: 'the sum that was offered is no offer of the buyer',
    world: withCases([caseOf('cardigan')], OFFER),
    turns: [
      says('what did they offer', 'answers.progress.awaiting_seller'),
      says('50 is not enough', 'cases.ask.amount'),
      tells(says('80', 'cases.confirm.offer'), '¥80.00'),
    ],
  },
  ...['how much is it', 'whats the quote', 'what does that mean'].map((text) => ({
    name: `a quote is told: ${text}`,
    world: withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 8000 })),
    turns: [tells(says(text, 'answers.progress.quoted'), '¥80.00')],
  })),
  {
    name: 'an objection is told in the words of the seller',
    world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
    turns: [
      tells(says('what does that mean', 'answers.progress.objected_answer'), 'damaged', '收到时袖子破了'),
    ],
  },
  {
    name: 'a number said with "its" is the number',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('its with yunda 4321098765432', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'yunda', waybill: '4321098765432' },
        'returning',
      ),
      acts(
        says('oops wrong number its 4321098765433', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'yunda', waybill: '4321098765433' },
        'returning',
      ),
    ],
  },
  ...(
    [
      ["here's another photo", 'cases.ask.photos'],
      ['can they just ignore me', 'knowledge.clock.seller_silent.running'],
      ['i paid by credit card', 'answers.progress.awaiting_seller'],
    ] as const
  ).map(([text, reply]) => ({
    name: `waiting for the seller: ${text}`,
    world: withCases([caseOf('cardigan')]),
    turns: [says(text, reply)],
  })),
  {
    name: 'how much comes back of what was received is told',
    world: withCases([caseOf('cardigan')], AGREE, SENT, RECEIVED),
    turns: [tells(says('how much do i get back', 'answers.progress.refund_due'), '¥129.00')],
  },
];

/** Open cases, spoken of in lower case, slang and slips. */
export const casesAsTheyType: Scenario[] = scenarios.map((one) => ({ ...one, language: 'en' }));
