import { onlyAsks } from '../../../nlu/hints/only-asks';

describe('nothing but a question', () => {
  it.each([
    '这个怎么洗',
    '你好，这个怎么用啊',
    '多久能到',
    '衣服会缩水么',
    '围巾起球不',
    '抬头是啥意思',
    'how do I wash it',
    'is it safe to use?',
    'ok, what is that',
  ])('%s', (text) => expect(onlyAsks(text)).toBe(true));
});

describe('something told, though in the form of a question', () => {
  it.each([
    '怎么充都充不进去',
    '怎么总是自己断电？',
    '为什么会漏水',
    '插上去没反应，能修好吗',
    '按哪个键都没反应',
    '不知道什么时候裂的',
    '洗多少次都洗不掉',
    '李明',
    'when I plug it in it sparks',
    'why does it turn off by itself',
    'does not charge',
    'what a joke',
  ])('%s', (text) => expect(onlyAsks(text)).toBe(false));
});
