import { says, sends, type Scenario } from './scenario';

const toTheSummary = [
  says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
  sends(['photo-1'], 'application.ask.confirm'),
];

const WAITS = [
  '我改主意了，再等等吧，先不退了',
  '别提交',
  '先别交',
  '先不退了 再看看',
  '等等，先别提交',
  "don't submit yet",
  'wait, not yet',
  'hold on',
];
const ENDS = [
  '取消吧',
  '算了没事了 谢谢',
  '算了 不退了',
  '不退了，谢谢',
  'never mind, thanks',
  'cancel it please',
];

/** No, not yet and stop. */
export const mendedStopping: Scenario[] = [
  ...WAITS.map((text): Scenario => ({
    name: `"${text}" keeps the draft and sends nothing`,
    turns: [...toTheSummary, says(text, 'heard.kept'), says('继续', 'application.ask.confirm')],
  })),
  {
    name: 'wished for after all, what was said is still there',
    turns: [...toTheSummary, says('先不退了', 'heard.kept'), says('还是退吧', 'application.ask.confirm')],
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
