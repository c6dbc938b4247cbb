import { handsOver, holds, says, sends, submits, type Scenario } from './scenario';
import { asGuest } from './world';

export const asBuyersTalk: Scenario[] = [
  {
    name: 'what to do now after a person was called stays with the goods',
    turns: [
      handsOver(
        says('小白鞋开胶了，我要退货退款', 'application.noted', 'application.by_person', 'handoff.queued'),
      ),
      says('怎么办', 'handoff.collecting'),
    ],
  },
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
    name: 'nothing has moved and nothing is wanted',
    turns: [says('养生壶物流一动不动，我不要了', 'application.noted', 'application.ask.confirm')],
  },
  {
    name: 'a person and facts in one message',
    turns: [
      handsOver(
        says(
          '人工！开衫破了个洞，我要退货退款',
          'application.noted',
          'handoff.queued',
          'application.ask.evidence',
        ),
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a person at the end of a rant',
    turns: [
      handsOver(
        says('裙子拉链坏了，还掉色，人工', 'application.noted', 'handoff.queued', 'application.ask.service'),
      ),
    ],
  },
  {
    name: 'half the money, rounded down',
    turns: [
      says('裙子破了个洞，不退货，退一半', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'quality_defect',
        amountFen: 9950,
      }),
    ],
  },
  {
    name: 'why, right after the ruling on freight',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('运费谁出', 'answers.freight.seller', 'application.again.evidence'),
      says('为什么', 'chat.why.ruling', 'application.again.evidence'),
      says('为什么', 'chat.why.ruling', 'application.again.evidence'),
    ],
  },
  {
    name: 'why a guest has to sign in',
    world: asGuest,
    turns: [
      says('裙子破了，我要退货', 'application.noted', 'application.ask.sign_in'),
      says('为什么', 'chat.why.ruling', 'application.again.sign_in'),
    ],
  },
  {
    name: 'a number said twice is known',
    turns: [
      says('内裤有个洞，退货退款，2件', 'application.noted', 'application.ask.evidence'),
      says('2件', 'application.known', 'application.again.evidence'),
    ],
  },
  {
    name: 'the amount said twice is known',
    turns: [
      says('裙子破了个洞，退我30块，不退货', 'application.noted', 'application.ask.evidence'),
      says('退30块', 'application.known', 'application.again.evidence'),
    ],
  },
  {
    name: 'a refusal is not told twice',
    turns: [
      says('内裤不喜欢想退货', 'application.noted', 'application.refused'),
      says('运费谁出', 'answers.freight.buyer', 'application.again.refused'),
      handsOver(says('转人工', 'handoff.queued', 'application.again.refused')),
    ],
  },
  {
    name: 'a fault said where the intent was asked',
    turns: [
      says('能不能处理一下', 'chat.not_understood'),
      says('裙子破了个洞', 'application.noted', 'application.ask.service'),
    ],
  },
  {
    name: 'a submitted case is withdrawn only after a warning',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'no_longer_needed',
        amountFen: 12900,
      }),
      says('我要撤销', 'cases.confirm.withdraw'),
      says('取消', 'cases.kept.withdraw'),
      handsOver(says('转人工', 'handoff.queued')),
    ],
  },
  {
    name: 'the reason is changed in other words',
    turns: [
      says('开衫不喜欢，退货退款', 'application.noted', 'application.ask.intact'),
      says('换成质量问题', 'application.corrected', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a size that does not fit, with its tag on',
    turns: [says('裙子尺码偏小穿不上，吊牌没剪，退货', 'application.noted', 'application.ask.confirm')],
  },
  {
    name: 'tags cut are told before',
    turns: [
      says(
        '裙子不喜欢，剪了吊牌，想退货退款',
        'application.noted',
        'heard.told_at_once',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'furious with three facts',
    turns: [
      handsOver(
        says(
          '什么破店！！裙子才穿一次就掉色，退货退款，吊牌剪了，再不处理我投诉12315',
          'chat.empathy.furious',
          'handoff.queued',
          'application.noted',
          'application.ask.evidence',
        ),
      ),
    ],
  },
  {
    name: 'typos are read',
    turns: [says('裙子破了个东，我要退祸', 'application.noted', 'application.ask.evidence')],
  },
  {
    name: 'Chinese with English words in it',
    turns: [says('我的dress有个hole，想要refund，退货', 'application.noted', 'application.ask.evidence')],
  },
  {
    name: 'a long rant with three facts',
    turns: [
      says(
        '等了一个多星期终于收到裙子，结果拉链是坏的根本拉不上，我下周要穿去婚礼的，真的很失望，退货退款吧',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'not yet shipped and late',
    turns: [says('围巾都没发货，超时了，仅退款', 'application.noted', 'application.ask.confirm')],
  },
];
