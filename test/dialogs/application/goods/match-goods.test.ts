import { isNameOf } from '../../../../dialogs/application/goods/by-title';
import { matchGoods } from '../../../../dialogs/application/goods/match-goods';
import type { Entities } from '../../../../nlu/understanding';
import { GOODS } from '../../../scenarios/world';
import { DAY, NOW } from '../../../support/orders';

const pieces = Object.values(GOODS).flatMap((order) => order.lines.map((line) => ({ order, line })));
const entities: Pick<Entities, 'orderNumbers' | 'dates' | 'colours' | 'sizes'> = {
  orderNumbers: [],
  dates: [],
  colours: [],
  sizes: [],
};

function found(words: string[], said: Partial<typeof entities> = {}, text = ''): string[] {
  const { named, pieces: left } = matchGoods(pieces, { text, words, entities: { ...entities, ...said } });
  return named ? left.map(({ line }) => line.listing.title.en) : [];
}

test.each([
  [['开衫'], 'Oat knit cardigan'],
  [['裙子'], 'French waisted dress'],
  [['围巾'], 'Cashmere scarf'],
  [['dress'], 'French waisted dress'],
  [['kettles'], 'Glass kettle'],
  [['那条', '蓝', '裙子'], 'French waisted dress'],
])('%j names one thing', (words, title) => {
  expect(found(words)).toEqual([title]);
});

test('a colour family covers its shades', () => {
  expect(found([], { colours: ['red'] })).toEqual(['Cashmere scarf']);
  expect(found([], { colours: ['blue'] })).toEqual(['French waisted dress']);
});

test('a date fits what was bought, sent or delivered in it', () => {
  const dates = [{ from: NOW - 9 * DAY, to: NOW - 7 * DAY, text: '上周' }];
  expect(found([], { dates })).toEqual(['French waisted dress']);
});

test('an order is known by its number and by the end of it', () => {
  expect(found([], { orderNumbers: ['260100010004'] })).toEqual(['Glass kettle']);
  expect(found([], {}, '尾号0004')).toEqual(['Glass kettle']);
});

test('a number of nobody’s order is told', () => {
  const { named, unknownNumber } = matchGoods(pieces, {
    text: '',
    words: [],
    entities: { ...entities, orderNumbers: ['999'] },
  });
  expect({ named, unknownNumber }).toEqual({ named: false, unknownNumber: '999' });
});

test('words that fit nothing leave all, and name none', () => {
  expect(found(['天气'])).toEqual([]);
});

test('a message names goods only when every word does', () => {
  const [cardigan] = pieces;
  if (!cardigan) throw new Error('no goods');
  expect(isNameOf(cardigan, { words: ['燕麦色', '开衫'] })).toBe(true);
  expect(isNameOf(cardigan, { words: ['开衫', '破洞'] })).toBe(false);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOfs'])(
  'the word %s names nothing, whatever the language makes of it',
  (word) => {
    expect(found([word.toLowerCase(), word])).toEqual([]);
  },
);
