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
    ['麻烦帮我退一下，谢谢', 'calm'],
    ['烦请查一下', 'calm'],
    ['不着急，慢慢来', 'calm'],
    ['no hurry, whenever you can', 'calm'],
    ['太好看了！！', 'calm'],
    ['love it!!! thank you', 'calm'],
    ['12315是什么', 'calm'],
    ['我不会给差评的，就想换一个', 'calm'],
    ['律师袍尺码偏大', 'calm'],
    ['滚筒能洗吗', 'calm'],
    ['怎么撤销投诉', 'calm'],
  ])('%s is %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood);
  });
});

describe('a rant without a threat is annoyed, however long', () => {
  it.each([
    '什么破店，等了好久，气死我了',
    '你们这服务真的太垃圾了 等了一个礼拜没人理我',
    '垃圾质量 穿一次就开线 太坑了',
    '太过分了吧 一直敷衍我 踢皮球 烦死了',
    '我真的无语了 催了三遍还没发货 你们到底在干什么',
    '坑爹啊 等半个月发个错的',
    '真他妈慢 快递都一周了',
    '糟糕透了 又慢又敷衍 我真的生气了 赶紧处理！！！',
    "this is terrible, useless product and awful support, i'm so fed up",
    'what a load of rubbish, nobody answers, this is ridiculous!!',
    'fucking useless kettle',
  ])('%s', (text) => {
    expect(moodOf(text)).toBe('annoyed');
  });
});

describe('a threat is fury, however calmly it is said', () => {
  it.each([
    '再不退钱我打12315',
    '不解决我就去法院起诉你们',
    '已经跟工商局举报了 等着吧',
    '我找律师了 你们准备好',
    '不退款就给你差评 全一星',
    '再不处理我就上抖音让大家看看你们什么嘴脸',
    '我報警了',
    '消费者协会见',
    "i'll file a chargeback with my bank",
    'expect a letter from my lawyer',
    "i'm reporting you to trading standards",
    'see you in court',
    'one star review coming if this is not sorted',
  ])('%s', (text) => {
    expect(moodOf(text)).toBe('furious');
  });
});

test.each(['滚 傻逼商家', '你妈的 骗子', '黑心商家', 'you fucking thieves', 'you are scammers'])(
  'abuse is fury: %s',
  (text) => {
    expect(moodOf(text)).toBe('furious');
  },
);
