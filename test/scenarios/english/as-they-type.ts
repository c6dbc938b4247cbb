import { handsOver, holds, says, sends, submits, tells, type Scenario } from '../scenario';
import type { World } from '../../support/world';
import { aLine, anOrder } from '../../support/orders';
import { having } from '../repair/world';
import { only } from '../world';

const line = (lineId: string, zh: string, en: string, quantity = 1) =>
  aLine({ lineId, quantity, listing: { title: { zh, en }, variant: { size: 'L' } } });

/** A shirt, shorts and two hats, all there. */
const ofOneParcel = (world: World): void => {
  world.orders = [
    anOrder({
      lines: [
        line('1', '亚麻衬衫', 'Linen shirt'),
        line('2', '牛仔短裤', 'Denim shorts'),
        line('3', '草帽', 'Straw hat', 2),
      ],
    }),
  ];
};

const scenarios: Omit<Scenario, 'language'>[] = [
  {
    name: 'not wanted any more, the money follows the goods',
    world: only('cardigan'),
    turns: [
      holds(
        says(
          "i don't want it any more, refund please",
          'heard.goes_back',
          'application.noted',
          'application.ask.intact',
        ),
        { service: 'return_refund', reason: 'no_longer_needed' },
      ),
      holds(says('yes they are still new', 'application.noted', 'application.ask.evidence'), {
        intact: true,
      }),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('yep send it', 'application.submitted')),
    ],
  },
  {
    name: 'the same where the goods are named only then',
    turns: [
      says("i don't want it any more, refund please", 'application.noted', 'application.ask.order'),
      holds(says('the cardigan', 'heard.goes_back', 'application.noted', 'application.ask.intact'), {
        service: 'return_refund',
      }),
    ],
  },
  {
    name: 'refund only, in so many words, is refused with its other way',
    world: only('cardigan'),
    turns: [says("refund only please, i just don't like it", 'application.noted', 'application.refused')],
  },
  {
    name: 'their state is told before it is asked',
    world: having('earphones'),
    turns: [
      says(
        'hiya can i get my money back for the headphones they dont charge',
        'application.noted',
        'application.ask.evidence',
      ),
      holds(says('yes they are still new', 'application.noted', 'application.again.evidence'), {
        intact: true,
        reason: 'quality_defect',
      }),
    ],
  },
  {
    name: 'goods whose state is told are here',
    world: having('earphones'),
    turns: [
      says('can i get my money back for the headphones', 'application.noted', 'application.ask.received'),
      holds(says('yes theyre still sealed', 'application.noted', 'application.ask.reason'), {
        received: true,
        intact: true,
      }),
    ],
  },
  ...['labels still on', 'sealed yeah', 'perfect condition', "haven't taken the tags off"].map((text) => ({
    name: `as new: ${text}`,
    world: only('cardigan'),
    turns: [
      says('wanna return the cardigan, dont like it', 'application.noted', 'application.ask.intact'),
      holds(says(text, 'application.noted', 'application.ask.evidence'), { intact: true }),
    ],
  })),
  {
    name: 'washed once, in the words of a guest of the language',
    world: only('cardigan'),
    turns: [
      says('wanna return the cardigan, dont like it', 'application.noted', 'application.ask.intact'),
      holds(
        says(
          'i am already wash one time',
          'application.noted',
          'heard.told_at_once',
          'application.ask.evidence',
        ),
        { intact: false },
      ),
    ],
  },
  {
    name: 'a yes beside thanks is a yes',
    world: only('dress'),
    turns: [
      says(
        'the zipper of my dress is broken, could you send a replacement',
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('Yes, that looks right. Thank you so much!', 'application.submitted')),
    ],
  },
  {
    name: 'thanks alone submit nothing',
    world: only('dress'),
    turns: [
      says(
        'the zipper of my dress is broken, could you send a replacement',
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      says('thank you so much!', 'chat.you_are_welcome', 'application.again.confirm'),
    ],
  },
  ...(
    [
      ['the color is not same like picture, i want give back', 'not_as_described'],
      ['the picture is light blue, mine is dark blue, want to return it', 'not_as_described'],
      ['it makes a horrible noise when i wear it, want to return it', 'quality_defect'],
      ['the belt clasp fell off, want to return it', 'quality_defect'],
      ['it came without the belt, want to return it', 'missing_part'],
    ] as const
  ).map(([text, reason]) => ({
    name: `a reason: ${text}`,
    world: only('dress'),
    turns: [
      holds(
        says(
          text,
          ...(/horrible/.test(text) ? ['chat.empathy.annoyed'] : []),
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'return_refund', reason },
      ),
    ],
  })),
  {
    name: 'half the money, and it stays',
    world: only('dress'),
    turns: [
      holds(
        says(
          "got a tear at the seam, i'd like half my money back and keep it",
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'refund_only', amountFen: 9950 },
      ),
    ],
  },
  {
    name: 'posted, in British',
    world: having('lamp'),
    turns: [
      says('desk lamp wont turn on', 'application.noted', 'application.ask.repair_mode'),
      holds(says("i'll post it", 'application.noted', 'application.ask.address'), { repairMode: 'mail_in' }),
    ],
  },
  {
    name: 'the box is gone, asked for a photo of it',
    world: only('cardigan'),
    turns: [
      says(
        'box was smashed when it arrived and the cardigan is soaked',
        'application.noted',
        'application.ask.service',
      ),
      says('refund', 'application.noted', 'application.ask.evidence'),
      says('i threw the box away', 'knowledge.evidence.lost_packaging', 'application.again.evidence'),
      says('can i skip the packaging one', 'knowledge.evidence.lost_packaging', 'application.again.evidence'),
    ],
  },
  {
    name: 'worn once, may it go back',
    turns: [says('can i return something i wore once', 'knowledge.return.intact')],
  },
  {
    name: 'what can be done, after a no',
    world: only('briefs'),
    turns: [
      says('can i return the briefs? they dont fit', 'answers.returns.fault_only'),
      says('ok so what can i do', 'chat.what_can_i_do'),
    ],
  },
  {
    name: 'somebody to help is a person',
    turns: [handsOver(says('i just want someone to help me', 'handoff.queued'))],
  },
  {
    name: 'displeasure and no more',
    world: only('dress'),
    turns: [says('wtf', 'chat.empathy.annoyed', 'answers.complaint.offer')],
  },
  {
    name: 'each of the goods has its own fault, and one is fine',
    world: ofOneParcel,
    turns: [
      holds(
        says(
          'the shirt has a hole and the shorts are the wrong colour, hats are fine',
          'several.left_alone',
          'several.begun',
          'application.noted',
          'application.ask.service',
        ),
        { reason: 'quality_defect' },
      ),
      holds(says('just refund that one', 'application.noted', 'application.ask.evidence'), {
        service: 'refund_only',
      }),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
      says('all of it', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('yes', 'application.submitted', 'application.next', 'application.ask.service')), {
        reason: 'quality_defect',
        amountFen: 12_900,
      }),
    ],
  },
  {
    name: 'goods are named in the plural',
    world: ofOneParcel,
    turns: [
      holds(
        says('one of the hats is missing from the parcel', 'application.noted', 'application.ask.service'),
        { reason: 'missing_part', quantity: 1 },
      ),
    ],
  },
  {
    name: 'what a repair costs is told, and going along is no fault',
    world: having('fan'),
    turns: [
      says(
        'how much would a repair cost',
        'application.noted',
        'heard.amount.repair',
        'application.ask.description',
      ),
      holds(says('ok lets do that', 'application.again.description'), { description: undefined }),
    ],
  },
  {
    name: 'a size with a word behind it is the size',
    world: only('briefs'),
    turns: [
      tells(
        says('i wanna exchange the briefs to L then', 'application.noted', 'application.ask.reason'),
        'exchange, L.',
      ),
    ],
  },
];

/** Lower case, slang, slips: the way it is typed. */
export const asTheyType: Scenario[] = scenarios.map((one) => ({ ...one, language: 'en' }));
