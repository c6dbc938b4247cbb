import { tellsInjury } from '../../../nlu/hints/injury';

test.each([
  'i burned my hand on it',
  'it cut my little finger',
  'my son got hurt',
  '烫到手了',
  '孩子被割伤了',
])('"%s" tells that somebody was hurt', (text) => {
  expect(tellsInjury(text)).toBe(true);
});

test.each([
  'you hurt my feelings',
  'the tag is cut',
  'it smells burned',
  '到手就坏了',
  '充电发烫',
  '拿到手了',
])('"%s" does not', (text) => {
  expect(tellsInjury(text)).toBe(false);
});
