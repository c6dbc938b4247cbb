import { type Scenario, says, type Turn } from '../scenario';
import { only } from '../world';

const INVOICE = says('开衫要开发票', 'requests.begin.invoice.shop', 'requests.ask.title');
const ADDRESS = says('改地址', 'requests.begin.address.shop', 'requests.ask.address');
const INTERCEPT = says(
  '养生壶能拦截吗',
  'requests.begin.intercept.carrier',
  'requests.ask.confirm.intercept',
);
const CANCEL = says('取消订单', 'requests.ask.confirm.cancel');

const left = (goods: Parameters<typeof only>[0], begun: Turn, key: string, ...texts: string[]): Scenario[] =>
  texts.map((text) => ({
    name: `"${text}" leaves the form (${key})`,
    world: only(goods),
    turns: [begun, says(text, key)],
  }));

/** A form that is not wanted after all, in words that do not name it. */
export const formsLeft: Scenario[] = [
  ...left(
    'cardigan',
    INVOICE,
    'requests.dropped.invoice',
    '先不开了',
    '发票先不开了',
    '算了不用开了',
    '暂时不开了',
    '我不开了',
    '先不要了',
    '不用了',
    '不需要了，谢谢',
  ),
  ...left(
    'scarf',
    ADDRESS,
    'requests.dropped.address',
    '先不改了',
    '算了 不用改了',
    '地址没问题，不改',
    '地址先不换了',
    '就寄原来的吧',
    '不用了谢谢',
  ),
  ...left(
    'kettle',
    INTERCEPT,
    'requests.dropped.intercept',
    '先不拦了',
    '算了不用拦截了',
    '不用了',
    '让它送吧',
    '不用',
  ),
  ...left(
    'mug',
    CANCEL,
    'requests.dropped.cancel',
    '先不取消了',
    '算了不用取消了',
    '不用了',
    '没有',
    '暂时不用',
  ),
  ...left('cardigan', INVOICE, 'requests.later', '以后再开吧', '下次再开', '过几天再弄'),
  {
    name: 'what was sent in is taken back by the same words',
    world: only('cardigan'),
    turns: [
      says(
        '要开发票，个人，邮箱lin@example.com',
        'requests.begin.invoice.shop',
        'requests.ask.confirm.invoice',
      ),
      {
        ...says('提交', 'requests.recorded.invoice'),
        commands: ['openRequest'],
      },
      { ...says('算了不开了', 'requests.withdrawn.invoice'), commands: ['withdrawRequest'] },
    ],
  },
  {
    name: 'a company that has no tax number is no reason to leave',
    world: only('cardigan'),
    turns: [
      INVOICE,
      says('杭州云川贸易有限公司', 'requests.ask.taxNumber'),
      says('不用', 'requests.needed.taxNumber', 'requests.again.taxNumber'),
      says('算了，先不开了', 'requests.dropped.invoice'),
    ],
  },
];
