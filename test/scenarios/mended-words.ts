import { DAY, NOW } from '../support/orders';
import { handsOver, holds, says, sends, submits, type Scenario } from './scenario';
import { only } from './world';

const jewellery: NonNullable<Scenario['world']> = (world) => {
  only('cardigan', 'dress')(world);
  for (const { listing } of world.orders[0]!.lines)
    Object.assign(listing, {
      title: { zh: '和田玉手镯', en: 'Hetian jade bangle' },
      category: 'jewellery_jade',
    });
};

/** Words that buyers use and that meant something else, or nothing. */
export const mendedWords: Scenario[] = [
  ...[
    'where is my scarf',
    'where is the scarf',
    "where's my scarf",
    'has the scarf been sent yet',
    'any news on my scarf',
  ].map((text): Scenario => ({
    name: `"${text}" asks for the parcel`,
    language: 'en',
    turns: [says(text, 'answers.logistics.late')],
  })),
  {
    name: 'a bracelet is the bangle that was bought',
    language: 'en',
    world: jewellery,
    turns: [
      says("the bracelet doesn't match its certificate", 'application.noted', 'application.ask.service'),
    ],
  },
  ...['how long do I have to return', 'how many days do i have to return it'].map((text): Scenario => ({
    name: `"${text}" is no complaint`,
    language: 'en',
    world: only('cardigan'),
    turns: [says(text, 'answers.returns.any_reason')],
  })),
  {
    name: 'how long one must wait for a parcel is one',
    language: 'en',
    world: only('kettle'),
    turns: [says('how long do I have to wait for my kettle', 'chat.empathy.annoyed', 'parcels.one.stalled')],
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
    name: 'whether what the buyer broke can go back',
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
  {
    name: 'a parcel that stands still is not on its way',
    world: (world) => {
      only('kettle')(world);
      world.orders[0]!.parcels = [
        {
          carrier: { zh: '圆通速递', en: 'YTO Express' },
          parcelId: 'parcel-1',
          waybill: 'YT7540293861190',
          status: 'in_transit',
          shippedAt: NOW - 8 * DAY,
          contents: [{ lineId: '1', quantity: 1 }],
          trace: [{ at: NOW - 6 * DAY, text: { zh: '到达转运中心', en: 'At the hub' } }],
        },
      ];
    },
    turns: [
      holds(says('养生壶没收到，仅退款', 'application.noted', 'application.ask.confirm'), {
        reason: 'not_received',
      }),
      holds(submits(says('提交', 'application.submitted')), { story: 'lost' }),
    ],
  },
  {
    name: 'the question that stands is not repeated under each notice',
    turns: [
      says('裙子破了个洞', 'application.noted', 'application.ask.service'),
      handsOver(says('转人工', 'handoff.queued', 'application.again.service')),
      handsOver(says('转人工', 'handoff.still_waiting')),
      says('你们是骗子', 'chat.empathy.still_furious'),
      says('退货退款', 'application.noted', 'application.ask.evidence'),
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
  {
    name: 'which picture was taken as which is said, and easily put right',
    turns: [
      says(
        '裙子运输中破损了，退货退款',
        'application.noted',
        'heard.told_at_once',
        'application.ask.evidence',
      ),
      sends(['photo-1', 'photo-2'], 'photos.taken_as', 'application.ask.confirm'),
      says('照片反了', 'photos.swapped', 'application.ask.confirm'),
      says('swap the photos', 'photos.swapped', 'application.ask.confirm'),
    ],
  },
  {
    name: 'submitting what was submitted tells how it stands',
    turns: [
      says('裙子破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('提交', 'answers.progress.awaiting_seller'),
      says('ok提交', 'answers.progress.awaiting_seller'),
      says('submit', 'answers.progress.awaiting_seller'),
    ],
  },
];
