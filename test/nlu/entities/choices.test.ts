import { extractEntities } from '../../../nlu/entities/entities';
import type { Entities } from '../../../nlu/understanding';
import { NOON, ZONE } from '../../support/moment';

const entitiesOf = (text: string): Entities => extractEntities(text, { now: NOON, zone: ZONE });

describe('order numbers', () => {
  it.each([
    ['订单号 202611240001 要退', ['202611240001']],
    ['4012345678901234567', ['4012345678901234567']],
    ['tb20261124001', ['TB20261124001']],
    ['order number 12345 please', ['12345']],
    ['订单：88123', ['88123']],
    ['#1001', ['1001']],
    ['D-20261101-07', ['D-20261101-07']],
    ['我电话13812345678', []],
    ['退50块', []],
    ['12315', []],
  ])('%s → %j', (text, numbers) => {
    expect(entitiesOf(text).orderNumbers).toEqual(numbers);
  });
});

describe('ordinals', () => {
  it.each([
    ['第二个', [2]],
    ['第3件', [3]],
    ['最后一个', [-1]],
    ['倒数第二个', [-2]],
    ['前一个', [1]],
    ['上面那个', [1]],
    ['下面那个', [-1]],
    ['2', [2]],
    ['2.', [2]],
    ['二', [2]],
    ['选2', [2]],
    ['the second one', [2]],
    ['the 3rd', [3]],
    ['last one', [-1]],
    ['number two', [2]],
    ['option 3', [3]],
    ['first', [1]],
    ['第一次买', []],
    ['第二天就坏了', []],
    ['第三方卖家', []],
    ['wait a second', []],
    ['last week', []],
  ])('%s → %j', (text, ordinals) => {
    expect(entitiesOf(text).ordinals).toEqual(ordinals);
  });
});

describe('quantities', () => {
  it.each([
    ['两件', [2]],
    ['退一件', [1]],
    ['退3个', [3]],
    ['十二瓶', [12]],
    ['俩都退', [2]],
    ['数量改成2', [2]],
    ['少了三包', [3]],
    ['only return one', [1]],
    ['3 of them', [3]],
    ['two shirts', [2]],
    ['5 pcs', [5]],
    ['quantity 4', [4]],
    ['给我换一个新的', []],
    ['有一个洞', []],
    ['两个月了', []],
    ['等了3个小时', []],
    ['five stars', []],
    ['第二个', []],
  ])('%s → %j', (text, quantities) => {
    expect(entitiesOf(text).quantities).toEqual(quantities);
  });

  it.each([
    '全部',
    '都退',
    '两件都退',
    '所有的',
    '一起退了',
    '整单',
    'both',
    'all of them',
    'everything',
    'return them all',
  ])('%s means every piece', (text) => {
    expect(entitiesOf(text).all).toBe(true);
  });

  it.each(['都不要', '都没收到', "that's all", 'not at all', '第二个', '我都等三天了', 'all good'])(
    '%s does not mean every piece',
    (text) => {
      expect(entitiesOf(text).all).toBe(false);
    },
  );
});

describe('sizes', () => {
  it.each([
    ['换L码', ['L']],
    ['要XL的', ['XL']],
    ['38码', ['38']],
    ['换成42的', ['42']],
    ['我买的是m', ['M']],
    ['2xl', ['2XL']],
    ['L', ['L']],
    ['size M please', ['M']],
    ['size 9.5', ['9.5']],
    ['in medium', ['M']],
    ['can I get a 43 instead', ['43']],
    ['买的XL发的L', ['XL', 'L']],
    ['大一号', []],
    ["I'm late", []],
    ['too small', []],
    ['a large, please', ['L']],
    ['a small hole', []],
  ])('%s → %j', (text, sizes) => {
    expect(entitiesOf(text).sizes).toEqual(sizes);
  });
});

describe('colours', () => {
  it.each([
    ['蓝色那条', ['blue']],
    ['就那个红的', ['red']],
    ['上周买的那条蓝裙子', ['blue']],
    ['藏青', ['navy']],
    ['燕麦色的毛衣', ['beige']],
    ['米白', ['white']],
    ['黑的换白的', ['black', 'white']],
    ['要粉色不要灰色', ['pink', 'grey']],
    ['the navy blue one', ['navy']],
    ['gray', ['grey']],
    ['off-white shirt', ['white']],
    ['红包没到', []],
    ['黑店', []],
    ['蓝牙连不上', []],
    ['屏幕发黄', []],
    ['白跑一趟', []],
    ['bored', []],
    ['black friday deal', []],
  ])('%s → %j', (text, colours) => {
    expect(entitiesOf(text).colours).toEqual(colours);
  });
});

describe('bare numbers', () => {
  it.each([
    ['30', [30]],
    ['大概 45', [45]],
    ['三十', [30]],
    ['3号买的38码退2件', []],
    ['abc123', []],
  ])('%s → %j', (text, numbers) => {
    expect(entitiesOf(text).numbers).toEqual(numbers);
  });
});
