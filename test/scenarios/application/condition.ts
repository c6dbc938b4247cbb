import { says, sends, submits, holds, type Scenario } from '../scenario';

const wishes = says('开衫不喜欢要退货', 'application.noted', 'application.ask.intact');
const wishesInEnglish = says(
  "the cardigan: I don't like it, return and refund",
  'application.noted',
  'application.ask.intact',
);

const answered = (text: string, intact: boolean): Scenario => ({
  name: `"${text}" is ${intact ? 'as new' : 'not as new, and what that may cost is told'}`,
  turns: [
    /[a-z]{3}/.test(text) ? wishesInEnglish : wishes,
    holds(
      says(text, 'application.noted', ...(intact ? [] : ['heard.told_at_once']), 'application.ask.evidence'),
      { intact },
    ),
  ],
});

const NEW = [
  '没穿',
  '没穿过呀',
  '木有穿过',
  '试穿了一下',
  '就试了一下',
  '一次都没穿',
  '没剪',
  '还是新的没洗过',
];
const NEW_EN = ['i tried them on once', 'never wore it', 'havent worn it', 'tags are still on'];
const USED = [
  '吊牌剪了但是没穿过',
  '就剪了个吊牌而已',
  '吊牌被我撕了',
  '没怎么穿过，就一次',
  '洗过一次',
  '穿了两天',
];
const USED_EN = ['never wore it but I cut the tags off', 'i washed it once', 'worn it twice'];

/** What the buyer says of the state of the goods, in the words buyers use. */
export const condition: Scenario[] = [
  ...[...NEW, ...NEW_EN].map((text) => answered(text, true)),
  ...[...USED, ...USED_EN].map((text) => answered(text, false)),
  {
    name: 'cut tags are shown as they are',
    turns: [
      wishes,
      says('吊牌剪了', 'application.noted', 'heard.told_at_once', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        intact: false,
        evidence: [{ kind: 'item_photo' }],
      }),
    ],
  },
  {
    name: 'a contradiction is asked about',
    turns: [
      wishes,
      says('吊牌剪了', 'application.noted', 'heard.told_at_once', 'application.ask.evidence'),
      says('没洗过', 'heard.contradicts', 'application.ask.intact'),
      holds(says('还是新的', 'application.noted', 'application.ask.evidence'), { intact: true }),
    ],
  },
  {
    name: 'a size that does not fit, with its tag on, is ready to send',
    turns: [says('裙子尺码偏小穿不上，吊牌没剪，退货', 'application.noted', 'application.ask.confirm')],
  },
  {
    name: 'what cut tags may cost is told before',
    turns: [
      says(
        '裙子不喜欢，剪了吊牌，想退货退款',
        'application.noted',
        'heard.told_at_once',
        'application.ask.evidence',
      ),
    ],
  },
];
