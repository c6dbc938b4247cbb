import { extractControls } from '../../../nlu/controls/controls';

const NEW_FIGURE: [string, number][] = [
  ['改成40', 40],
  ['改成 40 吧', 40],
  ['改为60', 60],
  ['那就50吧', 50],
  ['还是30', 30],
  ['改30', 30],
  ['make it 50', 50],
  ['change it to 60', 60],
  ["let's say 45.5", 45.5],
];

describe('a figure in the place of another', () => {
  it.each(NEW_FIGURE)('%s is one', (text, newFigure) => {
    expect(extractControls(text).newFigure).toBe(newFigure);
  });

  it.each(['改成仅退款', '改成黑色', '50', '3天了', 'make it quick', '换成38码'])('%s is none', (text) => {
    expect(extractControls(text).newFigure).toBeUndefined();
  });
});

const WHY_DAYS: [string, number][] = [
  ['凭啥要5天', 5],
  ['为什么要等五天', 5],
  ['怎么要10天这么久', 10],
  ['为啥要7个工作日', 7],
  ['why 5 days', 5],
  ['why do I have to wait five days?', 5],
];

describe('a term called into question', () => {
  it.each(WHY_DAYS)('%s', (text, whyDays) => {
    expect(extractControls(text).whyDays).toBe(whyDays);
  });

  it.each(['5天了', '为什么', '还要5天吗', 'it took 5 days'])('%s questions none', (text) => {
    expect(extractControls(text).whyDays).toBeUndefined();
  });
});

describe('calling off', () => {
  const OFF = [
    '撤了吧',
    '算了撤了吧',
    '不想弄了',
    '这个申请撤了吧',
    '算了 这单不弄了',
    '撤销申请',
    '取消这次申请',
    '不想继续了',
    'forget it, cancel this',
    'cancle it',
    'nvm',
    'scrap that',
    "I don't want to do this anymore",
  ];

  it.each(OFF)('%s calls off', (text) => {
    expect(extractControls(text).cancel).toBe(true);
  });

  it.each(['不想要了想退货', '东西撤不回来了', '不想换颜色', 'cancel my order 123456789', "I don't want it"])(
    '%s calls nothing off',
    (text) => {
      expect(extractControls(text).cancel).toBe(false);
    },
  );
});
