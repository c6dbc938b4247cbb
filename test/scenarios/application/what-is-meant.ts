import { says, holds, type Scenario } from '../scenario';
import { cardigan } from '../exchange/world';
import { only } from '../world';

const NOTED = 'application.noted';
const isEnglish = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const each = (texts: string[], talk: (text: string) => Omit<Scenario, 'language'>): Scenario[] =>
  texts.map((text) => ({ ...talk(text), ...(isEnglish(text) && { language: 'en' as const }) }));

const MEASURED = ['开衫胸围量了104 你们标的98 想退', 'the chest measures 104 not 98, I want to return it'];

/** Three of four parcels’ worth: two pieces are here, two are on their way. */
const halfThere: NonNullable<Scenario['world']> = (world) => {
  only('cardigan')(world);
  const [order] = world.orders;
  const [line] = order?.lines ?? [];
  const [parcel] = order?.parcels ?? [];
  if (!order || !line || !parcel) return;
  line.quantity = 4;
  order.status = 'shipped';
  delete order.deliveredAt;
  const contents = [{ lineId: line.lineId, quantity: 2 }];
  const { signedAt, ...coming } = parcel;
  void signedAt;
  order.parcels = [
    { ...parcel, contents },
    { ...coming, parcelId: 'parcel-2', waybill: '78120033445577', status: 'in_transit', contents },
  ];
};

