import { extractControls } from '../../../nlu/controls/controls';

const PERSON = [
  '人工',
  '转人工',
  '转人公',
  '赚人工',
  '真人',
  '找客服',
  '我要找客服',
  '叫你们老板来',
  '机器人滚，叫人来',
  'human',
  'agent please',
  'I want a real person',
  'let me talk to someone',
  'huamn',
  '能不能来个活人',
  '可不可以转人工',
  '怎么还不转人工',
  '为什么不能转人工',
  "why can't I talk to a human",
  "why don't you get me a person",
];
const NO_PERSON = [
  '我不要转人工',
  '别转人工',
  '不用人工',
  '先别找客服',
  "I don't want a human",
  'no agent please',
  '能不转人工吗',
  '人工就算了',
  '不需要真人',
  '我不想跟人工说',
  "please don't get a human",
];

describe('a person', () => {
  it.each(PERSON)('%s asks for one', (text) => {
    expect(extractControls(text)).toMatchObject({ person: true, noPerson: false });
  });

  it.each(NO_PERSON)('%s refuses one', (text) => {
    expect(extractControls(text)).toMatchObject({ person: false, noPerson: true });
  });

  it.each(['人工草坪坏了', '客服态度很好', '我要退货', 'the mannequin looks human', '快递员联系我了'])(
    '%s does neither',
    (text) => {
      expect(extractControls(text)).toMatchObject({ person: false, noPerson: false });
    },
  );
});

describe('a person beside other facts', () => {
  it.each(['人工！水壶裂了，我要退货退款', '裙子破了，人工', 'human, please. my parcel is lost'])(
    '%s asks for one',
    (text) => expect(extractControls(text).person).toBe(true),
  );
});

describe('the order was not meant', () => {
  it.each([
    '不是这件',
    '不是这个',
    '选错了，是那个包',
    '选错商品了',
    '不是，我说的是托特包',
    'wrong item I meant the bag',
    'not this one',
    'I picked the wrong item',
  ])('%s corrects the order', (text) => expect(extractControls(text).correct).toBe('order'));

  it.each(['说错了，是3件', '选错了，是质量问题', 'I got the wrong item', 'I received the wrong colour'])(
    '%s does not',
    (text) => expect(extractControls(text).correct).not.toBe('order'),
  );
});

describe('a reason is changed', () => {
  it.each(['换个原因', '换成质量问题', '原因选错了，是发错货'])('%s', (text) =>
    expect(extractControls(text).correct).toBe('reason'),
  );
});

describe('a description is worded anew', () => {
  it.each([
    ['描述改成花纹和图片对不上', '花纹和图片对不上'],
    ['问题描述改为：袖口开线', '袖口开线'],
    ['change the description to Seam is open', 'Seam is open'],
  ])('%s', (text, reworded) =>
    expect(extractControls(text)).toMatchObject({ correct: 'description', reworded }),
  );

  it.each(['原因改成描述不符', '改一下描述', 'change the description'])('%s brings no new words', (text) =>
    expect(extractControls(text).reworded).toBeUndefined(),
  );
});

describe('control words', () => {
  it.each([
    ['取消', 'cancel'],
    ['为什么要问这个', 'why'],
    ['why do you ask', 'why'],
    ['ok photos later', 'later'],
    ['算了', 'cancel'],
    ['不弄了', 'cancel'],
    ['never mind', 'cancel'],
    ['cancel it please', 'cancel'],
    ['重新开始', 'startOver'],
    ['从头再来', 'startOver'],
    ['start over', 'startOver'],
    ['帮助', 'help'],
    ['你能做什么', 'help'],
    ['help', 'help'],
    ['为什么', 'why'],
    ['为啥啊', 'why'],
    ['why not?', 'why'],
    ['晚点发', 'later'],
    ['等会儿再发给你', 'later'],
    ['later', 'later'],
    ["I'll send the photos later", 'later'],
    ['跳过', 'skip'],
    ['没有了', 'skip'],
    ['没有照片', 'skip'],
    ['skip', 'skip'],
    ["that's all", 'skip'],
    ['提交', 'submit'],
    ['就这些', 'submit'],
    ['确认提交吧', 'submit'],
    ['submit it', 'submit'],
  ] as const)('%s is %s', (text, control) => {
    expect(extractControls(text)[control]).toBe(true);
  });

  it.each([
    '取消订单',
    '为什么还不发货',
    '帮助我换货',
    '我要提交申请吗',
    '晚点到没关系',
    'cancel my order',
    'why is my parcel late',
  ])('%s is none of them', (text) => {
    const { cancel, startOver, help, why, later, skip, submit } = extractControls(text);
    expect([cancel, startOver, help, why, later, skip, submit]).not.toContain(true);
  });
});

describe('corrections', () => {
  it.each([
    ['金额改成50', 'amount'],
    ['改成50块', 'amount'],
    ['数量填错了', 'quantity'],
    ['改成两件', 'quantity'],
    ['原因改一下', 'reason'],
    ['改成换货', 'service'],
    ['订单选错了', 'order'],
    ['描述要改', 'description'],
    ['照片发错了，要改', 'evidence'],
    ['change the reason', 'reason'],
    ['the amount is wrong', 'amount'],
    ['change it to an exchange', 'service'],
    ['改变主意了', undefined],
    ['你好', undefined],
    ['不要改金额', undefined],
  ])('%s corrects %s', (text, field) => {
    expect(extractControls(text).correct).toBe(field);
  });
});

describe('language', () => {
  it.each([
    ['说英文', 'en'],
    ['speak English please', 'en'],
    ['English', 'en'],
    ['说中文', 'zh'],
    ['用中文', 'zh'],
    ['Chinese please', 'zh'],
    ['英文说明书没有', undefined],
    ['你好', undefined],
  ])('%s → %s', (text, language) => {
    expect(extractControls(text).switchLanguage).toBe(language);
  });
});
