import { closes } from '../../../nlu/hints/closing';

test.each([
  "Thanks, that's all",
  'thats all thank you',
  'Nothing else, thanks!',
  "ok, that's all I need, cheers",
  '谢谢，没别的了',
])('"%s" ends the talk', (text) => {
  expect(closes(text)).toBe(true);
});

test.each([
  'thanks',
  "that's all",
  "thanks, that's right",
  "thanks, that's all broken",
  '谢谢',
  '没有收到，谢谢',
])('"%s" does not', (text) => {
  expect(closes(text)).toBe(false);
});
