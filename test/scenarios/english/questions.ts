import { says, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { asGuest, only } from '../world';

export const englishQuestions: Scenario[] = [
  {
    name: 'goods past every window go to a person',
    language: 'en',
    turns: [
      handsOver(
        says(
          'the sneakers fell apart, I want my money back',
          'application.noted',
          'application.by_person',
          'handoff.queued',
        ),
      ),
      says('what now', 'handoff.collecting'),
      sends(['photo-1'], 'handoff.collecting'),
    ],
  },
  {
    name: 'an unpaid order leaves nothing to apply for',
    language: 'en',
    world: only('mug'),
    turns: [says('I want a refund', 'application.nothing_open')],
  },
  {
    name: 'a wrong colour is a wrong item and takes two photos',
    language: 'en',
    turns: [
      says(
        'I received the wrong colour dress, return for a refund',
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.evidence_more'),
      sends(['photo-2'], 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'return_refund',
        reason: 'wrong_item',
        amountFen: 19900,
      }),
    ],
  },
  {
    name: 'pieces said at first are known',
    language: 'en',
    turns: [
      says(
        'two of the briefs have holes, return and refund',
        'application.noted',
        'application.ask.evidence',
      ),
      says('2', 'application.known', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 3933,
      }),
    ],
  },
  {
    name: 'more pieces than were bought are refused',
    language: 'en',
    turns: [
      says('the briefs have holes, return and refund', 'application.noted', 'application.ask.quantity'),
      says('7 pieces', 'application.value_refused', 'application.again.quantity'),
      says('3 pieces', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'more money than was paid is refused',
    language: 'en',
    turns: [
      says(
        'the dress has a hole, refund only, I want 900 yuan',
        'application.value_refused',
        'application.noted',
        'application.again.amount',
      ),
    ],
  },
  {
    name: 'the amount is refused with its bound',
    language: 'en',
    turns: [
      says('the dress has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('change the amount to 500', 'application.value_refused', 'application.again.confirm'),
      says('change the amount to 100', 'application.corrected', 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 10000,
      }),
    ],
  },
  {
    name: 'a size that does not fit, with its tags on, is ready to send',
    language: 'en',
    turns: [
      says(
        'the dress is too small, tags still on, I want to return it',
        'application.noted',
        'application.ask.confirm',
      ),
    ],
  },
  {
    name: 'whether it can go back with its tags cut is answered',
    language: 'en',
    turns: [
      says("I don't like the dress, I cut the tags, can I still return it", 'answers.returns.any_reason'),
    ],
  },
  {
    name: 'a joke is put aside',
    language: 'en',
    turns: [says('tell me a joke', 'telling.aside.small_talk')],
  },
  {
    name: 'thanks in between are taken, and the question stands',
    language: 'en',
    turns: [
      says('I want to return the cardigan', 'application.noted', 'application.ask.reason'),
      says('thanks', 'chat.you_are_welcome', 'application.again.reason'),
    ],
  },
  {
    name: 'English with Chinese in it is read',
    language: 'en',
    turns: [says('I want 退货退款 for the dress, 破了个洞', 'application.noted', 'application.ask.evidence')],
  },
  {
    name: 'typos in English are read',
    language: 'en',
    turns: [says('i wnat to retrun the dres, its borken', 'application.noted', 'application.ask.evidence')],
  },
  {
    name: 'a guest has to sign in',
    language: 'en',
    world: asGuest,
    turns: [
      says('my dress is torn, I want to return it', 'application.noted', 'application.ask.sign_in'),
      says('why?', 'chat.why.ruling', 'application.again.sign_in'),
    ],
  },
  {
    name: 'that there is no warranty is told',
    language: 'en',
    turns: [says('how long is the warranty on the kettle?', 'answers.warranty.none')],
  },
  {
    name: 'whether it can go back is told',
    language: 'en',
    turns: [says('can I return the cardigan?', 'answers.returns.any_reason')],
  },
  {
    name: 'where my refund is tells how the case stands',
    language: 'en',
    turns: [
      says("I don't need the scarf any more, refund only", 'application.noted', 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'refund_only',
        reason: 'no_longer_needed',
        amountFen: 12900,
      }),
      says('where is my refund?', 'answers.progress.awaiting_seller'),
      says('I want to withdraw it', 'cases.confirm.withdraw'),
    ],
  },
  {
    name: 'marked delivered and not here is sent in and looked at',
    language: 'en',
    turns: [
      says(
        'the app says the dress was delivered but I never got it, refund',
        'application.noted',
        'application.ask.confirm',
      ),
      holds(
        {
          ...says('submit', 'application.submitted', 'application.person_as_well', 'handoff.queued'),
          commands: ['submitCase', 'requestPerson'],
        },
        { service: 'refund_only', reason: 'not_received', amountFen: 19900 },
      ),
    ],
  },
  {
    name: 'a rant in capitals is met, and its claim taken',
    language: 'en',
    turns: [
      says(
        'WHERE IS MY MONEY?? THE DRESS IS BROKEN AND NOBODY CARES, RETURN AND REFUND',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'photos that are not needed are skipped',
    language: 'en',
    turns: [
      says("I don't need the scarf, refund only", 'application.noted', 'application.ask.confirm'),
      says('change the photos', 'application.ask.evidence_any'),
      says('skip', 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'refund_only',
        reason: 'no_longer_needed',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a goodbye is answered',
    language: 'en',
    turns: [says('bye', 'chat.goodbye')],
  },
  {
    name: 'money back for goods that are named begins an application',
    language: 'en',
    turns: [
      says(
        'the cardigan has my name wrong, I want my money back',
        'application.noted',
        'application.ask.received',
      ),
    ],
  },
  {
    name: '"and the kettle?" asks the same of the kettle',
    language: 'en',
    turns: [
      says('how long is the warranty on the cardigan?', 'answers.warranty.none'),
      says('and the kettle?', 'answers.warranty.none'),
    ],
  },
];
