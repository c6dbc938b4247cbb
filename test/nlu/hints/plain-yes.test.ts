import { isPlainYes } from '../../../nlu/hints/plain-yes';

test.each(['对', '嗯', '嗯嗯', '是的', '可以啊', 'yes', 'Yes please!', 'sure', 'yeah, thanks'])(
  '"%s" is a yes',
  (text) => {
    expect(isPlainYes(text)).toBe(true);
  },
);

test.each([
  '好的',
  '嗯……',
  '嗯...',
  'ok',
  'got it',
  'yes, 20',
  '对不起',
  '不是',
  'yes but not all of it',
  '要换货',
])('"%s" is none, or not only that', (text) => {
  expect(isPlainYes(text)).toBe(false);
});
