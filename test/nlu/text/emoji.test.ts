import { spoken } from '../../../nlu/text/emoji';

describe('emoji', () => {
  it.each([
    ['😡😡😡', '气死我了'],
    ['👍🏼', '好的'],
    ['👍👍👍', '很满意 好评'],
    ['🙏', '谢谢'],
  ])('%s alone says %s', (text, words) => {
    expect(spoken('zh', text)).toBe(words);
  });

  it('say nothing where they only laugh', () => {
    expect(spoken('en', '😂😂')).toBe('😂😂');
  });

  it('leave a message with words as it is', () => {
    expect(spoken('zh', '退款😡')).toBe('退款😡');
  });
});
