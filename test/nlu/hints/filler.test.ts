import { fillerIn } from '../../../nlu/hints/filler';
import { problemIn } from '../../../nlu/hints/problem';

describe('a word in passing', () => {
  it.each([
    '稍等',
    '等我一下',
    '稍等一下',
    '好的马上',
    '我看看哈',
    '好，我去找找',
    '马上',
    'hmm',
    'wait a moment',
    'gimme a mo',
    'ok, one sec please',
  ])('"%s" asks for a moment', (text) => expect(fillerIn(text)).toBe('wait'));

  it.each([
    '你看嘛',
    '你看',
    '您看看',
    '你们自己看',
    '看图',
    '看照片啊',
    '图片看到了吗',
    '你看看我发的照片',
    'look',
    'see for yourself',
  ])('"%s" points at what was sent', (text) => expect(fillerIn(text)).toBe('look'));

  it.each(['你看着办', '你看行吗', '看看多少钱', '你看这个洞', '照片里看得到洞', '看情况'])(
    '"%s" says more',
    (text) => expect(fillerIn(text)).toBeUndefined(),
  );

  it.each([
    '好的',
    '嗯嗯嗯～',
    '收到',
    '知道啦！',
    '烦死了',
    '唉。。。',
    'ok 👌',
    'Alright',
    "it's so annoying",
  ])('"%s" acknowledges or sighs', (text) => expect(fillerIn(text)).toBe('word'));

  it.each([
    '好的，袖口破了',
    '收到了',
    '看看什么时候发货',
    '不行了',
    '等了三天了',
    '会',
    '下',
    '可以退吗',
    'ok but it is torn',
    'good quality',
    'wait, the zip is broken',
    '123',
    '😂',
    '',
  ])('"%s" is more, or nothing', (text) => expect(fillerIn(text)).toBeUndefined());
});

describe('what is told', () => {
  it.each(['退款', '快点处理', '多少钱啊', 'refund please'])('by "%s" is nothing', (text) =>
    expect(problemIn(text)).toBe(''),
  );
  it.each(['全退', '都退', '两件都退', '全部退掉吧', '一起退', '两件', 'all of them', 'return everything'])(
    'by the count "%s" is nothing',
    (text) => expect(problemIn(text)).toBe(''),
  );
  it.each(['都坏了', '全是洞', '两件都有洞', 'all of them leak'])('by "%s" is a fault', (text) =>
    expect(problemIn(text)).toBe(text),
  );
  it('is the words without wish and hurry', () => {
    expect(problemIn('你好，袖口开线了，赶紧退款')).toBe('袖口开线了');
  });
});
