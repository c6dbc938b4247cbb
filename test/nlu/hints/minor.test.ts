import { isMinor } from '../../../nlu/hints/minor';

test.each([
  "i'm 14 can i return this",
  'I am only 12 years old',
  'im 16, how do I get my money back',
  "I'm a minor",
  '我才13岁，能退吗',
  '我还未成年',
  '我是小学生',
])('"%s" is said by a minor', (text) => {
  expect(isMinor(text)).toBe(true);
});

test.each([
  "i'm 14 days late",
  "i'm 18 and want a refund",
  "I'm 10 minutes away",
  'i am 5 foot 4',
  'size 14 please',
  '我女儿14岁穿的',
  '我买了14件',
  '我38岁了',
  '给我十岁的孩子买的',
])('"%s" is not', (text) => {
  expect(isMinor(text)).toBe(false);
});
