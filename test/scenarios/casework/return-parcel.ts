import { says, tells, acts, type Scenario } from '../scenario';
import { AGREE, SENT } from './steps';
import { caseOf, done, withCases } from './world';

const BOTH_AGREED = withCases(
  [caseOf('cardigan'), caseOf('dress')],
  AGREE,
  done({ kind: 'agree' }, 'seller', 'dress'),
);

export const returnParcel: Scenario[] = [
  {
    name: 'with number and carrier in one breath',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('已经寄出了，顺丰 SF1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'returning',
      ),
    ],
  },
  {
    name: 'whose carrier is asked when two look alike',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('快递寄走了', 'cases.ask.waybill'),
      says('1012345678901', 'cases.ask.carrier'),
      acts(
        says('韵达', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'yunda', waybill: '1012345678901' },
        'returning',
      ),
    ],
  },
  {
    name: 'read out in groups',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('单号发你 sf 1234 5678 90123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'returning',
      ),
    ],
  },
  {
    name: 'of a carrier that is misspelt',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('寄回去了，园通 YT1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'yto', waybill: 'YT1234567890123' },
        'returning',
      ),
    ],
  },
  {
    name: 'freight-collect is refused with the reason',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('我发的到付，单号 SF1234567890123', 'cases.refused'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123', collect: true },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'that is said not to be freight-collect',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      acts(
        says('寄走了，单号 75312345678901，不是到付', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'zto', waybill: '75312345678901' },
        'returning',
      ),
    ],
  },
  {
    name: 'corrected afterwards',
    world: withCases([caseOf('cardigan')], AGREE, SENT),
    turns: [
      acts(
        says('单号填错了，应该是圆通 YT1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'yto', waybill: 'YT1234567890123' },
        'returning',
      ),
    ],
  },
  {
    name: 'told before agreement is taken up after it',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('我已经寄回去了，中通 75312345678901', 'cases.waybill_kept'),
      acts(
        { caseNews: AGREE, replies: ['casework.news.agreed_return', 'cases.waybill_taken_up'] },
        { kind: 'enter_waybill', carrier: 'zto', waybill: '75312345678901' },
        'returning',
      ),
    ],
  },
  {
    name: 'for one of two returns',
    world: BOTH_AGREED,
    turns: [
      says('退货寄出了 SF1234567890123', 'cases.ask.which'),
      acts(
        says('裙子的', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'with one number for two returns that went in the same parcel',
    world: BOTH_AGREED,
    turns: [
      acts(
        says('裙子寄出了，单号 SF1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'awaiting_return',
      ),
      acts(
        says('开衫也在这个包裹里寄出了，SF1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'returning',
      ),
    ],
  },
  {
    name: 'names its goods',
    world: BOTH_AGREED,
    turns: [
      acts(
        says('裙子寄出了，圆通 YT1234567890123', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'yto', waybill: 'YT1234567890123' },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'needs a few more days',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      tells(
        says('能不能晚几天寄，来不及了', 'cases.confirm.ask_extension'),
        '多要 3 天',
        '卖家 24 小时内没拒绝就算同意',
      ),
      tells(says('为什么', 'chat.why.ruling', 'cases.confirm.ask_extension'), '卖家 24 小时内可以拒绝'),
      tells(
        acts(says('可以', 'cases.done.ask_extension'), { kind: 'ask_extension' }, 'awaiting_return'),
        '多 3 天',
      ),
    ],
  },
  {
    name: 'has both ends on the card and in words while more days are asked for',
    world: withCases([caseOf('cardigan')], AGREE, done({ kind: 'ask_extension' }, 'buyer')),
    turns: [
      tells(
        says('进度', 'answers.progress.awaiting_return'),
        '请在 12月1日 12:00 前',
        '延期答复期限：11月25日 12:00',
        '等您：寄回期限还剩',
        '延期答复期限还剩',
      ),
    ],
  },
  {
    name: 'cannot be put off twice',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('多给我3天', 'cases.confirm.ask_extension'),
      acts(says('好', 'cases.done.ask_extension'), { kind: 'ask_extension' }, 'awaiting_return'),
      says('再给几天行不行', 'cases.refused'),
    ],
  },
  {
    name: 'goes over a running draft',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      acts(
        says('寄回去了 SF1234567890123', 'cases.done.enter_waybill', 'application.again.confirm'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
        'returning',
      ),
      { ...says('提交', 'application.submitted'), commands: ['submitCase'] },
    ],
  },
];
