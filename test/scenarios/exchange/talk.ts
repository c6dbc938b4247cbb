import type { World } from '../../support/world';
import { aListingOf } from '../../support/listings';
import { cardigan, pastSevenDays, tile } from './world';
import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { only } from '../world';

const DAY = 24 * 3_600_000;
const variant = (variantId: string) => expect.objectContaining({ kind: 'variant', variantId }) as never;
const NOTED = 'application.noted';
const CONFIRM = 'application.ask.confirm';
const INTACT = 'application.ask.intact';
const WANTED = 'application.ask.wanted';

const withListing = (world: World): void => {
  world.listings = [aListingOf()];
};

/** An exchange corrected, questioned, interrupted, switched, called off, shouted. */
export const exchangeTalk: Scenario[] = [
  ...['算了还是退', '算了还是退吧', '算了 直接退'].map((text): Scenario => ({
    name: `"${text}" at the summary of an exchange is money instead`,
    world: cardigan,
    turns: [
      says('开衫小了，想换大一码', NOTED, INTACT),
      says('还是新的', NOTED, CONFIRM),
      holds(says(text, NOTED, CONFIRM), {
        service: 'return_refund',
        reason: 'wrong_size',
      }),
    ],
  })),
  ...['号码错了 13912345678', '收货地址改一下 杭州市西湖区文一路1号', '地址写错了'].map((text): Scenario => ({
    name: `"${text}" is of what comes instead, and told once it is sent in`,
    world: cardigan,
    turns: [
      says('燕麦色开衫换货', NOTED, WANTED),
      says(text, 'heard.contact_later', 'application.again.wanted'),
      says('大一码', NOTED, INTACT),
    ],
  })),
  {
    name: 'the colour that was bought tells which goods, not what is wanted for them',
    world: cardigan,
    turns: [says('燕麦色开衫换货', 'application.noted', 'application.ask.wanted')],
  },
  {
    name: 'what was wanted is changed, part by part',
    world: cardigan,
    turns: [
      says('颜色不喜欢，想换黑色的', NOTED, INTACT),
      holds(says('改成L', NOTED, 'application.again.intact'), { wanted: variant('black-l') }),
      holds(says('不要黑色，要燕麦色L', NOTED, 'application.again.intact'), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'what was wanted is picked from the summary',
    world: cardigan,
    turns: [
      says('开衫换大一码，吊牌还在', NOTED, CONFIRM),
      presses({ kind: 'correct', field: 'wanted' }, WANTED),
      holds(presses(tile('oat-s'), CONFIRM), { wanted: variant('oat-s') }),
      says('换的尺码改一下', WANTED),
      holds(says('L', NOTED, CONFIRM), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'reason and service are changed, what was wanted is kept',
    world: cardigan,
    turns: [
      says('开衫换黑色', NOTED, 'application.ask.reason'),
      says('改成退货退款', 'application.corrected', 'application.again.reason'),
      holds(says('改成换货', 'application.corrected', 'application.again.reason'), {
        wanted: variant('black-m'),
      }),
      holds(says('尺码不合适', NOTED, INTACT), { reason: 'wrong_size', wanted: variant('black-m') }),
      holds(says('原因改成发错货', 'application.corrected', 'application.ask.description'), {
        reason: 'wrong_item',
        wanted: variant('black-m'),
      }),
    ],
  },
  {
    name: 'a why is answered at every field',
    world: cardigan,
    turns: [
      says('我要换货', NOTED, WANTED),
      says('为什么', 'chat.why.ruling', 'application.again.wanted'),
      says('黑色', NOTED, 'application.ask.reason'),
      says('为啥', 'chat.why.ruling', 'application.again.reason'),
      says('不喜欢', NOTED, INTACT),
      says('为什么', 'chat.why.ruling', 'application.again.intact'),
      says('新的', NOTED, 'application.ask.evidence'),
      says('为什么', 'chat.why.ruling', 'application.again.evidence'),
      sends(['photo-1'], CONFIRM),
      says('为什么', 'chat.why.ruling', 'application.again.confirm'),
    ],
  },
  {
    name: 'freight and parcel are asked about in between',
    world: cardigan,
    turns: [
      says('开衫我要换货', NOTED, WANTED),
      says('快递到哪了', 'parcels.one.signed', 'application.again.wanted'),
      says('L', NOTED, INTACT),
      says('运费谁出', 'answers.freight.buyer', 'application.again.intact'),
    ],
  },
  {
    name: 'other goods are asked about when they come up',
    world: (world) => {
      cardigan(world);
      only('cardigan', 'dress')(world);
    },
    turns: [
      says('我要换货，开衫', NOTED, WANTED),
      says('裙子也想换大一码', 'application.ask.which_first'),
      says('先办开衫', 'application.this_first', WANTED),
    ],
  },
  {
    name: 'without a listing the words go to the seller',
    world: only('cardigan'),
    turns: [
      holds(says('开衫换大一码', NOTED, INTACT), {
        wanted: { kind: 'variant', label: { zh: '大一码', en: '大一码' } },
      }),
      says('新的', NOTED, CONFIRM),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'asked in words where no cards can be shown',
    world: only('cardigan'),
    turns: [
      says('开衫换货', NOTED, 'application.ask.wanted_words'),
      says('为什么', 'chat.why.ruling', 'application.again.wanted_words'),
      says('黑色的L码', NOTED, 'application.ask.reason'),
    ],
  },
  {
    name: 'underwear with its seal open goes through with the warning',
    world: only('briefs'),
    turns: [
      says('内裤小了换大一码', NOTED, 'application.ask.quantity'),
      says('1条', NOTED, 'application.ask.intact_sealed'),
      holds(says('封条拆了', NOTED, 'heard.told_at_once', CONFIRM), { intact: false }),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'underwear is not exchanged for its colour',
    world: only('briefs'),
    turns: [says('内裤不喜欢，想换个颜色', NOTED, 'application.refused')],
  },
  {
    name: 'a change of mind comes too late, a size does not',
    world: pastSevenDays,
    turns: [
      says('开衫颜色不喜欢，想换黑色的', NOTED, 'application.refused'),
      holds(says('那换大一码，是小了', NOTED, INTACT), { reason: 'wrong_size' }),
    ],
  },
  {
    name: 'a return becomes an exchange and a return again',
    world: cardigan,
    turns: [
      holds(says('开衫不想退，换大一码就行', NOTED, INTACT), { service: 'exchange' }),
      holds(says('不换了，退货吧', NOTED, 'application.again.intact'), { service: 'return_refund' }),
    ],
  },
  {
    name: 'an exchange is called off',
    world: cardigan,
    turns: [
      says('开衫换大一码', NOTED, INTACT),
      says('算了不换了', 'application.ask.cancel'),
      says('不办了', 'application.cancelled'),
    ],
  },
  {
    name: 'an exchange is taken up days later',
    world: cardigan,
    turns: [
      says('开衫换货', NOTED, WANTED),
      { ...says('在吗', 'chat.greeting.back', 'application.resume.offer'), after: 2 * DAY },
      says('继续', WANTED),
      holds(says('大一码', NOTED, INTACT), { wanted: variant('oat-l') }),
    ],
  },
  {
    name: 'slips of typing are read',
    world: cardigan,
    turns: [
      holds(says('开衫小了，我要换大1马', NOTED, INTACT), { wanted: variant('oat-l') }),
      says('吊牌都在的，新的', NOTED, CONFIRM),
    ],
  },
  {
    name: 'a shouted exchange is taken',
    world: cardigan,
    turns: [
      says('你们什么破衣服！开衫小得没法穿，赶紧给我换大一码！！', 'chat.empathy.annoyed', NOTED, INTACT),
    ],
  },
  {
    name: 'a person is asked for in the middle',
    world: cardigan,
    turns: [
      says('我要换货', NOTED, WANTED),
      handsOver(says('人工', 'handoff.queued', 'application.again.wanted')),
    ],
  },
  {
    name: 'an answer that names nothing is asked again',
    world: cardigan,
    turns: [says('我要换货', NOTED, WANTED), says('随便', 'heard.shrug', 'application.again.wanted')],
  },
  {
    name: 'question marks bring help in an exchange, which goes on in English',
    world: withListing,
    turns: [
      says('开衫破洞，想换货', 'application.noted', 'application.ask.wanted'),
      says('?', 'application.help.wanted', 'application.again.wanted'),
      says('？？？', 'chat.help_again', 'application.again.wanted'),
      {
        ...says('speak English please', 'chat.language_switched', 'application.again.wanted'),
        language: 'en',
      },
      holds(says('L please', 'application.noted', 'application.ask.evidence'), {
        service: 'exchange',
        reason: 'quality_defect',
      }),
    ],
  },
  ...['黑L', '黑l', 'L黑的', '黑 L', '黑色,L'].map((text): Scenario => ({
    name: `"${text}" is a colour and a size`,
    world: cardigan,
    turns: [
      says('开衫换货', NOTED, WANTED),
      holds(says(text, NOTED, 'application.ask.reason'), { wanted: variant('black-l') }),
    ],
  })),
  ...['太小了 黑L', '小了，要黑L', '开衫小了换黑L', '换黑L 小了'].map((text): Scenario => ({
    name: `"${text}" is an exchange with its reason`,
    world: cardigan,
    turns: [
      holds(says(text, NOTED, INTACT), {
        service: 'exchange',
        reason: 'wrong_size',
        wanted: variant('black-l'),
      }),
    ],
  })),
  ...(
    [
      ['黑m', 'black-m'],
      ['燕麦s', 'oat-s'],
    ] as const
  ).map(([text, id]): Scenario => ({
    name: `"${text}", asked how to settle it, is an exchange for that`,
    world: cardigan,
    turns: [
      says('开衫大了', NOTED, 'application.ask.service'),
      holds(says(text, NOTED, INTACT), { service: 'exchange', wanted: variant(id) }),
    ],
  })),
  {
    name: 'a no before another size turns down the size, not the state of the goods',
    world: cardigan,
    turns: [
      says('开衫小了，换L', NOTED, INTACT),
      holds(says('不对 要黑L', NOTED, 'application.again.intact'), {
        intact: undefined,
        wanted: variant('black-l'),
      }),
    ],
  },
  {
    name: 'the size that was bought is no wish',
    world: cardigan,
    turns: [
      holds(says('燕麦M太大了', NOTED, 'application.ask.service'), {
        service: undefined,
        reason: 'wrong_size',
      }),
    ],
  },
  {
    name: 'why it does not suit is no variant, where the shop lists none',
    world: only('cardigan'),
    turns: [
      says('开衫换货', NOTED, 'application.ask.wanted_words'),
      holds(says('尺码不合适', NOTED, 'application.again.wanted_words'), { wanted: undefined }),
      holds(says('黑L', NOTED, INTACT), {
        wanted: { kind: 'variant', label: { zh: '黑L', en: '黑L' } },
      }),
    ],
  },
];
