import { says, presses, sends, submits, handsOver, holds, inWords, type Scenario } from '../scenario';
import { DAY } from '../../support/orders';
import { ADDRESS, having } from './world';

const NOTED = 'application.noted';
const POINTS = 'application.service_points';
const EVIDENCE = 'application.ask.evidence';
const MAILED = says('台灯不亮了，寄修', 'application.noted', 'application.ask.address');

/** Corrections, questions in between, switches, anger and days in a repair. */
export const repairTalk: Scenario[] = [
  ...['最近的在哪', '附近有维修点吗', 'where is the nearest one'].map((text): Scenario => ({
    name: `"${text}", taking it to a service point, is answered with them`,
    ...inWords(text),
    world: having('charger'),
    turns: [
      inWords(text).language
        ? says(
            'my charger does not charge, I will take it to a service point for repair',
            NOTED,
            POINTS,
            EVIDENCE,
          )
        : says('充电器充不进电，要维修，去服务网点修', NOTED, POINTS, EVIDENCE),
      says(text, POINTS, 'application.again.evidence'),
    ],
  })),
  ...['改下电话 13900001111', '电话改成13900001111', '号码错了 13900001111'].map((text): Scenario => ({
    name: `"${text}" leaves name and place as they are`,
    world: having('lamp'),
    turns: [
      MAILED,
      says('张三 13812345678 上海市浦东新区世纪大道100号1栋202', NOTED, EVIDENCE),
      holds(says(text, 'application.corrected', 'application.again.evidence'), {
        address: '张三 13900001111 上海市浦东新区世纪大道100号1栋202',
      }),
    ],
  })),
  ...['那寄', '寄吧', '行 寄', '那我寄过去'].map((text): Scenario => ({
    name: `"${text}", asked where to, says how once more`,
    world: having('lamp'),
    turns: [MAILED, says(text, 'application.known', 'application.again.address')],
  })),
  {
    name: 'a place that is not possible is refused with what is',
    world: having('lamp'),
    turns: [
      says('台灯不亮了，想维修', 'application.noted', 'application.ask.repair_mode'),
      says('送到网点', 'application.value_refused', 'application.again.repair_mode'),
      says('那上门吧', 'application.noted', 'application.ask.address'),
    ],
  },
  {
    name: 'why a place and why an address is told',
    world: having('lamp'),
    turns: [
      says('台灯不亮了，想维修', 'application.noted', 'application.ask.repair_mode'),
      says('为什么', 'chat.why.ruling', 'application.again.repair_mode'),
      says('寄修', 'application.noted', 'application.ask.address'),
      says('为什么要地址', 'chat.why.ruling', 'application.again.address'),
    ],
  },
  {
    name: 'the place is changed at the address',
    world: having('lamp'),
    turns: [
      MAILED,
      holds(says('改成上门吧', 'application.corrected', 'application.again.address'), {
        repairMode: 'on_site',
      }),
    ],
  },
  {
    name: 'place and address are changed at the summary',
    world: having('lamp'),
    turns: [
      MAILED,
      says(ADDRESS, 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      presses({ kind: 'correct', field: 'address' }, 'application.ask.address'),
      holds(
        says('林小满 13900001111 上海市徐汇区漕溪路8号', 'application.noted', 'application.ask.confirm'),
        {
          address: '林小满 13900001111 上海市徐汇区漕溪路8号',
        },
      ),
      holds(
        says(
          '地址改成杭州市滨江区江南大道1号 林小满 13812345678',
          'application.corrected',
          'application.ask.confirm',
        ),
        {
          address: '林小满 13812345678 杭州市滨江区江南大道1号',
        },
      ),
      says('维修方式改成上门', 'application.corrected', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a question about the warranty in between is answered',
    world: having('lamp'),
    turns: [MAILED, says('这个还在保修吗', 'answers.warranty.shop', 'application.again.address')],
  },
  {
    name: 'freight of a covered repair is the seller’s',
    world: having('lamp'),
    turns: [MAILED, says('来回运费谁出', 'answers.freight.seller', 'application.again.address')],
  },
  {
    name: 'a repair becomes a return within the window',
    world: having('earphones'),
    turns: [
      says('耳机左边没声音了，想修', 'application.noted', 'application.ask.repair_mode'),
      holds(says('算了不修了，改成退货退款', 'application.corrected', 'application.ask.evidence'), {
        service: 'return_refund',
        reason: 'quality_defect',
      }),
    ],
  },
  {
    name: 'from a return to a repair keeps what was said',
    world: having('earphones'),
    turns: [
      says('耳机左边没声音了，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(says('还是改成维修吧', 'application.corrected', 'application.ask.repair_mode'), {
        service: 'repair',
        reason: 'quality_defect',
      }),
      says('寄修', 'application.noted', 'application.ask.address'),
      says(ADDRESS, 'application.noted', 'application.ask.confirm'),
    ],
  },
  {
    name: 'a vague place is asked for again',
    world: having('lamp'),
    turns: [MAILED, says('我家', 'chat.out_of_scope', 'application.again.address')],
  },
  {
    name: 'an address cannot be skipped',
    world: having('lamp'),
    turns: [MAILED, says('跳过', 'application.mandatory', 'application.again.address')],
  },
  {
    name: 'help is given at the place and at the address',
    world: having('lamp'),
    turns: [
      says('台灯不亮了，想维修', 'application.noted', 'application.ask.repair_mode'),
      says('帮助', 'application.help.repair_mode', 'application.again.repair_mode'),
      says('寄修', 'application.noted', 'application.ask.address'),
      says('帮助', 'application.help.address', 'application.again.address'),
    ],
  },
  {
    name: 'days later the address is still the question',
    world: having('lamp'),
    turns: [
      MAILED,
      { ...says('继续', 'application.ask.address'), after: 3 * DAY },
      says(ADDRESS, 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'a person is called at the address, and the draft is kept',
    world: having('lamp'),
    turns: [MAILED, handsOver(says('转人工', 'handoff.queued', 'application.again.address'))],
  },
  {
    name: 'typos are read: 维休, 坏鸟',
    world: having('lamp'),
    turns: [says('台灯不亮鸟，要维休', 'application.noted', 'application.ask.repair_mode')],
  },
  {
    name: 'annoyance is met in one sentence before the repair goes on',
    world: having('lamp'),
    turns: [
      says(
        '才用两个月台灯就不亮了，太气人了，赶紧给我修',
        'chat.empathy.annoyed',
        'application.noted',
        'application.ask.repair_mode',
      ),
    ],
  },
  {
    name: 'a picture without words keeps the place open, and a threat brings a person',
    world: having('lamp'),
    turns: [
      says('台灯不亮了，想维修', 'application.noted', 'application.ask.repair_mode'),
      says('？？？', 'application.help.repair_mode', 'application.again.repair_mode'),
      sends(['photo-1'], 'application.files_taken', 'application.ask.repair_mode'),
      handsOver(
        says(
          '再这样我就去12315投诉你们这帮骗子',
          'chat.empathy.furious',
          'handoff.queued',
          'application.again.repair_mode',
        ),
      ),
    ],
  },
];
