import { extractHints } from '../../../nlu/hints/hints';
import { requestHints } from '../../../nlu/hints/requests';
import { contentWords } from '../../../nlu/words';

test.each([
  '补发就行 别退钱',
  '补发确定',
  '寄出去好好的',
  '寄出去的时候好好的 没有污渍',
  '能晚三天再寄吗',
  '明天寄可以吗',
])('%s names no part', (text) => {
  expect(extractHints(text).wanted?.part).toBeUndefined();
});

test.each([
  ['给我寄个充电头', '充电头'],
  ['补发后盖', '后盖'],
  ['再寄一根数据线可以吗', '数据线'],
])('%s still asks for %s', (text, part) => {
  expect(extractHints(text).wanted?.part).toBe(part);
});

test.each([
  ['耳机5天没动 退钱', 'lost_parcel', undefined],
  ['快递一直没动静', 'lost_parcel', undefined],
  ['买来没动过', undefined, true],
  ['T恤尺寸不对 我量的肩宽52 你们标的48', 'size_disputed', undefined],
  ['羊绒款, 多少钱差价 我补', undefined, undefined],
  ['补差价换羊绒款', undefined, undefined],
  ['你们差价没退我', 'price_or_freight_overcharged', undefined],
  ['鉴定证书真的假的', undefined, undefined],
  ['这镯子是假的', 'counterfeit', undefined],
])('%s gives the reason %s, as new: %s', (text, reason, intact) => {
  expect(extractHints(text)).toMatchObject({ ...(reason && { reason }), ...(intact && { intact }) });
  expect([extractHints(text).reason, extractHints(text).intact]).toEqual([reason, intact]);
});

test('under what something is repaired is none of the goods', () => {
  expect(contentWords('en', 'repaired under warranty')).toEqual(['repaired', 'warranty']);
});

test.each(['拦截取消 我又要了', '取消拦截'])('%s keeps the parcel coming', (text) => {
  expect(requestHints(text)?.keepsIt).toBe(true);
});

test('how an interception stands is asked', () => {
  expect(requestHints('拦截怎么样了')?.asksWhetherDone).toBe(true);
});
