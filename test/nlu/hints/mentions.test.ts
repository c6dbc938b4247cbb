import { mentionsIn } from '../../../nlu/hints/mentions';
import type { Mention } from '../../../nlu/understanding';

const MENTIONED: [Mention, string[]][] = [
  ['own_goods', ['这件能退吗', '我买的裙子保修多久', 'where is my parcel', 'can I return this']],
  ['gift', ['赠品没收到', '送的袜子呢', 'the free gift is missing']],
  ['another_piece', ['另一件也破了', '剩下的不退', 'the other one is stained', '剩下兩件呢']],
  ['replacement', ['新的什么时候到', '换的到了']],
  ['mending', ['修好了没', 'is it fixed']],
  ['reservation', ['收到了，不过还是坏的', 'arrived BUT broken']],
];

describe.each(MENTIONED)('%s', (mention, texts) => {
  test.each(texts)('is pointed at by "%s"', (text) => {
    expect(mentionsIn(text)).toContain(mention);
  });
});

test.each(['你好', 'do you ship abroad', '开衫破了个洞'])('"%s" points at nothing', (text) => {
  expect(mentionsIn(text)).toEqual([]);
});
