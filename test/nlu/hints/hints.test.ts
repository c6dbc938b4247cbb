import { extractHints } from '../../../nlu/hints/hints';

describe('services', () => {
  it.each([
    ['仅退款', 'refund_only'],
    ['不退货只退款', 'refund_only'],
    ['直接退款，不退货', 'refund_only'],
    ['refund only please', 'refund_only'],
    ['退货退款', 'return_refund'],
    ['我要退货', 'return_refund'],
    ['I want to return it', 'return_refund'],
    ['换货', 'exchange'],
    ['换个原因', undefined],
    ['换成质量问题', undefined],
    ['不退货，退一半', 'refund_only'],
    ['退没到的', 'refund_only'],
    ['换个大一码的', 'exchange'],
    ['send me a replacement', 'exchange'],
    ['能修一下吗', 'repair'],
    ['寄修', 'repair'],
    ['please repair it', 'repair'],
    ['我不换货，退货', 'return_refund'],
    ['不想退货，换货', 'exchange'],
    ['不要维修', undefined],
    ['退款', undefined],
    ['你好', undefined],
  ])('%s → %s', (text, service) => {
    expect(extractHints(text).service).toBe(service);
  });
});

describe('reasons', () => {
  it.each([
    ['衣服破了个洞', 'quality_defect'],
    ['起球', 'quality_defect'],
    ['开线了', 'quality_defect'],
    ['不亮', 'quality_defect'],
    ['坏了', 'quality_defect'],
    ['杯子碎了', 'damaged_in_transit'],
    ['运输压坏', 'damaged_in_transit'],
    ['arrived broken', 'damaged_in_transit'],
    ['发错了', 'wrong_item'],
    ['我买的黑色，发来的是白色', 'wrong_item'],
    ['wrong colour', 'wrong_item'],
    ['少发一件', 'missing_part'],
    ['没有说明书', 'missing_part'],
    ['the charger is missing', 'missing_part'],
    ['和描述不符', 'not_as_described'],
    ['色差太大', 'not_as_described'],
    ['说是纯棉其实是化纤', 'not_as_described'],
    ['not as described', 'not_as_described'],
    ['外面袋子破了', 'damaged_in_transit'],
    ['口袋破了', 'quality_defect'],
    ['我没有拒收，东西收到了，就是破了个洞', 'quality_defect'],
    ['我没有拒收啊', 'not_received'],
    ['不需要发票', undefined],
    ['what a rip-off', undefined],
    ['the seam rips', 'quality_defect'],
    ['尺寸跟页面不一样', 'size_disputed'],
    ['尺码偏小', 'wrong_size'],
    ['不合身', 'wrong_size'],
    ['大小不合适', 'wrong_size'],
    ['too small for me', 'wrong_size'],
    ['不喜欢', 'dislike'],
    ['不想要了', 'no_longer_needed'],
    ['拍错了', 'ordered_by_mistake'],
    ['I changed my mind', 'no_longer_needed'],
    ['还没收到货', 'not_received'],
    ['never arrived', 'not_received'],
    ['快递丢了', 'lost_parcel'],
    ['都5天了物流一动不动 我不要了退钱', 'lost_parcel'],
    ["no movement for 6 days, I don't want it anymore", 'lost_parcel'],
    ['还没收到，不想要了', 'not_received'],
    ['风扇不动了', undefined],
    ['选错了，是那个包', undefined],
    ['wrong item I meant the bag', undefined],
    ['一直不发货', 'not_shipped'],
    ['发货太慢', 'late_shipping'],
    ['是假货', 'counterfeit'],
    ['not authentic', 'counterfeit'],
    ['过期了', 'near_or_past_expiry'],
    ['多收我钱', 'price_or_freight_overcharged'],
    ['答应给我补发的到现在没补', 'agreed_not_fulfilled'],
    ['没有破洞', undefined],
    ['怎么还不转人工', undefined],
    ['照片发错了', undefined],
    ['不是质量问题', undefined],
    ['it is not broken', undefined],
    ['你好在吗', undefined],
  ])('%s → %s', (text, reason) => {
    expect(extractHints(text).reason).toBe(reason);
  });
});

describe('received or not', () => {
  it.each([
    ['还没收到', false],
    ['没收到货', false],
    ['已签收但没拿到', false],
    ['不是我签收的', false],
    ['haven’t received it', false],
    ['it never arrived', false],
    ['收到了', true],
    ['昨天收到的', true],
    ['打开一看碎了', true],
    ['yes I received it', true],
    ['it arrived yesterday', true],
    ['收到了吗', undefined],
    ['什么时候能到', undefined],
  ])('%s → %s', (text, received) => {
    expect(extractHints(text).received).toBe(received);
  });

  it.each([
    ['显示签收但是没收到', 'signed'],
    ['快递丢了没收到', 'lost'],
    ['我拒收了', 'refused'],
    ['还在路上', 'in_transit'],
    ['it says delivered but nothing came', 'signed'],
    ['lost in transit', 'lost'],
  ])('%s tells the story %s', (text, story) => {
    expect(extractHints(text).notReceivedStory).toBe(story);
  });
});

describe('state of the goods', () => {
  it.each([
    ['吊牌还在', true],
    ['没拆封', true],
    ['没穿过', true],
    ['tags are still on', true],
    ['never worn', true],
    ['洗过了', false],
    ['穿了两次', false],
    ['吊牌剪了', false],
    ['I washed it', false],
    ['退货', undefined],
  ])('%s → intact %s', (text, intact) => {
    expect(extractHints(text).intact).toBe(intact);
  });
});

describe('symptoms', () => {
  it.each([
    ['有线头', 'loose_thread'],
    ['破了个洞', 'hole'],
    ['有污渍', 'stain'],
    ['掉了一颗扣子', 'lost_button'],
    ['我自己不小心摔的', 'buyer_damage'],
    ['my dog chewed it', 'buyer_damage'],
    ['颜色有点不一样', 'screen_colour'],
    ['起球了', 'pilling'],
    ['it got bobbles after one wear', 'pilling'],
    ['开线', 'open_seam'],
    ['掉色', 'colour_loss'],
    ['手感不好', 'feel'],
    ['太小了穿不下', 'fit'],
    ['小瑕疵', 'tiny_flaw'],
    ['loose thread', 'loose_thread'],
    ['there is a hole', 'hole'],
    ['torn at the sleeve', 'tear'],
    ['没有破洞', undefined],
  ])('%s → %s', (text, symptom) => {
    expect(extractHints(text).symptom).toBe(symptom);
  });
});

describe('tags', () => {
  it.each([
    ['剪了吊牌', false],
    ['吊牌剪了', false],
    ['吊牌没了', false],
    ['吊牌没剪', true],
    ['没剪吊牌', true],
    ['尺码偏小穿不上，吊牌没剪', true],
  ])('%s → %s', (text, intact) => expect(extractHints(text).intact).toBe(intact));
});

describe('asking', () => {
  it.each(['退货运费谁出', '会起球吗', 'who pays the return?', '物流到哪了'])('%s asks', (text) =>
    expect(extractHints(text).asks).toBe(true),
  );
  it.each(['退没到的', '破了个洞', 'it has a hole'])('%s tells', (text) =>
    expect(extractHints(text).asks).toBeUndefined(),
  );
});

describe('where it is repaired', () => {
  it.each([
    ['can you come to fix it', 'on_site'],
    ['i want someone to come over', 'on_site'],
    ['they came broken', undefined],
    ['you came late', undefined],
  ])('%s → %s', (text, mode) => expect(extractHints(text).repairMode).toBe(mode));
});
