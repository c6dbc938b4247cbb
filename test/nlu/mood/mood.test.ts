import { moodOf } from '../../../nlu/mood/mood';

describe('mood', () => {
  it.each([
    ['投诉你们', 'furious'],
    ['我打12315', 'furious'],
    ['骗子', 'furious'],
    ['不处理就给差评', 'furious'],
    ['发抖音曝光你们', 'furious'],
    ['this is a scam', 'furious'],
    ["I'll sue you", 'furious'],
    ['什么破店，等了好久，气死我了', 'furious'],
    ['急死了', 'annoyed'],
    ['等了好久了', 'annoyed'],
    ['怎么还不到！！！', 'annoyed'],
    ['什么破东西', 'annoyed'],
    ['都三天了', 'annoyed'],
    ['this is ridiculous', 'annoyed'],
    ['WHERE IS MY ORDER', 'annoyed'],
    ['我要打12345', 'furious'],
    ['太让人失望了', 'annoyed'],
    ['太让人失望了，都三天了，急死了', 'annoyed'],
    ['so disappointing, still nothing, please hurry', 'annoyed'],
    ['我要假一赔三', 'calm'],
    ['12345', 'calm'],
    ['税号是12345', 'calm'],
    ['我不投诉', 'calm'],
    ['订单123456789012', 'calm'],
    ['你好', 'calm'],
    ['我要退货，谢谢', 'calm'],
    ['where is my order', 'calm'],
    ['垃圾桶坏了', 'calm'],
  ])('%s is %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood);
  });
});
