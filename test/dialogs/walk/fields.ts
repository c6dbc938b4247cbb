import type { Draft } from '../../../dialogs/state';
import type { RuleId } from '../../../policy/decision';
import type { ClaimField } from '../../../policy/facts';
import type { ServiceType } from '../../../storage/records';
import { ADDRESS, having } from '../../scenarios/repair/world';
import type { Said } from '../../support/dialogs';
import type { World } from '../../support/world';
import { type Way, withListing } from './places';

type Known = Partial<Draft['claim']>;
type Told = readonly (string | Said)[];

/** A field of a service: how a talk comes to be asked for it, what answers it, and how the answer is changed. */
export interface Row {
  world?: (world: World) => void;
  talk: Told;
  answer: string | Said;
  changed: { zh: Told; en: Told; claim: Known };
  /** May be left out. */
  optional?: true;
}

/** Why a service never asks for it. */
export type Never = string;

const press = (field: string, value: string | number | boolean): Said => ({
  value: { kind: 'answer', field, value },
});
const PHOTO: Said = { uploads: ['photo-1'] };
const bust = (measured: number): Known => ({
  measurements: [{ name: { zh: '胸围', en: 'bust' }, listed: 980, measured }],
});

/** What answers each question on the way to the summary; a new field does not compile before it has one. */
export const ANSWERS: Record<ClaimField, Said> = {
  service: press('service', 'return_refund'),
  received: press('received', true),
  story: press('story', 'lost'),
  wanted: { text: 'L码' },
  reason: press('reason', 'quality_defect'),
  quantity: press('quantity', 1),
  intact: press('intact', true),
  amount: press('amount', 1000),
  description: { text: '袖口那里脱线了一大片' },
  repair_mode: press('repair_mode', 'mail_in'),
  address: { text: ADDRESS },
  measurements: { text: '胸围94' },
  sent_back: { text: 'SF1234567890123' },
  evidence: PHOTO,
};

/** The rule that "why?" cites at each question (H8). */
export const RULES: Record<ClaimField, RuleId> = {
  service: 'T5',
  received: 'T7',
  story: 'T7',
  wanted: 'T3',
  reason: 'F1',
  quantity: 'T6',
  intact: 'X4',
  amount: 'T6',
  description: 'T2',
  repair_mode: 'T4',
  address: 'T4',
  measurements: 'F7',
  sent_back: 'X5',
  evidence: 'T2',
};

const REASON = {
  answer: '破了个洞',
  changed: {
    zh: ['原因改成发错货'],
    en: ['change the reason to wrong item'],
    claim: { reason: 'wrong_item' },
  },
} satisfies Partial<Row>;
const QUANTITY = {
  answer: '2件',
  changed: { zh: ['数量改成1'], en: ['change the quantity to 1'], claim: { quantity: 1 } },
} satisfies Partial<Row>;
const DESCRIPTION = {
  answer: '颜色和页面上的完全不一样',
  changed: {
    zh: ['描述改成花纹和图片对不上'],
    en: ['change the description to the pattern is another one'],
    claim: {},
  },
} satisfies Partial<Row>;
const INTACT = {
  answer: '吊牌没剪，没穿过',
  changed: {
    zh: ['不对，吊牌剪了', press('intact', false)],
    en: ['sorry, the tags are cut off', press('intact', false)],
    claim: { intact: false },
  },
} satisfies Partial<Row>;
const MEASUREMENTS = {
  answer: '胸围94',
  changed: { zh: ['量错了，胸围是93'], en: ['I measured wrong, the bust is 93 cm'], claim: bust(930) },
  optional: true,
} satisfies Partial<Row>;
const SENT_BACK = {
  answer: '顺丰 SF1234567890123',
  changed: {
    zh: ['单号填错了，是圆通 YT1234567890123'],
    en: ['wrong tracking number, it is YT1234567890123'],
    claim: { sentBack: { carrier: 'yto', waybill: 'YT1234567890123' } },
  },
  optional: true,
} satisfies Partial<Row>;
const EVIDENCE = {
  answer: PHOTO,
  changed: {
    zh: ['照片发错了', { uploads: ['photo-2'] }],
    en: ['I want to change the photo', { uploads: ['photo-2'] }],
    claim: {},
  },
} satisfies Partial<Row>;
const toReturn = {
  changed: { zh: ['改成退货退款'], en: ['change it to a return'], claim: { service: 'return_refund' } },
} satisfies Partial<Row>;

/** Two lamps in one line. */
const twoLamps = (world: World): void => {
  having('lamp')(world);
  const line = world.orders[0]?.lines[0];
  if (line) line.quantity = 2;
};

