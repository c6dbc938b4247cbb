import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { only } from '../world';

export const english: Scenario[] = [
  {
    name: 'a return is opened from one message, a photo and a yes',
    language: 'en',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says(
        'hi, the dress I got last week has a hole near the zip, I want to return it for a refund',
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('yes please', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 19900,
      }),
    ],
  },
  {
    name: 'a parcel that never arrived is refunded',
    language: 'en',
    turns: [
      says(
        "my kettle never arrived and I don't want it anymore, just refund me",
        'application.noted',
        'application.ask.confirm',
      ),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'refund_only',
        reason: 'not_received',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a stuck parcel is not taken for the one of the greeting',
    language: 'en',
    world: only('kettle', 'cardigan'),
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says(
        "the package has been stuck for 5 days, I don't want it, just refund me",
        'application.noted',
        'application.ask.confirm',
      ),
      holds(submits(says('ok', 'application.submitted')), {
        service: 'refund_only',
        reason: 'lost_parcel',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'where several goods fit, the named one is taken',
    language: 'en',
    turns: [
      says('I want to return it, there is a stain on it', 'application.noted', 'application.ask.order'),
      says('the dress', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a yes to the greeting takes its goods',
    language: 'en',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      says('yes', 'application.noted', 'application.ask.service'),
      says('refund only', 'application.noted', 'application.ask.received'),
    ],
  },
  {
    name: '"not this one" asks which',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('not this one', 'application.ask.order'),
      says('the dress', 'application.noted', 'application.ask.description'),
    ],
  },
  {
    name: '"I meant the dress" changes the goods',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('wrong item I meant the dress', 'application.corrected', 'application.ask.description'),
    ],
  },
  {
    name: 'other goods wait until the first are sent in',
    language: 'en',
    turns: [
      says("I want to return the cardigan, I don't like it", 'application.noted', 'application.ask.intact'),
      says('what about the dress, it has a stain', 'application.ask.which_first'),
      says('the cardigan first', 'application.this_first', 'application.ask.intact'),
      says('tags are still on', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted', 'application.next', 'application.ask.service')), {
        service: 'return_refund',
        reason: 'dislike',
        amountFen: 12900,
      }),
      says('return for a refund', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'other goods come first where the buyer says so',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('the dress is torn too', 'application.ask.which_first'),
      presses(
        { kind: 'answer', field: 'first', value: 'other' },
        'application.other_first',
        'application.ask.service',
      ),
    ],
  },
  {
    name: 'a person is called and the facts beside are taken',
    language: 'en',
    turns: [
      handsOver(
        says(
          'human please. the dress has a hole, I want to return it',
          'application.noted',
          'handoff.queued',
          'application.ask.evidence',
        ),
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 19900,
      }),
    ],
  },
  {
    name: 'fury brings a person, and its three facts are taken',
    language: 'en',
    turns: [
      handsOver(
        says(
          'this is a scam!! the dress is torn, I never wore it, return for a refund now or I call my lawyer',
          'chat.empathy.furious',
          'handoff.queued',
          'application.noted',
          'application.ask.evidence',
        ),
      ),
      sends(['photo-1'], 'application.ask.confirm'),
    ],
  },
  {
    name: 'annoyance is met, and its claim taken',
    language: 'en',
    turns: [
      says(
        'this is ridiculous, the dress broke after one day, I want to return it',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'half back goes on without a sum',
    language: 'en',
    turns: [
      says(
        "the dress has a hole, I'll keep it, refund half",
        'application.noted',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'twenty back is what is applied for',
    language: 'en',
    turns: [
      says(
        'the dress has a small hole, refund only, give me 20 yuan back',
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('yes', 'application.submitted')), {
        service: 'refund_only',
        reason: 'quality_defect',
        amountFen: 2000,
      }),
    ],
  },
  {
    name: 'a why at a question is answered, then it is asked again',
    language: 'en',
    turns: [
      says('I want to return the cardigan', 'application.noted', 'application.ask.reason'),
      says('why do you ask', 'chat.why.ruling', 'application.again.reason'),
    ],
  },
  {
    name: 'a why after the ruling on postage is about that ruling',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('who pays the return postage?', 'answers.freight.seller', 'application.again.evidence'),
      says('why?', 'chat.why.ruling', 'application.again.evidence'),
    ],
  },
  {
    name: 'why the order is asked is told',
    language: 'en',
    turns: [
      says('I want a refund', 'application.noted', 'application.ask.order'),
      says('why?', 'chat.why.ruling', 'application.again.order'),
    ],
  },
  {
    name: 'photos put off are taken up when they come',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('ok photos later', 'application.later'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a draft is cancelled after one more question',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('cancel', 'application.ask.cancel'),
      says('yes', 'application.cancelled'),
    ],
  },
  {
    name: 'help tells what may be said',
    language: 'en',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      ...['which photos do you need?', 'what should i photograph', 'how many pictures'].map((text) =>
        says(text, 'application.again.evidence'),
      ),
      says('help', 'application.help.evidence', 'application.again.evidence'),
    ],
  },
  {
    name: 'briefs that are not liked cannot go back',
    language: 'en',
    turns: [
      says("I want to return the briefs, don't like them", 'application.noted', 'application.refused'),
      says('who pays postage', 'answers.freight.buyer', 'application.again.refused'),
    ],
  },
];
