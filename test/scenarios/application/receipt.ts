import type { Claim } from '../../../policy/facts';
import type { NotReceivedStory } from '../../../storage/records';
import { DAY, NOW } from '../../support/orders';
import type { World } from '../../support/world';
import { says, submits, handsOver, holds, type Scenario } from '../scenario';
import { only } from '../world';

/** The kettle's parcel, as its trace tells. */
const kettle =
  (status: 'in_transit' | 'refused' | 'returned', movedDaysAgo = 0) =>
  (world: World): void => {
    only('kettle')(world);
    for (const order of world.orders)
      for (const parcel of order.parcels) {
        parcel.status = status;
        parcel.trace = [{ at: NOW - movedDaysAgo * DAY, text: { zh: '离开', en: 'left' } }];
      }
  };

const both = (world: World): void => {
  only('kettle', 'scarf')(world);
};

const opens = (
  text: string,
  claim: Partial<Claim>,
  world: (world: World) => void,
  ...more: string[]
): Scenario => ({
  name: `"${text}"`,
  world,
  turns: [holds(says(text, ...more, 'application.noted', 'application.ask.confirm'), claim)],
});

const notHere = { reason: 'not_received' } as const;
const UNRECEIVED: [string, NotReceivedStory][] = [
  ['水壶被退回去了 我没收到 退钱', 'refused'],
  ['养生壶没收到啊 你们退款', 'in_transit'],
  ['没到的养生壶退款', 'in_transit'],
  ['养生壶一直没到 退钱吧', 'in_transit'],
  ['the kettle never arrived, refund me', 'in_transit'],
];

const SIGNED = ['快地显示签收了', '物流说已签收了', '系统写着签收', 'it says delivered'];

/** What has not come is claimed as that, whatever word for "back" the buyer uses. */
export const receipt: Scenario[] = [
  ...UNRECEIVED.map(([text, story]) =>
    opens(text, notHere, kettle(story === 'refused' ? 'returned' : 'in_transit')),
  ),
  ...SIGNED.map((text): Scenario => ({
    name: `"${text}" is a story of the parcel, no receipt`,
    turns: [
      says('开衫没收到货', 'application.noted', 'application.ask.confirm'),
      holds(says(text, 'application.noted_words', 'application.ask.confirm'), {
        received: false,
        reason: 'not_received',
      }),
    ],
  })),
  {
    name: 'where was looked for a parcel is added to what happened',
    turns: [
      says('开衫显示签收了我没收到', 'application.noted', 'application.ask.confirm'),
      says('丰巢也翻了 没有', 'application.noted_words', 'application.ask.confirm'),
    ],
  },
  ...['围巾拍错了', '围巾是我手滑拍错的', 'the scarf, I bought it by mistake'].map((text) =>
    opens(text, { reason: 'ordered_by_mistake' }, only('scarf', 'mug')),
  ),
  ...['养生壶也想退', '养生壶退了吧', 'I want to return the kettle'].map((text): Scenario => ({
    name: `"${text}" of goods on their way is money back`,
    world: both,
    turns: [
      {
        ...says(
          text,
          ...(text.includes('return') || text.includes('退了') ? ['heard.not_here_yet'] : []),
          'application.noted',
          'application.ask.reason',
        ),
        claim: { service: 'refund_only' },
      },
      says('不想要了', 'application.noted', 'application.ask.confirm'),
    ],
  })),
  {
    name: 'the wrong goods, seen at the door and refused',
    world: kettle('refused'),
    turns: [
      says(
        '养生壶我拒收了，怎么退款',
        'application.noted',
        'heard.refused_at_door',
        'application.ask.reason_refused',
      ),
      holds(says('是颜色发错了我才拒收的', 'application.noted', 'application.ask.confirm'), {
        reason: 'wrong_item',
        story: 'refused',
      }),
      submits(says('提交', 'application.submitted')),
    ],
  },
  ...[
    '养生壶我拒收了 钱啥时候退我',
    '拒收的养生壶，钱呢',
    'I refused the kettle, when do I get my refund',
  ].map((text): Scenario => ({
    name: `"${text}" applies, where nothing was applied for`,
    world: kettle('refused'),
    turns: [
      holds(says(text, 'application.noted', 'heard.refused_at_door', 'application.ask.reason_refused'), {
        story: 'refused',
      }),
    ],
  })),
  ...['退款', '退款!'].map((text): Scenario => ({
    name: `"${text}" alone begins`,
    turns: [says(text, 'application.ask.order')],
  })),
  ...['我要退钱', '要退款', '退前', 'refund', 'give me my money back'].map((text): Scenario => ({
    name: `"${text}" alone begins`,
    turns: [holds(says(text, 'application.noted', 'application.ask.order'), { service: 'refund_only' })],
  })),
  {
    name: 'waited for, then money back: the records tell why',
    world: only('scarf', 'mug'),
    language: 'en',
    turns: [
      says('where is my scarf, it was supposed to ship already', 'answers.logistics.late'),
      holds(says('then cancel it and refund me', 'answers.cancel.paid', 'application.ask.confirm'), {
        reason: 'late_shipping',
      }),
    ],
  },
  {
    name: 'a parcel that stands still, then money back',
    world: kettle('in_transit', 5),
    turns: [
      says('养生壶到哪了', 'parcels.one.stalled'),
      holds(says('不等了，退钱', 'application.noted', 'application.ask.confirm'), {
        reason: 'lost_parcel',
        story: 'lost',
      }),
    ],
  },
  {
    name: 'refund asked after a case is its progress',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('退款啥时候到', 'answers.progress.awaiting_seller'),
    ],
  },
  {
    name: 'late, angry and with a wish for more',
    turns: [
      says(
        '围巾怎么还不发货 都5天了 说好的48小时呢 我要退款 还要赔偿',
        'chat.empathy.annoyed',
        'telling.trouble.late',
        'knowledge.refund.damages',
        'application.noted',
        'application.ask.confirm',
      ),
    ],
  },
  {
    name: 'a rant in sixty words brings its facts beside the person',
    turns: [
      handsOver(
        holds(
          says(
            '真的服了你们家，上周买的裙子，说三天到结果等了五天，到了打开一看腰这里一个大洞，线头到处都是，我周六还要穿的，现在去哪里买，两百块买个破烂，你们必须给我退钱，来回运费也别想让我出，今天不处理我就曝光你们',
            'chat.empathy.furious',
            'handoff.queued',
            'application.noted',
            'application.ask.evidence',
          ),
          { service: 'return_refund', reason: 'quality_defect', received: true, symptom: 'hole' },
        ),
      ),
      { sends: ['photo-1', 'photo-2'], replies: ['application.ask.confirm'] },
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
    name: 'a parcel that stands still is asked about, not its state',
    world: only('kettle', 'dress'),
    turns: [
      holds(says('养生壶5天没动 退钱', 'application.noted', 'application.ask.confirm'), {
        reason: 'lost_parcel',
      }),
    ],
  },
];
