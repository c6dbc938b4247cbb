import type { World } from '../../support/world';
import { says, sends, submits, holds, type Scenario } from '../scenario';
import { only } from '../world';

/** The dress came with a gift. */
const withGift = (world: World): void => {
  only('dress', 'cardigan')(world);
  for (const line of world.orders.flatMap(({ lines }) => lines))
    if (line.listing.title.en.includes('dress'))
      line.gift = { title: { zh: '珍珠发夹', en: 'Pearl hair clip' }, markedPriceFen: 1500 };
};

const TEARS = [
  '线头开了，袖子也裂了',
  '有线头，还破了个洞',
  '扣子松，拉链也坏了',
  'loose threads and a hole',
];

const TOLD = [
  ['定制的刻字错了', 'not_as_described'],
  ['吃了拉肚子', 'quality_defect'],
  ['灯一直闪', 'quality_defect'],
  ['衣服有股味道', 'quality_defect'],
  ['孩子拿手机乱点下单的', 'ordered_by_mistake'],
  ['送的东西没收到', 'missing_part'],
  ['赠品没收到', 'missing_part'],
] as const;

/** Which reason stands where several things are said. */
export const reason: Scenario[] = [
  ...TOLD.map(([text, meant]): Scenario => ({
    name: `"${text}" tells ${meant}`,
    turns: [holds(says(text, 'application.noted', 'application.ask.order'), { reason: meant })],
  })),
  {
    name: 'a bluetooth that does not connect is of no blue dress',
    turns: [says('耳机连不上蓝牙', 'application.noted_words', 'application.ask.order')],
  },
  ...TEARS.map((text): Scenario => ({
    name: `"${text}" is a defect`,
    turns: [
      says('裙子退货退款', 'application.noted', 'application.ask.reason'),
      says('质量问题', 'application.noted', 'application.ask.description'),
      holds(says(text, 'application.noted_words', 'application.ask.evidence'), {
        reason: 'quality_defect',
      }),
      says('谁出运费', 'answers.freight.seller', 'application.again.evidence'),
    ],
  })),
  ...['洞老大了', '口子大了'].map((text): Scenario => ({
    name: `"${text}" is no fit`,
    world: only('cardigan'),
    turns: [
      says('开衫破了，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(says(text, 'application.again.evidence'), {
        reason: 'quality_defect',
      }),
    ],
  })),
  {
    name: 'a trifle is told to be one, and a tear told later outweighs it',
    turns: [
      says('开衫有线头 要退货', 'application.noted', 'heard.told_at_once', 'application.ask.intact'),
      says('袖子也裂了', 'application.noted_words', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a trifle told after the tear changes nothing',
    turns: [
      says('开衫破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(says('线头也多', 'application.noted_words', 'application.again.evidence'), { symptom: 'hole' }),
    ],
  },
  ...['颜色也不对', '做工也差', '跟图片也不一样', 'the colour is off too'].map((text): Scenario => ({
    name: `"${text}" does not take the place of a suspected fake`,
    turns: [
      says('开衫是假货！退货退款', 'application.noted', 'application.ask.evidence'),
      holds(
        says(
          text,
          ...(text === '颜色也不对' ? [] : ['heard.kept_reason']),
          ...(text === '做工也差' ? [] : ['application.noted_words']),
          'application.again.evidence',
        ),
        { reason: 'counterfeit' },
      ),
    ],
  })),
  {
    name: 'a fault is not turned into a change of mind by a sigh',
    turns: [
      says('开衫破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(says('算了不想要了', 'heard.kept_reason', 'application.again.evidence'), {
        reason: 'quality_defect',
      }),
      holds(says('改成不想要了', 'application.corrected', 'application.ask.intact'), {
        reason: 'no_longer_needed',
      }),
    ],
  },
  ...['裙子的赠品发夹没收到', '赠品发夹没收到 裙子那单', 'the gift hair clip of the dress never came'].map(
    (text): Scenario => ({
      name: `"${text}" is a missing part of goods that came`,
      world: withGift,
      turns: [
        holds(says(text, 'application.noted', 'application.ask.service'), {
          reason: 'missing_part',
          received: true,
        }),
        says('就退发夹的钱', 'application.noted', 'application.ask.evidence'),
        sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
        says('15块', 'application.noted', 'application.ask.confirm'),
        holds(submits(says('提交', 'application.submitted')), { amountFen: 1500 }),
      ],
    }),
  ),
  {
    name: 'lost and not wanted any more is the seller’s side',
    turns: [
      says('养生壶的快递丢了，不要了，退钱', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'lost_parcel',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a parcel that does not move and is not wanted is ready to send',
    turns: [says('养生壶物流一动不动，我不要了', 'application.noted', 'application.ask.confirm')],
  },
  {
    name: 'late and not yet shipped is ready to send',
    turns: [says('围巾都没发货，超时了，仅退款', 'application.noted', 'application.ask.confirm')],
  },
  {
    name: 'damage of the buyer is none of the carrier',
    world: only('cardigan', 'dress'),
    turns: [
      holds(says('开衫是我自己摔坏的，想退货', 'application.noted', 'application.ask.evidence'), {
        reason: 'quality_defect',
        symptom: 'buyer_damage',
      }),
    ],
  },
  {
    name: 'whether what the buyer broke can go back is told',
    world: only('cardigan', 'dress'),
    turns: [says('开衫自己摔坏了，能退吗', 'owndamage.returns')],
  },
  {
    name: 'what arrived broken is not damage of the buyer',
    world: only('cardigan', 'dress'),
    turns: [
      holds(says('开衫我收到就摔坏了', 'application.noted', 'application.ask.service'), {
        reason: 'damaged_in_transit',
      }),
    ],
  },
  ...(
    [
      ['裙子破了个洞 退钱 快点', '裙子破了个洞', 'service'],
      ['你好，裙子破了个洞，快点处理', '裙子破了个洞', 'service'],
      ['the dress has a hole, i want a refund', 'the dress has a hole', 'evidence'],
      ['裙子袖口破了，洗完就破，退货退款', '裙子袖口破了，洗完就破', 'evidence'],
    ] as const
  ).map(([text, description, next]): Scenario => ({
    name: `of "${text}" the problem is kept`,
    turns: [holds(says(text, 'application.noted', `application.ask.${next}`), { description })],
  })),
];
