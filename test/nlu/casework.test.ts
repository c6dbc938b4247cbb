import { caseworkHints } from '../../nlu/casework/casework';
import type { CaseWishWord } from '../../nlu/understanding';

const WISHES: [CaseWishWord, string[]][] = [
  ['list', ['我的售后', '看看我的退款单', 'show my cases', '有哪些售后']],
  [
    'withdraw',
    ['撤销申请', '把售后撤了', '不想退了', 'withdraw my case', 'cancel the return', "nvm i'll keep it"],
  ],
  ['amend', ['修改申请', '原因选错了', 'change the amount to 50', '改成换货']],
  ['enter_waybill', ['填一下退货单号', '已经寄回去了', 'I sent it back yesterday', '单号填错了']],
  ['ask_extension', ['能不能延期', '晚几天寄可以吗', '多给我3天', 'a few more days please']],
  ['add_evidence', ['补充几张照片', '再传一张图', 'add more photos', "here's a better pic"]],
  ['add_statement', ['跟卖家说一声洞变大了', 'tell the seller it got worse']],
  ['offer', ['赔我30我就不退了', '能不能商量一下', "I'll keep it for 20", "i'd settle for 60 yuan"]],
  ['counter_offer', ['至少退80', '还个价', 'make it 80']],
  ['accept_offer', ['接受方案', '同意你们的方案', 'I accept the offer']],
  ['decline_offer', ['不接受这个方案', 'I reject the offer', 'no deal']],
  ['accept_quote', ['同意报价', 'the quote is fine']],
  ['refuse_quote', ['报价太高了', 'the quote is too expensive']],
  ['no_repair', ['不修了', '不想再修了', '别修了', "don't fix it", 'forget the repair']],
  ['confirm_arrival', ['换的收到了', 'the replacement arrived']],
  ['change_to_refund', ['直接退款吧', '改成退款', 'just refund me instead']],
  ['ask_platform', ['申请平台介入', '找淘宝小二', 'escalate this to the platform']],
  ['contradict', ['不是我弄坏的', 'it was fine when I sent it']],
  ['concede', ['确实是我弄坏的', 'I admit the objection']],
  ['progress', ['售后到哪一步了', '卖家同意了没', 'any update']],
];

describe.each(WISHES)('%s', (word, texts) => {
  test.each(texts)('is meant by "%s"', (text) => {
    expect(caseworkHints(text)?.wishes).toContain(word);
  });
});

test.each(['不撤销了', '先别撤销', "don't withdraw it", '不改了'])('"%s" leaves it as it is', (text) => {
  expect(caseworkHints(text)).toMatchObject({ keeps: true });
  expect(caseworkHints(text)?.wishes ?? []).not.toContain('withdraw');
});

test('what goes with it is told apart', () => {
  expect(caseworkHints('我发的到付')?.collect).toBe(true);
  expect(caseworkHints('不是到付')?.collect).toBeUndefined();
  expect(caseworkHints('东西我留着，运费你们出')).toMatchObject({ goods: 'keep', returnFreight: 'seller' });
  expect(caseworkHints('我申请的退货退款想改成换货')?.toService).toBe('exchange');
  expect(caseworkHints('原因选错了，改成不喜欢')?.toReason).toBe('dislike');
  expect(caseworkHints('跟卖家说洞越来越大了')?.note).toBe('洞越来越大了');
});

test.each([
  '你好',
  '开衫破了个洞',
  'where is my parcel',
  'where is the refund address',
  '这个多少钱',
  'i will keep the box in case',
  "i'm going to keep the receipt",
  'i can take 2 days to decide',
])('"%s" says nothing of a case', (text) => {
  expect(caseworkHints(text)?.wishes).toBeUndefined();
});

test.each([
  ['换货的那个', ['exchange']],
  ['the refund-only one', ['refund_only']],
  ['修的那单到哪了', ['repair']],
  ['退货那个', ['return_refund']],
] as const)('"%s" names a service', (text, services) => {
  expect(caseworkHints(text)?.services).toEqual(services);
});

test.each(['不修改了', '修不好吗', '要不修一下', 'can you repair it'])('"%s" calls no repair off', (text) => {
  expect(caseworkHints(text)?.wishes ?? []).not.toContain('no_repair');
});

test.each(['再加10块', '能不能再多退10', 'another 10 yuan', '10 more'])('"%s" is on top', (text) => {
  expect(caseworkHints(text)).toMatchObject({ more: true });
});

test.each(['至少80', '80', 'make it 80'])('"%s" is a sum of its own', (text) => {
  expect(caseworkHints(text)?.more).toBeUndefined();
});

test.each(['没收到', '还没到', '没受到', 'not here yet', 'nothing came', 'havent recieved it'])(
  '"%s" tells that it has not arrived',
  (text) => {
    expect(caseworkHints(text)?.awaited).toContain('not_arrived');
  },
);

test.each(['没来得及寄', '没收到退款', '收到了'])('"%s" tells of no parcel that is missing', (text) => {
  expect(caseworkHints(text)?.awaited ?? []).not.toContain('not_arrived');
});

test.each([
  ['卖家已经收到了', 'arrived'],
  ['have you received it', 'arrived'],
  ['我发了照片', 'sent'],
  ['i sent it to my sister', 'sent'],
  ['when will you send my other order', 'standing'],
] as const)('"%s" is not what is awaited as %s', (text, topic) => {
  expect(caseworkHints(text)?.awaited ?? []).not.toContain(topic);
});

test.each([
  ['收到了', 'arrived'],
  ['i got it', 'arrived'],
  ['已经寄了', 'sent'],
  ['we sent it to the shop', 'sent'],
  ['when will you send it', 'standing'],
] as const)('"%s" is what is awaited as %s', (text, topic) => {
  expect(caseworkHints(text)?.awaited).toContain(topic);
});

test.each(['花了12寄的', '垫了 15.5 元', 'it cost me 12 yuan', 'paid 9.5 and sent it'])(
  '"%s" tells what was laid out',
  (text) => {
    expect(caseworkHints(text)?.laidOut).toBe(true);
  },
);

test.each(['用了3天就坏了', '付了12件的钱', '收了2个', 'charged 12 times', 'paid 120 for it'])(
  '"%s" tells of no postage',
  (text) => {
    expect(caseworkHints(text)?.laidOut).toBeUndefined();
  },
);