/** Every field of every service; a new field or service does not compile before it has its rows. */
export const FIELDS: Record<ServiceType, Record<ClaimField, Row | Never>> = {
  refund_only: {
    service: { talk: ['裙子破了个洞'], answer: '仅退款', ...toReturn },
    received: {
      talk: ['裙子我要仅退款'],
      answer: '收到了',
      changed: {
        zh: ['说错了，其实没收到'],
        en: ["sorry, I haven't received it"],
        claim: { received: false },
      },
    },
    story: 'the trace tells it (T7)',
    wanted: 'nothing comes in exchange',
    reason: { talk: ['裙子我要仅退款', '收到了'], ...REASON },
    quantity: { talk: ['内裤有个洞，收到了，仅退款'], ...QUANTITY },
    intact: 'goods that are kept need not be as new (X4)',
    amount: {
      talk: ['裙子破了个洞，收到了，仅退款', PHOTO],
      answer: '30',
      changed: { zh: ['金额改成50'], en: ['change the amount to 50'], claim: { amountFen: 5000 } },
    },
    description: {
      talk: ['裙子收到了，仅退款，退30块', press('reason', 'not_as_described')],
      ...DESCRIPTION,
    },
    repair_mode: 'nothing is repaired',
    address: 'nothing is sent anywhere',
    measurements: { talk: ['开衫尺寸和页面标的不一样，收到了，仅退款，退30块'], ...MEASUREMENTS },
    sent_back: 'what is kept goes nowhere',
    evidence: { talk: ['裙子破了个洞，收到了，仅退款，退30块'], ...EVIDENCE },
  },
  return_refund: {
    service: {
      talk: ['裙子破了个洞'],
      answer: '退货退款',
      changed: { zh: ['改成仅退款'], en: ['change it to refund only'], claim: { service: 'refund_only' } },
    },
    received: 'only what has arrived goes back (W1)',
    story: 'only what has arrived goes back (W1)',
    wanted: 'nothing comes in exchange',
    reason: { talk: ['开衫我要退货退款'], ...REASON },
    quantity: { talk: ['内裤有个洞，退货退款'], ...QUANTITY },
    intact: { talk: ['开衫不喜欢，退货退款'], ...INTACT },
    amount: 'what was paid comes back, unless the buyer names less',
    description: { talk: ['开衫我要退货退款', press('reason', 'not_as_described')], ...DESCRIPTION },
    repair_mode: 'nothing is repaired',
    address: 'the shop tells where it goes',
    measurements: { talk: ['开衫尺寸和页面标的不一样，退货退款'], ...MEASUREMENTS },
    sent_back: { talk: ['开衫破洞，退货退款，已经寄回去了'], ...SENT_BACK },
    evidence: { talk: ['开衫破洞，退货退款'], ...EVIDENCE },
  },
  exchange: {
    service: { world: withListing, talk: ['开衫破了个洞'], answer: '换货', ...toReturn },
    received: 'only what has arrived is exchanged (W1)',
    story: 'only what has arrived is exchanged (W1)',
    wanted: {
      world: withListing,
      talk: ['开衫破洞，想换货'],
      answer: 'L码',
      changed: {
        zh: ['换成S码'],
        en: ['I want size S instead'],
        claim: {
          wanted: {
            kind: 'variant',
            variantId: 'oat-s',
            label: { zh: '燕麦色 S', en: 'oat S' },
          },
        },
      },
    },
    reason: { world: withListing, talk: ['开衫我要换货', '换同款'], ...REASON },
    quantity: { world: withListing, talk: ['内裤有个洞，我要换货', '黑色M'], ...QUANTITY },
    intact: { world: withListing, talk: ['开衫不喜欢，换成L码'], ...INTACT },
    amount: 'no money moves (T3)',
    description: {
      world: withListing,
      talk: ['开衫我要换货', 'L码', press('reason', 'not_as_described')],
      ...DESCRIPTION,
    },
    repair_mode: 'nothing is repaired',
    address: 'it comes to the address of the order',
    measurements: { world: withListing, talk: ['开衫尺寸和页面标的不一样，换成L码'], ...MEASUREMENTS },
    sent_back: { world: withListing, talk: ['开衫破洞，换成L码，已经寄回去了'], ...SENT_BACK },
    evidence: { world: withListing, talk: ['开衫破洞，换成L码'], ...EVIDENCE },
  },
  repair: {
    service: { world: having('earphones'), talk: ['耳机左边没声音了'], answer: '维修', ...toReturn },
    received: 'only what has arrived is repaired (W1)',
    story: 'only what has arrived is repaired (W1)',
    wanted: 'nothing comes in exchange',
    reason: 'a repair is of a fault; the warranty tells whose',
    quantity: { world: twoLamps, talk: ['台灯不亮了，寄修'], ...QUANTITY },
    intact: 'what is repaired need not be as new',
    amount: 'no money moves (T4)',
    description: { world: having('lamp'), talk: ['台灯我要维修'], ...DESCRIPTION, answer: '插上电也不亮了' },
    repair_mode: {
      world: having('lamp'),
      talk: ['台灯不亮了，想维修'],
      answer: '寄修',
      changed: { zh: ['改成上门吧'], en: ['change it to on-site'], claim: { repairMode: 'on_site' } },
    },
    address: {
      world: having('lamp'),
      talk: ['台灯不亮了，寄修'],
      answer: ADDRESS,
      changed: {
        zh: ['地址改成杭州市滨江区江南大道1号 林小满 13812345678'],
        en: ['change the address to Room 502, 88 Nanjing Road, Shanghai, Emma Clark, 13812345678'],
        claim: {},
      },
    },
    measurements: 'nothing is repaired for its size',
    sent_back: {
      world: having('lamp'),
      talk: [`台灯不亮了，寄修，${ADDRESS}`, '我已经寄回去了'],
      ...SENT_BACK,
    },
    evidence: { world: having('lamp'), talk: [`台灯不亮了，寄修，${ADDRESS}`], ...EVIDENCE },
  },
};

export type FieldWay = readonly [string, Way & Row & { service: ServiceType; field: ClaimField }];

export const FIELD_WAYS: readonly FieldWay[] = (Object.keys(FIELDS) as ServiceType[]).flatMap((service) =>
  (Object.entries(FIELDS[service]) as [ClaimField, Row | Never][]).flatMap(([field, row]) =>
    typeof row === 'string'
      ? []
      : [[`${service} ${field}`, { ...row, to: `field ${field}` as const, service, field }] as const],
  ),
);
