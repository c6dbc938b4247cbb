import { says, sends, type Scenario } from '../scenario';
import { asGuest, only } from '../world';

const english = (scenario: Omit<Scenario, 'language'>): Scenario => ({ ...scenario, language: 'en' });

export const englishKnowledge: Scenario[] = [
  english({
    name: 'where the money goes',
    turns: [says('which account will the money be returned to?', 'knowledge.refund.where')],
  }),
  english({
    name: 'how long a refund takes, then why',
    turns: [
      says('how many days does the seller have to answer my claim?', 'knowledge.clock.seller_answer.general'),
      says('why?', 'chat.why.ruling'),
    ],
  }),
  english({
    name: 'how long is left',
    world: only('dress'),
    turns: [says('how many days do I have left to apply?', 'knowledge.apply.window_left.left')],
  }),
  english({
    name: 'how long is left, for a guest',
    world: asGuest,
    turns: [says('how many days do I have left to apply?', 'knowledge.apply.window_left.general')],
  }),
  english({
    name: 'photos, in the middle of an application',
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says('how do I photograph a defect?', 'knowledge.evidence.photo_defect', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
    ],
  }),
  english({
    name: 'freight collect',
    turns: [says('can I send the parcel back freight collect?', 'knowledge.freight.collect')],
  }),
  english({
    name: 'steps of a return',
    turns: [says('can you walk me through the return process?', 'knowledge.apply.steps')],
  }),
  english({
    name: 'no unboxing video',
    turns: [says('do I need an unboxing video?', 'knowledge.evidence.video')],
  }),
  english({
    name: 'a crushed box',
    turns: [says('the box looks crushed, should I refuse it?', 'knowledge.parcel.damaged_door')],
  }),
  english({
    name: 'platform',
    turns: [says('what evidence does the platform look at?', 'knowledge.platform.looks_at')],
  }),
  english({
    name: 'jade',
    turns: [says('how should I clean my jade bangle?', 'knowledge.jade.keep')],
  }),
  english({
    name: 'limescale',
    turns: [says('how do I get rid of limescale in my kettle?', 'knowledge.care.kettle')],
  }),
  english({
    name: 'hours',
    turns: [says('what are your business hours?', 'knowledge.chat.hours')],
  }),
  english({
    name: 'a wish is no question',
    turns: [
      says('the dress has a stain, I want to return it', 'application.noted', 'application.ask.evidence'),
    ],
  }),
  ...(
    [
      ['why did i get 10 less back', 'knowledge.refund.less'],
      ['do i get something for a 5 star review', 'knowledge.chat.review_reward'],
      ["the courier won't come up", 'knowledge.parcel.to_door'],
    ] as const
  ).map(([text, reply]): Scenario => ({
    name: `"${text}" gets its answer`,
    language: 'en',
    turns: [says(text, reply)],
  })),
];
