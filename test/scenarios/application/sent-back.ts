import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { AGREE } from '../casework/steps';
import { caseOf, withCases } from '../casework/world';
import { only } from '../world';

const SF = { carrier: 'sf', waybill: 'SF1234567890123' };
const YTO = { carrier: 'yto', waybill: 'YT1234567890123' };

/** Goods that go back without a word before (X5, X9). */
export const sentBack: Scenario[] = [
  {
    name: 'what the way back cost is taken from the first word on, and goes into the case (F9)',
    turns: [
      holds(says('我已经寄回去了，运费花了12', 'application.noted', 'application.ask.order'), {
        sentBack: { paidFen: 1200 },
      }),
      says('裙子', 'application.noted', 'heard.told_at_once', 'application.ask.reason'),
      says('破了个洞', 'application.noted', 'application.ask.sent_back'),
      holds(says('SF1234567890123，运费是15', 'application.noted', 'application.ask.evidence_former'), {
        sentBack: { ...SF, paidFen: 1500 },
      }),
      says('没有照片', 'application.ask.confirm'),
      holds(says('邮费花了18块', 'application.noted', 'application.ask.confirm'), {
        amountFen: undefined,
        sentBack: { ...SF, paidFen: 1800 },
      }),
      {
        ...submits(says('提交', 'application.submitted_sent_back')),
        claim: { sentBack: { ...SF, paidFen: 1800 } },
        state: 'awaiting_match',
      },
    ],
  },
  {
    name: 'postage told in English is no amount',
    language: 'en',
    turns: [
      holds(
        says(
          'I already sent the dress back, postage was 12 yuan',
          'application.noted',
          'heard.told_at_once',
          'application.ask.reason',
        ),
        { amountFen: undefined, sentBack: { paidFen: 1200 } },
      ),
    ],
  },
  {
    name: 'posted already, with the number, is told what it waits for and waits to be matched',
    turns: [
      holds(
        says(
          '裙子我已经寄回去了 单号SF1234567890123',
          'application.noted',
          'heard.told_at_once',
          'application.ask.reason',
        ),
        { service: 'return_refund', received: true, sentBack: SF },
      ),
      says('不喜欢', 'application.noted', 'application.ask.intact'),
      says('是新的', 'application.noted', 'application.ask.evidence_former'),
      says('没有照片', 'application.ask.confirm'),
      {
        ...submits(says('提交', 'application.submitted_sent_back')),
        claim: { sentBack: SF },
        state: 'awaiting_match',
      },
      says('裙子的售后到哪了', 'answers.progress.awaiting_match'),
    ],
  },
  {
    name: 'the number of what is posted already comes when it is asked for',
    turns: [
      says(
        '针织开衫不喜欢，东西已经退回去了',
        'application.noted',
        'heard.told_at_once',
        'application.ask.intact',
      ),
      says('没拆', 'application.noted', 'application.ask.sent_back'),
      says('为什么', 'chat.why.ruling', 'application.again.sent_back'),
      holds(says('圆通YT1234567890123', 'application.noted', 'application.ask.evidence_former'), {
        sentBack: YTO,
      }),
      sends(['photo-1'], 'application.ask.confirm'),
    ],
  },
  {
    name: 'which goods are posted already may be told afterwards',
    turns: [
      holds(says('我已经寄回去了 单号SF1234567890123', 'application.noted', 'application.ask.order'), {
        sentBack: SF,
      }),
      says('裙子', 'application.noted', 'heard.told_at_once', 'application.ask.reason'),
    ],
  },
  {
    name: 'what is posted already may go without its number, which is entered later',
    turns: [
      says('衣服邮回去了 你们查收一下', 'application.noted', 'heard.told_at_once', 'application.ask.reason'),
      says('破了个洞', 'application.noted', 'application.ask.sent_back'),
      says('跳过', 'application.ask.evidence_former'),
      says('跳过', 'application.ask.confirm'),
      { ...submits(says('提交', 'application.submitted_sent_back')), claim: { sentBack: {} } },
      {
        ...says('单号找到了 顺丰SF1234567890123', 'cases.done.enter_waybill_unclocked'),
        commands: ['actOnCase'],
        act: { kind: 'enter_waybill', ...SF },
        state: 'awaiting_match',
      },
    ],
  },
  {
    name: 'the number of what is posted already is corrected',
    turns: [
      says(
        '裙子不喜欢，我寄回去了 SF1234567890123',
        'application.noted',
        'heard.told_at_once',
        'application.ask.intact',
      ),
      holds(
        says('单号错了，应该是圆通YT1234567890123', 'application.corrected', 'application.again.intact'),
        {
          sentBack: YTO,
        },
      ),
    ],
  },
  {
    name: 'what was not posted after all is an ordinary return',
    turns: [
      says(
        '裙子有个洞，我已经寄回去了，顺丰SF1234567890123',
        'application.noted',
        'heard.told_at_once',
        'application.ask.evidence_former',
      ),
      holds(says('其实还没寄', 'heard.not_sent', 'application.again.evidence'), {
        sentBack: undefined as never,
      }),
    ],
  },
  {
    name: 'a parcel posted in the middle of an application is taken',
    turns: [
      says('裙子想退货退款，不喜欢', 'application.noted', 'application.ask.intact'),
      holds(
        says(
          '我已经寄出去了 SF1234567890123',
          'application.noted',
          'heard.told_at_once',
          'application.again.intact',
        ),
        { sentBack: SF },
      ),
    ],
  },
  {
    name: 'posted freight-collect is refused with the reason',
    turns: [
      says('我直接把裙子寄给你们了', 'application.noted', 'heard.told_at_once', 'application.ask.reason'),
      holds(says('到付的', 'heard.collect', 'application.again.reason'), { sentBack: undefined as never }),
    ],
  },
  {
    name: 'what the records say never came cannot be posted back',
    turns: [says('养生壶我已经寄回去了 单号SF1234567890123', 'application.noted', 'application.refused')],
  },
  {
    name: 'what is posted long after the window goes to a person',
    turns: [
      handsOver(
        says(
          '小白鞋质量不好，我寄回去了 SF1234567890123',
          'application.noted',
          'application.by_person',
          'handoff.queued',
        ),
      ),
    ],
  },
  {
    name: 'what is posted for an exchange is taken',
    turns: [
      holds(
        says(
          '刚把开衫寄回给你们，尺码不合适，换大一码',
          'application.noted',
          'heard.told_at_once',
          'application.ask.intact',
        ),
        { service: 'exchange', sentBack: {} },
      ),
    ],
  },
  {
    name: 'asked what happens when it is posted begins nothing',
    turns: [says('寄回去了多久能退款', 'knowledge.clock.seller_confirm')],
  },
  {
    name: 'what is posted of another order is not of the case that waits',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      holds(
        says(
          '裙子不喜欢，我也寄回去了 SF1234567890123',
          'application.noted',
          'heard.told_at_once',
          'application.ask.intact',
        ),
        { sentBack: SF },
      ),
    ],
  },
  {
    name: 'what is mailed back already is sent in and waits to be matched, in English',
    language: 'en',
    turns: [
      says('already mailed it back', 'application.noted', 'application.ask.order'),
      says('the dress', 'application.noted', 'heard.told_at_once', 'application.ask.reason'),
      says("I don't like it", 'application.noted', 'application.ask.intact'),
      says('brand new, tags on', 'application.noted', 'application.ask.sent_back'),
      holds(says('SF1234567890123', 'application.noted', 'application.ask.evidence_former'), {
        sentBack: SF,
      }),
      says('skip', 'application.ask.confirm'),
      { ...submits(says('yes', 'application.submitted_sent_back')), state: 'awaiting_match' },
    ],
  },
  {
    name: 'a number that looks like a question is one, in English',
    language: 'en',
    turns: [
      holds(
        says(
          'I already sent the dress back, tracking number SF1234567890123',
          'application.noted',
          'heard.told_at_once',
          'application.ask.reason',
        ),
        { sentBack: SF },
      ),
      says('it has a stain', 'application.noted', 'application.ask.evidence_former'),
    ],
  },
  {
    name: 'what was not sent after all is an ordinary return, in English',
    language: 'en',
    turns: [
      says(
        "the cardigan has a hole, I've shipped it back to you yesterday SF1234567890123",
        'application.noted',
        'heard.told_at_once',
        'application.ask.evidence_former',
      ),
      says("sorry, I haven't sent it yet", 'heard.not_sent', 'application.again.evidence'),
    ],
  },
  {
    name: 'what is sent back for a misspelt reason is taken, in English',
    language: 'en',
    turns: [
      holds(
        says('ive sent back the dress', 'application.noted', 'heard.told_at_once', 'application.ask.reason'),
        {
          sentBack: {},
        },
      ),
      presses({ kind: 'answer', field: 'reason', value: 'quality_defect' }, 'application.ask.description'),
    ],
  },
  ...['那寄', '那我寄', '我寄回去'].map((text): Scenario => ({
    name: `"${text}" hears that the address comes once the seller agrees`,
    world: only('cardigan'),
    turns: [
      says('开衫不喜欢想退', 'application.noted', 'application.ask.intact'),
      says(text, 'knowledge.return.address', 'application.again.intact'),
    ],
  })),
  {
    name: 'goods that are to be sent are returned for the money, and no repair',
    world: only('cardigan'),
    turns: [
      holds(says('开衫破洞了，仅退款', 'application.noted', 'application.ask.evidence'), {
        service: 'refund_only',
      }),
      holds(says('那我寄回去', 'application.noted', 'application.again.evidence'), {
        service: 'return_refund',
        repairMode: undefined,
      }),
    ],
  },
];
