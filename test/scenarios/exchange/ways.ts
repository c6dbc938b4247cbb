import { cardigan, cardigans, tile, twoAlike } from './world';
import { says, presses, sends, submits, holds, type Scenario } from '../scenario';
import { only } from '../world';

const variant = (variantId: string) => expect.objectContaining({ kind: 'variant', variantId }) as never;
const NOTED = 'application.noted';
const CONFIRM = 'application.ask.confirm';
const INTACT = 'application.ask.intact';
const WANTED = 'application.ask.wanted';

/** What is wished, what of it can be had, and what is offered where it cannot. */
export const exchange: Scenario[] = [
  {
    name: 'one size up is taken in one breath',
    world: cardigan,
    turns: [
      holds(says('开衫小了，想换大一码', NOTED, INTACT), {
        service: 'exchange',
        reason: 'wrong_size',
        wanted: variant('oat-l'),
      }),
      says('还是新的', NOTED, CONFIRM),
      holds(submits(says('提交', 'application.submitted')), { wanted: variant('oat-l'), amountFen: 0 }),
    ],
  },
  {
    name: 'every question is answered by a button',
    world: cardigan,
    turns: [
      says('我要换货', NOTED, WANTED),
      holds(presses(tile('black-m'), 'application.ask.reason'), { wanted: variant('black-m') }),
      presses({ kind: 'answer', field: 'reason', value: 'dislike' }, INTACT),
      presses({ kind: 'answer', field: 'intact', value: true }, 'application.ask.evidence'),
      sends(['photo-1'], CONFIRM),
      submits(presses({ kind: 'control', control: 'submit' }, 'application.submitted')),
    ],
  },
  {
    name: 'colour and size are taken in words, in any order',
    world: cardigan,
    turns: [
      says('我要换货', NOTED, WANTED),
      holds(says('L的黑色', NOTED, 'application.ask.reason'), { wanted: variant('black-l') }),
      says('尺码不合适', NOTED, INTACT),
      says('吊牌还在', NOTED, CONFIRM),
    ],
  },
  {
    name: 'the same again for a hole is at the cost of the seller',
    world: cardigan,
    turns: [
      holds(says('开衫袖口破了个洞，给我换一件新的', NOTED, 'application.ask.evidence'), {
        wanted: { kind: 'same' },
        reason: 'quality_defect',
      }),
      sends(['photo-1'], CONFIRM),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'who was sent the wrong thing is not asked what he wants',
    world: cardigan,
    turns: [
      says('开衫发错了，我要换货', NOTED, 'application.ask.evidence'),
      sends(['photo-1', 'photo-2'], 'photos.taken_as', CONFIRM),
      holds(submits(says('提交', 'application.submitted')), {
        wanted: { kind: 'same' },
        reason: 'wrong_item',
      }),
    ],
  },
  {
    name: 'too large by one asks for the smaller',
    world: cardigan,
    turns: [holds(says('开衫大了一码，想换货', NOTED, INTACT), { wanted: variant('oat-s') })],
  },
  {
    name: 'the wish waits for the goods',
    world: (world) => {
      cardigan(world);
      only('cardigan', 'dress')(world);
    },
    turns: [
      says('想换大一码', NOTED, 'application.ask.order'),
      holds(says('开衫', NOTED, INTACT), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'of two alike it is asked which one first',
    world: twoAlike,
    turns: [
      says('开衫换大一码', NOTED, 'application.ask.order'),
      holds(says('第二个', NOTED, INTACT), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'one of two is exchanged, or both',
    world: cardigans(2),
    turns: [
      holds(says('开衫两件里换一件，大一码', NOTED, INTACT), { quantity: 1, wanted: variant('oat-l') }),
      says('新的', NOTED, CONFIRM),
      holds(says('数量改成2件', 'application.corrected', CONFIRM), { quantity: 2 }),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'one left is not enough for two',
    world: cardigans(2),
    turns: [
      says('开衫换黑色L', NOTED, 'application.ask.reason'),
      says('两件都换', NOTED, 'application.refused'),
      holds(says('那就换一件', NOTED, 'application.ask.reason'), { quantity: 1 }),
    ],
  },
  {
    name: 'what is sold out gives way to another size',
    world: cardigan,
    turns: [
      says('开衫换成XL', NOTED, 'application.refused'),
      holds(says('那换L吧', NOTED, INTACT), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'what is sold out is returned and ordered anew, and what was said is kept',
    world: cardigan,
    turns: [
      says('开衫换成XL', NOTED, 'application.refused'),
      holds(presses({ kind: 'answer', field: 'way', value: 'return_refund/wrong_size' }, INTACT), {
        service: 'return_refund',
        reason: 'wrong_size',
      }),
    ],
  },
  {
    name: 'what is dearer is refused with a why, and the same again is taken',
    world: cardigan,
    turns: [
      says('开衫想换灰色的', NOTED, 'application.refused'),
      says('为什么', 'chat.why.ruling', 'application.again.refused'),
      holds(says('算了，还换同款吧', NOTED, 'application.ask.reason'), { wanted: { kind: 'same' } }),
    ],
  },
  {
    name: 'dearer with a defect goes back at the cost of the seller',
    world: cardigan,
    turns: [
      says('开衫破了个洞，想换灰色的', NOTED, 'application.refused'),
      presses(
        { kind: 'answer', field: 'way', value: 'return_refund/quality_defect' },
        'application.ask.evidence',
      ),
      sends(['photo-1'], CONFIRM),
      holds(submits(says('提交', 'application.submitted')), { service: 'return_refund', amountFen: 12_900 }),
    ],
  },
  {
    name: 'what was sold out while the talk went on is refused',
    world: cardigan,
    turns: [
      says('开衫换大一码，吊牌还在', NOTED, CONFIRM),
      {
        ...says('提交', 'application.refused'),
        meanwhile: (world) => {
          for (const listing of world.listings) for (const one of listing.variants) one.stock = 0;
        },
      },
    ],
  },
  {
    name: 'what is not sold is told, and other wishes stand',
    world: cardigan,
    turns: [
      says('开衫想换紫色的', NOTED, 'application.wanted_none', WANTED),
      holds(says('黑色也行', NOTED, 'application.ask.reason'), { wanted: variant('black-m') }),
      holds(says('换成紫色吧', 'application.wanted_none_kept', 'application.again.reason'), {
        wanted: variant('black-m'),
      }),
    ],
  },
];
