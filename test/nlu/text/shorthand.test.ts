import { canonical } from '../../../nlu/text/normalise';

describe('English in a hurry', () => {
  test.each([
    ['dont wanna send it back', "don't want to send it back"],
    ['when r u sending it', 'when are you sending it'],
    ['i havent got a pic rn', "i haven't got a picture right now"],
    ['ill take it', "i'll take it"],
    ['sent back w zto', 'sent back with zto'],
    ['came w/ a hole, w/o the box', 'came with a hole, without the box'],
    ['ok ill wait', "ok i'll wait"],
    ['gimme a refnd', 'give me a refund'],
  ])('"%s" is read as "%s"', (text, meant) => {
    expect(canonical(text)).toBe(meant);
  });

  test.each([
    'u盘坏了',
    '我要u型枕',
    'a u-shaped pillow',
    'the u lock',
    "it's ripped",
    'the r earbud is dead',
    'l and r are swapped',
    'a 60w charger',
    'a charger of 60 w',
    'size w 30',
    'illness',
    'i was ill last week',
    'the dress is ill fitting',
    'size m',
  ])('"%s" stays as it is', (text) => {
    expect(canonical(text)).toBe(text);
  });
});