/** What the words are about. */
export const whatIsMeant: Scenario[] = [
  ...each(MEASURED, (text) => ({
    name: `"${text}" measures`,
    world: only('cardigan'),
    turns: [
      holds(says(text, NOTED, 'application.measured.not_as_described', 'application.ask.evidence'), {
        service: 'return_refund',
        reason: 'size_disputed',
      }),
    ],
  })),
  {
    name: 'a figure and nothing else, told first',
    world: only('cardigan'),
    turns: [
      holds(
        says('开衫胸围104.5', NOTED, 'application.measured.not_as_described', 'application.ask.service'),
        { reason: 'size_disputed' },
      ),
    ],
  },
  {
    name: 'too small, and measured so: the figure says it more exactly',
    world: only('cardigan'),
    turns: [
      holds(
        says(
          '开衫太小了 胸围才90 想退',
          NOTED,
          'application.measured.not_as_described',
          'application.ask.evidence',
        ),
        { reason: 'size_disputed' },
      ),
    ],
  },
  {
    name: 'too small, and as listed: it does not fit',
    world: only('cardigan'),
    turns: [
      holds(says('开衫胸围98.5 太小了 想退', NOTED, 'application.ask.intact'), { reason: 'wrong_size' }),
    ],
  },
  ...each(
    [
      '水壶我拒收了',
      '水壶快递送来我没要 拒收了',
      'I refused the kettle',
      "I didn't accept the kettle parcel",
    ],
    (text) => ({
      name: `"${text}" tells what that means and asks why`,
      world: only('kettle'),
      turns: [
        holds(says(text, NOTED, 'heard.refused_at_door', 'application.ask.reason_refused'), {
          story: 'refused',
        }),
      ],
    }),
  ),
  ...each(['水壶运输中磕破了', '水壶在路上碎了'], (text) => ({
    name: `"${text}" tells where it broke, not where it is`,
    world: only('kettle'),
    turns: [
      holds(says(text, NOTED, 'application.ask.evidence'), {
        reason: 'damaged_in_transit',
        story: undefined,
      }),
    ],
  })),
  ...each(['lamp dosnt turn on', 'my cardigan is brokn and dosent work'], (text) => ({
    name: `"${text}" is a fault`,
    world: only('cardigan'),
    turns: [holds(says(text, NOTED, 'application.ask.service'), { reason: 'quality_defect' })],
  })),
  ...each(['i want the cardigan fixd', 'can you repiar my cardigan'], (text) => ({
    name: `"${text}" is to be mended`,
    world: only('cardigan'),
    turns: [holds(says(text, NOTED, 'application.ask.description'), { service: 'repair' })],
  })),
  ...each(['can i get a L insted', 'please exhange it for a L', 'can I have size L instead'], (text) => ({
    name: `"${text}" is an exchange for L`,
    world: cardigan,
    turns: [
      holds(says(text, NOTED, 'application.ask.intact'), {
        service: 'exchange',
        wanted: { kind: 'variant', variantId: 'oat-l', label: { zh: '燕麦色 L', en: 'oat L' } },
      }),
    ],
  })),
  {
    name: 'a long rant for another size, and no money',
    language: 'en',
    world: cardigan,
    turns: [
      holds(
        says(
          'I have been waiting for ages and the cardigan you sent me is way too tight, my whole family laughed at me, please exchange it for size L, I do not want my money back, I just want something that fits',
          NOTED,
          'application.ask.intact',
        ),
        {
          service: 'exchange',
          wanted: { kind: 'variant', variantId: 'oat-l', label: { zh: '燕麦色 L', en: 'oat L' } },
        },
      ),
    ],
  },
  ...each(
    ['想把裙子换成开衫', '裙子换成开衫行不行', 'I want to exchange the dress for the cardigan'],
    (text) => ({
      name: `"${text}" is about the dress`,
      world: only('cardigan', 'dress'),
      turns: [
        holds(says(text, NOTED, 'application.wanted_other_goods', 'application.ask.wanted_words'), {
          service: 'exchange',
          wanted: undefined,
        }),
      ],
    }),
  ),
  ...each(['差价怎么算', '补差价多少', '要补钱吗', 'do I have to pay the difference'], (text) => ({
    name: `"${text}" in an exchange for the same price`,
    world: cardigan,
    turns: [
      says('开衫换大一码', NOTED, 'application.ask.intact'),
      says(text, 'answers.difference.none', 'application.again.intact'),
    ],
  })),
  ...each(['开衫少了一件', '开衫少发了一件 应该2件只有1件', 'one cardigan is missing'], (text) => ({
    name: `"${text}" while others are on their way is asked about`,
    world: halfThere,
    turns: [
      says(text, NOTED, 'application.ask.which_missing'),
      holds(says('没到的那几件', NOTED, 'application.ask.confirm'), { reason: 'not_received' }),
    ],
  })),
  {
    name: 'missing from the parcel that came',
    world: halfThere,
    turns: [
      says('开衫少了一件', NOTED, 'application.ask.which_missing'),
      holds(says('到的包裹里少了', NOTED, 'application.ask.service'), { reason: 'missing_part' }),
    ],
  },
  ...each(['发票 个人', '开发票 个人', '要发票，个人的', 'invoice please, personal'], (text) => ({
    name: `"${text}" needs no title`,
    world: only('cardigan'),
    turns: [says(text, 'requests.begin.invoice.shop', 'requests.ask.email')],
  })),
  ...each(['你猜'], (text) => ({
    name: `"${text}" is no address`,
    world: only('scarf'),
    turns: [
      says('改地址', 'requests.begin.address.shop', 'requests.ask.address'),
      says(text, 'heard.shrug', 'requests.again.address'),
    ],
  })),
  ...each(['老地址', '同上', 'same as before'], (text) => ({
    name: `"${text}" cannot be looked up`,
    world: only('scarf'),
    turns: [
      says('改地址', 'requests.begin.address.shop', 'requests.ask.address'),
      says(text, 'heard.no_address_kept', 'requests.again.address'),
    ],
  })),
  {
    name: 'one of the goods named together is singled out: the other is not suspected with it',
    world: only('cardigan', 'dress'),
    turns: [
      holds(says('开衫和裙子，开衫疑似假货，都要退', 'several.begun', NOTED, 'application.ask.evidence'), {
        reason: 'counterfeit',
      }),
      says('算了', 'application.ask.cancel'),
      holds(says('对', 'application.cancelled', 'application.next', 'application.ask.reason'), {
        reason: undefined,
      }),
    ],
  },
];
