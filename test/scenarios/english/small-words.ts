import { says, sends, submits, handsOver, holds, inWords, type Scenario } from '../scenario';
import { only } from '../world';

const THAT_IS_ALL = [
  "Thanks, that's all",
  'thats all thank you',
  'Nothing else, thanks',
  "ok, that's it, cheers",
];

const SEARCHED = [
  'Checked with the neighbours already',
  'already asked the guard',
  'nobody at the front desk has it',
  'looked everywhere',
  '问过邻居了',
];

const OTHER_REASONS = [
  ["the reason is wrong, it's not my style", 'dislike', 'application.ask.intact'],
  ["the reason is wrong, it's unwanted", 'no_longer_needed', 'application.ask.intact'],
  ["the reason is wrong, it's shorter than on the page", 'size_disputed', 'application.ask.measurements'],
  ["wrong reason, it's a fake", 'counterfeit', 'application.ask.confirm'],
] as const;

/** A few words to a question, and what they mean there. */
export const smallWords: Scenario[] = [
  {
    name: 'yes to how much is the most that can be refunded',
    language: 'en',
    world: only('cardigan'),
    turns: [
      says('the cardigan has a hole, refund only', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      holds(says('yes', 'application.noted_most', 'application.ask.confirm'), { amountFen: 12_900 }),
      holds(submits(says('yes', 'application.submitted')), { amountFen: 12_900 }),
    ],
  },
  ...[...THAT_IS_ALL, '谢谢，没别的了'].map((text): Scenario => ({
    name: `"${text}" at the summary sends nothing in, and what is left is said`,
    ...inWords(text),
    world: only('kettle'),
    turns: [
      says('my kettle never arrived, refund me', 'application.noted', 'application.ask.confirm'),
      says(text, 'chat.you_are_welcome_first', 'application.left_to_send'),
      holds(submits(says('submit', 'application.submitted')), { reason: 'not_received' }),
    ],
  })),
  {
    name: '"that is all" at the summary, without thanks',
    language: 'en',
    world: only('kettle'),
    turns: [
      says('my kettle never arrived, refund me', 'application.noted', 'application.ask.confirm'),
      says("that's all", 'application.left_to_send'),
    ],
  },
  {
    name: 'thanks beside a yes sends it in',
    language: 'en',
    world: only('kettle'),
    turns: [
      says('my kettle never arrived, refund me', 'application.noted', 'application.ask.confirm'),
      submits(says('yes that is right, thank you', 'application.submitted')),
    ],
  },
  {
    name: '"thanks, that is all" leaves out what need not be',
    language: 'en',
    world: only('kettle'),
    turns: [
      says('my kettle never arrived, refund me', 'application.noted', 'application.ask.confirm'),
      says('change the photos', 'application.ask.evidence_optional'),
      says("Thanks, that's all", 'application.ask.confirm'),
    ],
  },
  {
    name: '"thanks, that is all" keeps asking kindly for what is missing',
    language: 'en',
    world: only('cardigan'),
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      says("Thanks, that's all", 'chat.you_are_welcome_first', 'application.again.evidence'),
    ],
  },
  ...SEARCHED.map((text): Scenario => ({
    name: `"${text}" is added to the claim that nothing came`,
    ...inWords(text),
    world: only('kettle'),
    turns: [
      says('my kettle never arrived, refund me', 'application.noted', 'application.ask.confirm'),
      holds(says(text, 'application.noted_words', 'application.ask.confirm'), {
        description: `my kettle never arrived\n${text}`,
      }),
    ],
  })),
  {
    name: 'where it was looked for is no fault of goods that came',
    language: 'en',
    world: only('cardigan'),
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      holds(says('checked with the neighbours already', 'chat.not_taken', 'application.again.evidence'), {
        description: 'the cardigan has a hole, return for a refund',
      }),
    ],
  },
  ...OTHER_REASONS.map(([text, reason, asked]): Scenario => ({
    name: `"${text}" at the summary changes the reason at once`,
    language: 'en',
    world: only('cardigan'),
    turns: [
      says('the cardigan has a hole, return for a refund', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(says(text, 'application.corrected', asked), { reason }),
    ],
  })),
  {
    name: 'a minor goes to a person, and is answered as well',
    language: 'en',
    world: only('dress'),
    turns: [
      handsOver(
        says("i'm 14 can i return this", 'chat.minor', 'handoff.queued', 'answers.returns.any_reason'),
      ),
    ],
  },
  ...['the kettle burned my hand', '养生壶烫到我手了'].map((text): Scenario => ({
    name: `somebody hurt is met first: "${text}"`,
    ...inWords(text),
    world: only('kettle', 'cardigan'),
    turns: [says(text, 'chat.empathy.hurt', 'application.noted', 'application.ask.reason')],
  })),
];
