import { only } from '../world';
import { says, handsOver, holds, type Scenario } from '../scenario';

export const anger: Scenario[] = [
  {
    name: 'fury brings a person at once',
    turns: [
      handsOver(
        says('你们什么垃圾店！！骗子！我要去12315投诉你们', 'chat.empathy.furious', 'handoff.queued'),
      ),
    ],
  },
  {
    name: 'fury in a draft keeps its question',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      handsOver(
        says(
          '再不处理我就给差评，投诉到12315',
          'chat.empathy.furious',
          'handoff.queued',
          'application.again.evidence',
        ),
      ),
    ],
  },
  {
    name: 'fury does not call a second person',
    turns: [
      handsOver(says('骗子店，我要投诉到12315', 'chat.empathy.furious', 'handoff.queued')),
      says('气死我了，垃圾，骗子！！', 'chat.empathy.still_furious'),
    ],
  },
  {
    name: 'a rant without a threat is met, and brings nobody by itself',
    turns: [
      says(
        '太过分了 一直敷衍我 踢皮球 烦死了',
        'chat.empathy.annoyed',
        'telling.trouble.late',
        'answers.complaint.offer',
      ),
    ],
  },
  {
    name: 'a rant with a claim in it is met, and the claim taken',
    turns: [
      says(
        '什么垃圾质量！！开衫穿一次就破洞，太坑了，退货退款',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'a crushed box in a rant is not the reason where another is told',
    world: only('cardigan'),
    turns: [
      handsOver(
        holds(
          says(
            '你们什么破店 箱子又旧又压扁 衣服大得能装下两个我 骗子 退钱！！！',
            'chat.empathy.furious',
            'handoff.queued',
            'heard.goes_back',
            'application.noted',
            'application.ask.intact',
          ),
          { service: 'return_refund', reason: 'wrong_size' },
        ),
      ),
    ],
  },
  {
    name: 'the same in English',
    language: 'en',
    world: only('cardigan'),
    turns: [
      holds(
        says(
          'THIS IS RIDICULOUS the box was old and crushed and the cardigan is way too small, return it',
          'chat.empathy.annoyed',
          'application.noted',
          'application.ask.intact',
        ),
        { reason: 'wrong_size' },
      ),
    ],
  },
  {
    name: 'a threat brings a person, however calmly it is said',
    turns: [handsOver(says('那我只好找律师了', 'chat.empathy.furious', 'handoff.queued'))],
  },
  {
    name: 'a threat in English brings a person',
    language: 'en',
    turns: [handsOver(says('expect a letter from my lawyer', 'chat.empathy.furious', 'handoff.queued'))],
  },
  {
    name: 'politeness is no annoyance',
    turns: [says('麻烦看下开衫能不能退', 'answers.returns.any_reason')],
  },
  {
    name: 'annoyance is met, with a person one press away',
    turns: [says('都一个星期了怎么还没发货，烦死了', 'chat.empathy.annoyed', 'answers.logistics.late')],
  },
  {
    name: 'a complaint is heard before anything is offered',
    turns: [
      says('服务态度太差了', 'chat.empathy.annoyed', 'telling.trouble.late', 'answers.complaint.offer'),
    ],
  },
  {
    name: 'fury in English brings a person',
    language: 'en',
    turns: [
      handsOver(
        says(
          'this is a scam, I will report you to the authorities!!',
          'chat.empathy.furious',
          'handoff.queued',
        ),
      ),
    ],
  },
  {
    name: 'a wish said in fury is taken',
    turns: [
      handsOver(
        says(
          '垃圾店骗子！开衫破洞我要退货退款，不然投诉12315',
          'chat.empathy.furious',
          'handoff.queued',
          'application.noted',
          'application.ask.evidence',
        ),
      ),
    ],
  },
  {
    name: 'fury brings a person, and its three facts are taken',
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
    name: 'a long rant is met, and its three facts taken',
    turns: [
      says(
        '等了一个多星期终于收到裙子，结果拉链是坏的根本拉不上，我下周要穿去婚礼的，真的很失望，退货退款吧',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.evidence',
      ),
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
];
