import { extractEntities } from '../../../nlu/entities/entities';

const measuresIn = (text: string) => extractEntities(text, { now: 0, zone: 'Asia/Shanghai' }).measures;

test.each([
  ['胸围量出来 98', [{ name: 'bust', value: 98 }]],
  ['胸围标98，量出来只有94', [{ name: 'bust', value: 94 }]],
  ['胸围页面写的98实际量了94厘米', [{ name: 'bust', value: 94, unit: 'cm' }]],
  [
    '衣长61.5，袖长 560mm',
    [
      { name: 'length', value: 61.5 },
      { name: 'sleeve', value: 560, unit: 'mm' },
    ],
  ],
  ['腰围2尺1', [{ name: 'waist', value: 2.1, unit: 'chi' }]],
  ['圈口内径5.5公分', [{ name: 'inner_diameter', value: 5.5, unit: 'cm' }]],
  ['裤长实测 98.5 厘米', [{ name: 'trouser_length', value: 98.5, unit: 'cm' }]],
  ['length is 61.5cm', [{ name: 'length', value: 61.5, unit: 'cm' }]],
  ['chest measures 38 inches', [{ name: 'bust', value: 38, unit: 'inch' }]],
  ['The listing says chest 98 but it measured 94 cm', [{ name: 'bust', value: 94, unit: 'cm' }]],
  [
    "it's 61.5 cm long and 47 cm wide",
    [
      { name: 'length', value: 61.5, unit: 'cm' },
      { name: 'width', value: 47, unit: 'cm' },
    ],
  ],
  ['94cm', [{ value: 94, unit: 'cm' }]],
])('"%s" tells lengths', (text, measures) => {
  expect(measuresIn(text)).toEqual(measures);
});

test.each([
  '胸围差了4厘米',
  '衣长短了5cm',
  '退我30块',
  '穿38码',
  '胸围标98',
  'the chest is 4 cm off by the chart? no',
  '腰围有点紧',
])('"%s" tells none that was measured', (text) => {
  expect(measuresIn(text)?.filter(({ name }) => name)).toEqual(measuresIn(text) && []);
});

test('a decimal beside a measure is no money', () => {
  expect(extractEntities('衣长61.5', { now: 0, zone: 'Asia/Shanghai' }).money).toEqual([]);
});
