import { says, presses, sends, submits, holds, tells, type Scenario } from '../scenario';
import { ADDRESS, having } from './world';

/** What silence of the seller means here: no agreement (M3). */
const QUOTE_COMES_FIRST = '到期没报价，由人来跟进，不会直接开修。';

/** Each way of a repair and each kind of warranty (T4, M1–M3). */
export const repairWays: Scenario[] = [
  {
    name: 'brand-wide warranty past W2: a service point, with the list of the brand',
    world: having('charger'),
    turns: [
      holds(says('充电器充不进电了，想修一下', 'application.noted', 'application.ask.repair_mode'), {
        service: 'repair',
        reason: 'quality_defect',
      }),
      says('我自己送去网点', 'application.noted', 'application.service_points', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'repair',
        repairMode: 'service_point',
        amountFen: 0,
      }),
    ],
  },
  {
    name: 'a brand whose service points the shop does not know: how to find one',
    world: having('earphones'),
    turns: [
      says('耳机左边没声音了，要维修', 'application.noted', 'application.ask.repair_mode'),
      presses(
        { kind: 'answer', field: 'repair_mode', value: 'service_point' },
        'application.service_point.unknown',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'shop warranty: mailed in, address in one message',
    world: having('lamp'),
    turns: [
      says('台灯不亮了，想寄回去修', 'application.noted', 'application.ask.address'),
      holds(says(ADDRESS, 'application.noted', 'application.ask.evidence'), { address: ADDRESS }),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('可以，提交吧', 'application.submitted')), {
        repairMode: 'mail_in',
        address: ADDRESS,
      }),
    ],
  },
  {
    name: 'on-site: the address comes first, the phone in a second message',
    world: having('lamp'),
    turns: [
      says('台灯坏了，能不能派师傅上门修', 'application.noted', 'application.ask.address'),
      says(
        '浙江省杭州市西湖区文三路18号2单元301 林小满',
        'application.noted',
        'application.again.address_phone',
      ),
      holds(says('13812345678', 'application.noted', 'application.ask.evidence'), {
        repairMode: 'on_site',
        address: '浙江省杭州市西湖区文三路18号2单元301 林小满 13812345678',
      }),
    ],
  },
  {
    name: 'the phone comes first, the place after it',
    world: having('lamp'),
    turns: [
      says('台灯不亮了，寄修', 'application.noted', 'application.ask.address'),
      says('电话13812345678', 'application.noted', 'application.again.address_place'),
      says('林小满，浙江省杭州市西湖区文三路18号', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'everything is taken in one message',
    world: having('lamp'),
    turns: [
      holds(
        says(
          '台灯不亮了，寄修吧，地址：浙江省杭州市西湖区文三路18号 林小满 13812345678',
          'application.noted',
          'application.ask.evidence',
        ),
        { repairMode: 'mail_in', address: '林小满 13812345678 浙江省杭州市西湖区文三路18号' },
      ),
    ],
  },
  {
    name: 'out of warranty: quoted first, and a person is asked as well',
    world: having('fan'),
    turns: [
      says('风扇不转了，想维修', 'application.noted', 'application.ask.repair_mode'),
      says('寄过去修', 'application.noted', 'application.ask.address'),
      says(ADDRESS, 'application.noted', 'application.ask.evidence'),
      tells(
        sends(['photo-1'], 'application.ask.confirm'),
        '"保修"',
        '· 不在保修里，运费谁出和报价一起说好',
        QUOTE_COMES_FIRST,
      ),
      tells(
        {
          says: '提交',
          replies: ['application.submitted', 'application.person_as_well', 'handoff.queued'],
          commands: ['submitCase', 'requestPerson'],
        },
        QUOTE_COMES_FIRST,
      ),
      tells(says('卖家什么时候答复我', 'knowledge.clock.seller_answer.running'), QUOTE_COMES_FIRST),
    ],
  },
  {
    name: 'damage of his own is quoted first, also under warranty',
    world: having('lamp'),
    turns: [
      holds(
        says('台灯被我不小心摔坏了，能修吗，想维修', 'application.noted', 'application.ask.repair_mode'),
        {
          symptom: 'buyer_damage',
        },
      ),
      says('寄修', 'application.noted', 'application.ask.address'),
      says('运费谁出', 'answers.freight.buyer', 'application.again.address'),
    ],
  },
  {
    name: 'past W2 a return is for a person, and the warranty is one press away',
    world: having('charger'),
    turns: [
      {
        says: '充电器坏了，我要退货退款',
        replies: ['application.noted', 'application.by_person', 'handoff.queued'],
        commands: ['requestPerson'],
      },
      presses({ kind: 'answer', field: 'way', value: 'repair/' }, 'application.ask.repair_mode'),
    ],
  },
  {
    name: 'past W2 a fault under warranty leads to the repair by itself',
    world: having('charger'),
    turns: [
      holds(says('充电器充不进电了', 'application.noted', 'application.ask.repair_mode'), {
        reason: 'quality_defect',
      }),
    ],
  },
  {
    name: 'every question of a repair has buttons or takes words',
    world: having('charger'),
    turns: [
      presses(
        { kind: 'intent', intent: 'request_repair' },
        'application.noted',
        'application.ask.description',
      ),
      says('插上不亮，充不了电', 'application.noted_words', 'application.ask.repair_mode'),
      presses({ kind: 'answer', field: 'repair_mode', value: 'mail_in' }, 'application.ask.address'),
      says(ADDRESS, 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(presses({ kind: 'control', control: 'submit' }, 'application.submitted')),
    ],
  },
  {
    name: 'asked of the warranty: until when, who and where, then the repair',
    world: having('charger'),
    turns: [
      says('充电器还在保修吗，哪里能修', 'answers.warranty.brand', 'application.service_points'),
      says('为什么', 'chat.why.ruling'),
      presses(
        { kind: 'intent', intent: 'request_repair' },
        'application.noted',
        'application.ask.description',
      ),
    ],
  },
  {
    name: 'that a warranty is over is told',
    world: having('fan'),
    turns: [says('风扇还在保修期吗', 'answers.warranty.over')],
  },
];
