import { says, handsOver, type Scenario } from '../scenario';
import { asGuest, only } from '../world';

type Language = 'zh' | 'en';

const each = (language: Language, texts: string[], scenario: (text: string) => Omit<Scenario, 'language'>) =>
  texts.map((text): Scenario => ({ ...scenario(text), language }));

const REFUSED: Record<Language, string> = {
  zh: '内裤不喜欢想退货',
  en: "I don't like the briefs, return them",
};

const pleads = (language: Language, ...texts: string[]): Scenario[] =>
  each(language, texts, (text) => ({
    name: `a plea after a refusal is talked over with a person: ${text}`,
    turns: [
      says(REFUSED[language], 'application.noted', 'application.refused'),
      handsOver(says(text, 'concerns.plea.refused', 'handoff.queued')),
    ],
  }));

const whyNot = (language: Language, ...texts: string[]): Scenario[] =>
  each(language, texts, (text) => ({
    name: `why not, after an order without anything to apply for: ${text}`,
    world: only('mug'),
    turns: [
      says(language === 'zh' ? '马克杯要退货' : 'return the mug', 'application.noted', 'application.refused'),
      says(text, 'chat.why.ruling'),
    ],
  }));

const paid = (language: Language, ...texts: string[]): Scenario[] =>
  each(language, texts, (text) => ({
    name: `a payment that the records do not show goes to a person: ${text}`,
    turns: [handsOver(says(text, 'concerns.payment', 'handoff.queued'))],
  }));

const compensation = (language: Language, ...texts: string[]): Scenario[] =>
  each(language, texts, (text) => ({
    name: `compensation is neither promised nor capped: ${text}`,
    turns: [says(text, 'telling.trouble.late', 'knowledge.refund.damages')],
  }));

const signIn = (language: Language, key: string, ...texts: string[]): Scenario[] =>
  each(language, texts, (text) => ({
    name: `a guest is told how to go on: ${text}`,
    world: asGuest,
    turns: [says(text, key)],
  }));

const whatItIs = (language: Language, ...texts: string[]): Scenario[] =>
  each(language, texts, (text) => ({
    name: `what the buyer writes with is told truly, and nobody called: ${text}`,
    turns: [says(text, 'knowledge.chat.bot')],
  }));

export const concerns: Scenario[] = [
  ...pleads('zh', '只是晚了一天而已 通融一下', '才超了三天', '能不能破个例', '求求你了'),
  ...pleads(
    'en',
    "it's only two days late",
    'can you make an exception',
    'just one day late, please be flexible',
  ),
  ...whyNot('zh', '为什么不能', '凭什么不能退', '为啥不行'),
  ...whyNot('en', 'why not', "why can't I return it"),
  ...paid('zh', '我付了啊', '我已经付款了为什么显示没付款', '钱都扣了', '明明付过款了'),
  ...paid(
    'en',
    'I already paid',
    "I've paid, why does it say unpaid",
    'my card was charged',
    'the payment went through',
  ),
  ...compensation('zh', '赔多少', '赔我多少', '我要假一赔三', '晚发货有补偿吗', '你们得赔钱'),
  ...compensation('en', 'I want 3x compensation', 'how much compensation do I get', 'will you compensate me'),
  {
    name: 'a wish beside compensation is taken all the same',
    turns: [
      says(
        '围巾怎么还不发货，我要退款，还要赔偿',
        'telling.trouble.late',
        'knowledge.refund.damages',
        'application.noted',
        'application.ask.confirm',
      ),
    ],
  },
  {
    name: 'goods said to be fake with three times the price',
    world: only('cardigan'),
    turns: [
      says(
        '开衫是假货，我要假一赔三',
        'knowledge.refund.damages',
        'application.noted',
        'application.ask.service',
      ),
    ],
  },
  ...signIn('zh', 'concerns.sign_in.how', '怎么登录', '没账号', '登不上去', '密码忘了'),
  ...signIn('en', 'concerns.sign_in.how', 'i cant log in', "I don't have an account", 'how do I sign in'),
  ...signIn('zh', 'concerns.sign_in.not_by_name', '我是林晓雨', '我叫王慧'),
  ...signIn('en', 'concerns.sign_in.not_by_name', 'my name is Lin Xiaoyu', "I'm Emma Stone"),
  ...signIn('zh', 'concerns.sign_in.not_by_number', '4755142087654321890', '订单号4755142087654321890'),
  ...whatItIs('zh', '是机器人吗', '你是真人吗', '你是人吗', '你是机器人还是真人', '这是机器人吧'),
  ...whatItIs('en', 'are you a bot?', 'is this a real person', 'am I talking to a robot'),
  {
    name: 'asked what it is in the middle of an application',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('你是机器人吗', 'knowledge.chat.bot', 'application.again.evidence'),
    ],
  },
  {
    name: 'a bot is not wanted but a person',
    turns: [handsOver(says('你是机器人吗，我要真人', 'handoff.queued'))],
  },
];
