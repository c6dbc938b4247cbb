import { cardigan, cardigans, tile } from './world';
import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { only } from '../world';

const DAY = 24 * 3_600_000;
const variant = (variantId: string) => expect.objectContaining({ kind: 'variant', variantId }) as never;
const NOTED = 'application.noted';
const CONFIRM = 'application.ask.confirm';
const INTACT = 'application.ask.intact';
const WANTED = 'application.ask.wanted';
const EVIDENCE = 'application.ask.evidence';
const part = (name: string) => ({ kind: 'part' as const, part: name });

export const exchangeEnglish: Scenario[] = [
  {
    name: 'one size up is taken in one breath',
    language: 'en',
    world: cardigan,
    turns: [
      holds(says('the cardigan is too small, can I exchange it for one size up?', NOTED, INTACT), {
        service: 'exchange',
        reason: 'wrong_size',
        wanted: variant('oat-l'),
      }),
      says('yes tags are on', NOTED, CONFIRM),
      says('why', 'chat.why.ruling', 'application.again.confirm'),
      submits(says('submit', 'application.submitted')),
    ],
  },
  {
    name: 'colour and size are taken in words',
    language: 'en',
    world: cardigan,
    turns: [
      says('I want to exchange the cardigan', NOTED, WANTED),
      says('why', 'chat.why.ruling', 'application.again.wanted'),
      holds(says('black in L please', NOTED, 'application.ask.reason'), { wanted: variant('black-l') }),
      says('wrong size', NOTED, INTACT),
      says('as new', NOTED, CONFIRM),
      submits(says('yes', 'application.submitted')),
    ],
  },
  {
    name: 'a tile is pressed, then changed from the summary',
    language: 'en',
    world: cardigan,
    turns: [
      says('I want to exchange the cardigan', NOTED, WANTED),
      presses(tile('oat-s'), INTACT),
      presses({ kind: 'answer', field: 'intact', value: true }, CONFIRM),
      presses({ kind: 'correct', field: 'wanted' }, WANTED),
      holds(says('L', NOTED, CONFIRM), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'what is sold out gives way to another size',
    language: 'en',
    world: cardigan,
    turns: [
      says('swap the cardigan for an XL', NOTED, 'application.refused'),
      holds(says('L then', NOTED, INTACT), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'what is dearer is returned and ordered anew',
    language: 'en',
    world: cardigan,
    turns: [
      says('can I change the cardigan to grey', NOTED, 'application.refused'),
      holds(says("then I'll return it and order the grey one", NOTED, 'application.ask.reason'), {
        service: 'return_refund',
      }),
    ],
  },
  {
    name: 'what is not sold gives way to the same again',
    language: 'en',
    world: cardigan,
    turns: [
      says('exchange the cardigan for a 3XL', NOTED, 'application.wanted_none', WANTED),
      holds(says('the same one then', NOTED, 'application.ask.reason'), { wanted: { kind: 'same' } }),
      holds(says('it has a hole', NOTED, EVIDENCE), { reason: 'quality_defect' }),
    ],
  },
  {
    name: 'one of the two is exchanged',
    language: 'en',
    world: cardigans(2),
    turns: [
      holds(says('exchange one of the two cardigans for a size up', NOTED, INTACT), {
        quantity: 1,
        wanted: variant('oat-l'),
      }),
    ],
  },
  {
    name: 'no refund but a bigger size is an exchange',
    language: 'en',
    world: cardigan,
    turns: [
      holds(says("I don't want a refund, I want a bigger size for the cardigan", NOTED, INTACT), {
        service: 'exchange',
        wanted: variant('oat-l'),
      }),
    ],
  },
  {
    name: 'a missing belt is sent on',
    language: 'en',
    world: only('dress'),
    turns: [
      says('the belt is missing from the dress', NOTED, 'application.ask.service'),
      holds(says('resend it please', NOTED, EVIDENCE), { service: 'exchange', wanted: part('belt') }),
      sends(['photo-1'], CONFIRM),
      submits(says('submit', 'application.submitted')),
    ],
  },
  {
    name: 'a lost button is sent on',
    language: 'en',
    world: cardigan,
    turns: [
      says('a button fell off the cardigan', NOTED, 'application.ask.remedy'),
      holds(says('send me a button', NOTED, EVIDENCE), { service: 'exchange', wanted: part('button') }),
    ],
  },
  {
    name: 'a lost button may go on as a return',
    language: 'en',
    world: cardigan,
    turns: [
      says('a button fell off the cardigan, I want to return it', NOTED, 'application.ask.remedy'),
      holds(says('no thanks, I want to return it', EVIDENCE), { service: 'return_refund' }),
    ],
  },
  {
    name: 'without a listing the words go to the seller',
    language: 'en',
    world: only('cardigan'),
    turns: [
      says('exchange the cardigan', NOTED, 'application.ask.wanted_words'),
      says('one size up', NOTED, INTACT),
      says('tags are on', NOTED, CONFIRM),
      submits(says('submit', 'application.submitted')),
    ],
  },
  {
    name: 'an exchange is called off',
    language: 'en',
    world: cardigan,
    turns: [
      says('exchange the cardigan for an L', NOTED, INTACT),
      says('never mind', 'application.ask.cancel'),
      says('stop', 'application.cancelled'),
    ],
  },
  {
    name: 'a person is asked for, and the talk goes on days later in Chinese',
    language: 'en',
    world: cardigan,
    turns: [
      says('I want to exchange the cardigan', NOTED, WANTED),
      handsOver(says('let me talk to a person', 'handoff.queued', 'application.again.wanted')),
      { ...says('换成L吧', NOTED, INTACT), after: 2 * DAY, language: 'zh' },
    ],
  },
  {
    name: 'where the new one is to go is written into the application',
    language: 'en',
    world: only('cardigan'),
    turns: [
      says(
        "exchange the cardigan for L please, it's too small",
        'application.noted',
        'application.ask.intact',
      ),
      holds(says('send the new one to my office', 'application.noted_words', 'application.again.intact'), {
        service: 'exchange',
        description: "exchange the cardigan for L please, it's too small\nsend the new one to my office",
      }),
    ],
  },
];
