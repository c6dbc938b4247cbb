import { canonical } from '../../../nlu/text/normalise';

describe('English in a hurry', () => {
  test.each([
    ['dont wanna send it back', "don't want to send it back"],
    ['when r u sending it', 'when are you sending it'],
    ['i havent got a pic rn', "i haven't got a picture right now"],
    ['ill take it', "i'll take it"],
    ['sent back w zto', 'sent back with zto'],
    ['gimme a refnd', 'give me a refund'],
  ])('"%s" is read as "%s"', (text, meant) => {
    expect(canonical(text)).toBe(meant);
  });

  test.each(['u盘坏了', '我要u型枕', 'a u-shaped pillow', "it's ripped", 'illness', 'size m'])(
    '"%s" stays as it is',
    (text) => {
      expect(canonical(text)).toBe(text);
    },
  );
});
