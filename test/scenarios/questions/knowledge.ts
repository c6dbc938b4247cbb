import { having } from '../repair/world';
import { handsOver, inWords, says, sends, tells, type Scenario } from '../scenario';
import { asGuest, only } from '../world';

const entry = (key: string, ...texts: string[]): Scenario[] =>
  texts.map((text) => ({
    name: `"${text}" is answered by ${key}`,
    ...inWords(text),
    turns: [says(text, `knowledge.${key}`)],
  }));

export const knowledge: Scenario[] = [
  ...entry('clock.exchange', '大概多久能换好', '换货要几天', 'how long does an exchange take'),
  ...entry('evidence.what', '要怎么才能证明', '拍给你看有用吗', 'do photos help'),
  ...entry('chat.offline', '断网时说的', 'did you get what I sent while offline'),
  ...entry('scope.paying', '水壶怎么付不了款', 'why can I not pay'),
  {
    name: 'why a person settles it',
    world: having('charger'),
    turns: [
      handsOver(says('充电器坏了想换一个', 'application.noted', 'application.by_person', 'handoff.queued')),
      says('为什么要找人', 'chat.why.ruling', 'handoff.collecting'),
      says('为什么要找人工', 'chat.why.ruling', 'handoff.collecting'),
      says('啊', 'handoff.collecting'),
    ],
  },
  ...['为什么要找人', '为啥要转人工', '怎么要找客服', 'why do I need a person'].map((text): Scenario => ({
    name: `"${text}" after another answer is about people`,
    ...inWords(text),
    turns: [
      inWords(text).language
        ? says('who pays the postage', 'answers.freight.general')
        : says('谁出运费', 'answers.freight.general'),
      tells(says(text, 'chat.why.ruling'), inWords(text).language ? 'whenever you want one' : '随时说“人工”'),
    ],
  })),
  {
    name: 'why a person was called, after another answer, is told by what it was for',
    turns: [
      handsOver(says('人工', 'handoff.queued')),
      says('谁出运费', 'answers.freight.general'),
      tells(says('为什么要找人', 'chat.why.ruling'), '是您说要找人的'),
    ],
  },
  {
    name: 'how long this order has left, asked of which order, then told',
    turns: [
      says('我这单还剩几天可以申请售后', 'application.ask.order_of_question'),
      says('裙子', 'knowledge.apply.window_left.left'),
    ],
  },
  {
    name: 'and those: the same question of other goods',
    turns: [
      says('裙子的售后还有几天到期', 'knowledge.apply.window_left.left'),
      says('小白鞋呢', 'knowledge.apply.window_left.person'),
    ],
  },
  {
    name: 'how long is left, with one order only',
    world: only('dress'),
    turns: [says('售后期还有多久', 'knowledge.apply.window_left.left')],
  },
  {
    name: 'the seven days of goods on their way have not begun',
    turns: [says('养生壶的七天无理由还剩几天', 'knowledge.apply.no_reason_left.not_yet')],
  },
  {
    name: 'underwear has no seven days',
    world: only('briefs'),
    turns: [says('我的七天无理由到哪天', 'knowledge.apply.no_reason_left.excluded')],
  },
  {
    name: 'a guest hears what holds in general',
    world: asGuest,
    turns: [says('我这单还剩几天可以申请售后', 'knowledge.apply.window_left.general')],
  },
  {
    name: 'why after an answer names its rules',
    turns: [says('什么算质量问题', 'knowledge.scope.quality'), says('为什么', 'chat.why.ruling')],
  },
  {
    name: 'where the money goes, in the middle of an application',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('退款退到哪个账户', 'knowledge.refund.where', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('退款几天能到账', 'knowledge.refund.when', 'application.again.confirm'),
    ],
  },
  {
    name: 'how to photograph, while photos are asked for',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('瑕疵要怎么拍', 'knowledge.evidence.photo_defect', 'application.again.evidence'),
    ],
  },
  {
    name: 'which photos, while they are asked for, is answered by their list alone',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      ...['要拍什么照片', '拍什么', '需要拍哪些啊', '什么照片', '要几张', '拍哪里'].map((text) =>
        says(text, 'application.again.evidence'),
      ),
    ],
  },
  {
    name: 'which photos, with nothing begun, is answered for every reason',
    turns: [says('要拍什么照片', 'knowledge.evidence.what')],
  },
  {
    name: 'a question about transit damage changes no reason',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('运输损坏的话要拍什么', 'knowledge.evidence.photo_transit', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
    ],
  },
  {
    name: 'when the seller must answer, of the running case',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      { ...says('提交', 'application.submitted'), commands: ['submitCase'] },
      says('到期卖家没答复会自动同意吗', 'knowledge.clock.seller_silent.running'),
    ],
  },
  {
    name: 'when a seller must answer, without a case',
    turns: [says('卖家一直不处理会怎么样', 'knowledge.clock.seller_silent.general')],
  },
  {
    name: 'collect parcels',
    turns: [says('我寄到付可以吗', 'knowledge.freight.collect')],
  },
  {
    name: 'freight insurance of the order named',
    turns: [says('开衫那单有运费险吗', 'knowledge.freight.insurance.none')],
  },
  {
    name: 'a damaged parcel at the door',
    turns: [says('快递外包装破了要不要签收', 'knowledge.parcel.damaged_door')],
  },
  {
    name: 'the tolerance of the shop',
    turns: [says('尺寸误差几厘米算正常', 'knowledge.size.tolerance')],
  },
  {
    name: 'what the platform looks at',
    turns: [says('平台介入要准备什么材料', 'knowledge.platform.looks_at')],
  },
  {
    name: 'jade is kept, kettles are descaled',
    turns: [
      says('玉镯子平时怎么保养', 'knowledge.jade.keep'),
      says('养生壶里的水垢怎么清', 'knowledge.care.kettle'),
    ],
  },
  {
    name: 'care of what we do not sell is no business of ours',
    turns: [says('冰箱怎么除霜', 'chat.out_of_scope')],
  },
  {
    name: 'business hours',
    turns: [says('你们客服几点下班', 'knowledge.chat.hours')],
  },
  {
    name: 'an application is never answered by knowledge',
    turns: [says('裙子破了个洞我要退货退款，吊牌没剪', 'application.noted', 'application.ask.evidence')],
  },
  {
    name: 'goods named in a question keep the answer of their own',
    turns: [says('内裤可以退货吗', 'answers.returns.fault_only')],
  },
  {
    name: 'where the parcel is keeps the answer of its own',
    turns: [says('我的快递到哪了', 'parcels.one.stalled')],
  },
  {
    name: 'who pays this freight keeps the answer of its own',
    turns: [says('开衫不喜欢，退货运费谁出', 'answers.freight.buyer')],
  },
  {
    name: 'a follow-up is one press away',
    turns: [
      says('退的钱会退到哪张卡', 'knowledge.refund.where'),
      {
        presses: { kind: 'intent', intent: 'knowledge.refund.when' },
        replies: ['knowledge.refund.when'],
      },
    ],
  },
  {
    name: 'the button of an entry that is gone',
    turns: [{ presses: { kind: 'intent', intent: 'knowledge.no.more' }, replies: ['application.stale'] }],
  },
  {
    name: 'a deposit',
    turns: [says('预售的定金能退吗', 'knowledge.refund.deposit')],
  },
  {
    name: 'what may be kept private',
    turns: [says('我发的照片会不会给别人看到', 'knowledge.evidence.privacy')],
  },
];
