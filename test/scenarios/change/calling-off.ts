import { says, sends, type Scenario } from '../scenario';
import { only } from '../world';

const ZH = ['撤了吧', '算了撤了吧', '不想弄了', '这个申请撤了吧', '撤销', '算了 这单不弄了', '取消这次申请'];
const EN = ['forget it, cancel this', 'cancle it', 'nvm', "I don't want to do this anymore", 'scrap that'];

const toTheSummary = [
  says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
  sends(['photo-1'], 'application.ask.confirm'),
];

const ENDS = [
  '取消吧',
  '算了没事了 谢谢',
  '算了 不退了',
  '不退了，谢谢',
  'never mind, thanks',
  'cancel it please',
];

/** A draft is given up, in the words buyers use: asked once where anything was collected. */
export const callingOff: Scenario[] = [
  ...ZH.map((text): Scenario => ({
    name: `"${text}" gives the draft up`,
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞，想退货退款', 'application.noted', 'application.ask.evidence'),
      says(text, 'application.ask.cancel'),
      says('对', 'application.cancelled'),
    ],
  })),
  ...EN.map((text): Scenario => ({
    name: `"${text}" gives the draft up`,
    language: 'en',
    world: only('cardigan'),
    turns: [
      says('the cardigan has a hole, I want to return it', 'application.noted', 'application.ask.evidence'),
      says(text, 'application.ask.cancel'),
      says('yes', 'application.cancelled'),
    ],
  })),
  {
    name: 'said twice it is the yes',
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞，想退货退款', 'application.noted', 'application.ask.evidence'),
      says('撤了吧', 'application.ask.cancel'),
      says('撤了吧', 'application.cancelled'),
    ],
  },
  {
    name: 'nothing was collected, nothing is asked',
    world: only('cardigan', 'dress'),
    turns: [
      says('我要退货', 'application.noted', 'application.ask.order'),
      says('不想弄了', 'application.cancelled'),
    ],
  },
  ...ENDS.map((text): Scenario => ({
    name: `"${text}" calls off`,
    turns: [
      ...toTheSummary,
      says(text, 'application.ask.cancel'),
      says(text.includes('e') ? 'yes, cancel' : '对 取消', 'application.cancelled'),
    ],
  })),
];
