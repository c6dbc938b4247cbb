import { says, presses, sends, submits, holds, type Scenario, type Turn } from '../scenario';
import { GOODS, only } from '../world';

const first = (text: string, ...replies: string[]): Turn => says(text, 'several.begun', ...replies);

/** Two kinds of goods in one order, and another order. */
const oneParcel: Scenario['world'] = (world) => {
  const { cardigan, dress, scarf } = structuredClone(GOODS);
  const lines = [...cardigan.lines, ...dress.lines.map((line) => ({ ...line, lineId: '2' }))];
  world.orders = [{ ...cardigan, lines }, scarf];
};

const bothDisliked = (text: string, language: 'zh' | 'en' = 'zh'): Scenario => ({
  name: `two goods are two applications: ${text}`,
  language,
  world: only('cardigan', 'dress'),
  turns: [
    holds(first(text, 'application.noted', 'application.ask.intact'), { reason: 'no_longer_needed' }),
    presses({ kind: 'answer', field: 'intact', value: true }, 'application.ask.evidence'),
    sends(['photo-1'], 'application.ask.confirm'),
    holds(
      submits(
        presses(
          { kind: 'control', control: 'submit' },
          'application.submitted',
          'application.next',
          'application.ask.intact',
        ),
      ),
      { reason: 'no_longer_needed', quantity: 1 },
    ),
    presses({ kind: 'answer', field: 'intact', value: true }, 'application.ask.evidence'),
  ],
});

const bothNamed = (text: string, language: 'zh' | 'en'): Scenario => ({
  name: `a return of two goods: ${text}`,
  language,
  turns: [
    holds(first(text, 'application.noted', 'application.ask.reason'), { service: 'return_refund' }),
    says(
      language === 'zh' ? '取消' : 'cancel',
      'application.cancelled',
      'application.next',
      'application.ask.reason',
    ),
  ],
});

const leftOut = (text: string, language: 'zh' | 'en', ...replies: string[]): Scenario => ({
  name: `goods that are left out stay out: ${text}`,
  language,
  turns: [says(text, 'several.left_alone', 'application.noted', ...replies)],
});

export const severalGoods: Scenario[] = [
  bothDisliked('两件都不想要了 开衫跟裙子'),
  bothDisliked('开衫、裙子都不想要了'),
  bothDisliked('两件都不想要了'),
  bothDisliked("I don't want the cardigan and the dress any more", 'en'),
  bothNamed('裙子和开衫都退货退款', 'zh'),
  bothNamed('我要退货，裙子和开衫', 'zh'),
  bothNamed('the dress and the cardigan both, return', 'en'),
  bothNamed('I want to return the dress and the cardigan', 'en'),
  leftOut('退裙子，开衫不退', 'zh', 'application.ask.service'),
  leftOut('裙子退开衫不退', 'zh', 'application.ask.service'),
  leftOut('开衫留着，裙子不喜欢要退货', 'zh', 'application.ask.intact'),
  leftOut('return the dress, not the cardigan', 'en', 'application.ask.reason'),
  leftOut("I'll keep the cardigan but the dress has a hole, return it", 'en', 'application.ask.evidence'),
  {
    name: 'money for one and an exchange of the other',
    turns: [
      holds(first('裙子退，开衫换大一号', 'application.ask.service'), { service: undefined }),
      says('取消', 'application.cancelled', 'application.next', 'application.ask.intact'),
    ],
  },
  {
    name: 'an exchange of one and money for the other',
    turns: [
      holds(first('开衫换大一号，裙子退掉', 'application.noted', 'application.ask.intact'), {
        service: 'exchange',
        reason: 'wrong_size',
      }),
    ],
  },
  {
    name: 'money for one and an exchange of the other, in English',
    language: 'en',
    turns: [
      holds(
        first(
          'Refund for the dress and a bigger size for the cardigan',
          'application.noted',
          'application.ask.received',
        ),
        { service: 'refund_only' },
      ),
    ],
  },
  {
    name: 'what is said of one goes to that one, what is said of all to all',
    turns: [
      holds(
        first(
          '裙子破了个洞，开衫不喜欢，吊牌没剪，都退货退款',
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'return_refund', reason: 'quality_defect' },
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted', 'application.next', 'application.ask.evidence')), {
        service: 'return_refund',
        reason: 'quality_defect',
        amountFen: 19900,
      }),
      sends(['photo-2'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'dislike',
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'a fault of each is taken in English',
    language: 'en',
    turns: [
      holds(
        first(
          'the dress has a hole and the cardigan is too big, return both for a refund',
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'return_refund', reason: 'quality_defect' },
      ),
      says('cancel', 'application.ask.cancel'),
      holds(says('yes', 'application.cancelled', 'application.next', 'application.ask.intact'), {
        service: 'return_refund',
        reason: 'wrong_size',
      }),
    ],
  },
  {
    name: 'all of an order is each of its goods',
    world: oneParcel,
    turns: [
      says('开衫能退吗', 'answers.returns.any_reason'),
      first('这单全部退货退款', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'both are taken where it was asked which one',
    world: only('cardigan', 'dress'),
    turns: [
      says('我要退货', 'application.noted', 'application.ask.order'),
      first('两件都要退', 'application.ask.reason'),
    ],
  },
  {
    name: 'the two named are taken where it was asked which one',
    turns: [
      says('我要退货', 'application.noted', 'application.ask.order'),
      first('裙子和开衫', 'application.ask.reason'),
    ],
  },
  {
    name: 'two more beside the one in hand wait',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('裙子破了，围巾不想要了', 'several.queued', 'application.again.evidence'),
      says('取消', 'application.ask.cancel'),
      says('对', 'application.cancelled', 'application.next', 'application.ask.service'),
    ],
  },
  {
    name: 'goods in hand that are not to be returned after all',
    turns: [
      says('开衫不喜欢，退货退款', 'application.noted', 'application.ask.intact'),
      says('开衫不退了，退裙子', 'several.left_alone', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'goods that are all right are left alone',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('裙子没问题', 'several.left_alone', 'application.again.evidence'),
    ],
  },
  {
    name: 'what waits is forgotten when it is not to be returned after all',
    turns: [
      first('裙子和开衫都破洞了，退货退款', 'application.noted', 'application.ask.evidence'),
      says('开衫不退了', 'several.left_alone', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  ...['都退', '全退', '两件都退'].map((text): Scenario => ({
    name: `"${text}", asked what is wrong, tells nothing of it`,
    world: only('cardigan', 'dress'),
    turns: [
      says('我要退货', 'application.noted', 'application.ask.order'),
      says('质量问题', 'application.noted', 'application.ask.order'),
      first('全退', 'application.ask.description'),
      holds(says(text, 'application.again.description'), { description: undefined }),
      holds(says('袖口开线了，都退', 'application.noted_words', 'application.ask.evidence'), {
        description: '袖口开线了',
      }),
    ],
  })),
];
