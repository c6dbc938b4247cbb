import { says, records, settles, type Scenario, type Turn } from '../scenario';
import { only } from '../world';

const withdraws = (turn: Turn): Turn => ({ ...turn, commands: ['withdrawRequest'] });

const ADDRESS = '浙江省杭州市西湖区文三路100号5栋302';
const STOPPED: Turn[] = [
  says('不想要了，能拦截吗', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept'),
  records(says('好', 'requests.recorded.intercept'), 'intercept'),
];
const MOVED: Turn[] = [
  says('改地址', 'requests.begin.address.shop', 'requests.ask.address'),
  says(ADDRESS, 'requests.ask.confirm.address'),
  records(says('对', 'requests.recorded.address'), 'address'),
];
const INVOICED: Turn[] = [
  says('要开发票，个人，邮箱lin@example.com', 'requests.begin.invoice.shop', 'requests.ask.confirm.invoice'),
  records(says('提交', 'requests.recorded.invoice'), 'invoice'),
];
const STOPPED_EN: Turn[] = [
  says('can you intercept the parcel', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept'),
  records(says('yes', 'requests.recorded.intercept'), 'intercept'),
];
const INVOICED_EN: Turn[] = [
  says(
    'I need an invoice, personal, lin@example.com',
    'requests.begin.invoice.shop',
    'requests.ask.confirm.invoice',
  ),
  records(says('submit', 'requests.recorded.invoice'), 'invoice'),
];
const MOVED_EN: Turn[] = [
  says('change the address', 'requests.begin.address.shop', 'requests.ask.address'),
  says('100 Wensan Road, Xihu District, Hangzhou', 'requests.ask.confirm.address'),
  records(says('submit', 'requests.recorded.address'), 'address'),
];

const withdrawing = (
  goods: 'kettle' | 'scarf' | 'cardigan',
  before: Turn[],
  key: string,
  language: 'zh' | 'en',
  ...texts: string[]
): Scenario[] =>
  texts.map((text) => ({
    name: `"${text}" withdraws what was asked of the shop`,
    language,
    world: only(goods),
    turns: [...before, withdraws(says(text, key))],
  }));

const TWO_INVOICES = ['养生壶', '开衫'].flatMap((goods) => [
  says(
    `${goods}要开发票，个人，邮箱lin@example.com`,
    'requests.begin.invoice.shop',
    'requests.ask.confirm.invoice',
  ),
  records(says('提交', 'requests.recorded.invoice'), 'invoice'),
]);

export const requestsCalledOff: Scenario[] = [
  ...withdrawing(
    'kettle',
    STOPPED,
    'requests.withdrawn.intercept',
    'zh',
    '不用拦截了',
    '不用取消了，我还是要',
    '算了别拦了',
    '撤销拦截',
    '让它正常派送吧',
  ),
  ...withdrawing(
    'scarf',
    MOVED,
    'requests.withdrawn.address',
    'zh',
    '地址不用改了',
    '还是送原来的地址吧',
    '算了，地址不改了',
    '撤销改地址申请',
  ),
  ...withdrawing(
    'cardigan',
    INVOICED,
    'requests.withdrawn.invoice',
    'zh',
    '发票不用开了',
    '不要发票了',
    '开票申请撤了吧',
    '算了发票不要了',
  ),
  ...withdrawing(
    'kettle',
    STOPPED_EN,
    'requests.withdrawn.intercept',
    'en',
    "don't intercept it any more",
    "don't cancel it, I still want it",
    'let it come after all',
  ),
  ...withdrawing(
    'cardigan',
    INVOICED_EN,
    'requests.withdrawn.invoice',
    'en',
    "I don't need the invoice any more",
  ),
  ...withdrawing(
    'scarf',
    MOVED_EN,
    'requests.withdrawn.address',
    'en',
    'no need to change the address any more',
  ),
  {
    name: 'a request is called off by its button, where it was told',
    world: only('cardigan'),
    turns: [
      ...INVOICED,
      says('发票开了吗', 'requests.status.open.invoice'),
      withdraws(says('不用开了', 'requests.withdrawn.invoice')),
      says('发票怎么样了', 'requests.status.withdrawn.invoice'),
      says('发票不用开了', 'requests.over.withdrawn.invoice'),
    ],
  },
  {
    name: 'what was called off is asked for again afterwards',
    world: only('kettle'),
    turns: [
      ...STOPPED,
      withdraws(says('不用拦了', 'requests.withdrawn.intercept')),
      says('再登记一次', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept'),
    ],
  },
  {
    name: 'stopped already: it cannot be let go any more',
    world: only('kettle'),
    turns: [
      ...STOPPED,
      settles({ outcome: 'done' }, 'requests.news.done.intercept'),
      says('不用拦了', 'requests.over.done.intercept'),
    ],
  },
  {
    name: 'never stopped: nothing to take back',
    world: only('kettle'),
    turns: [
      ...STOPPED,
      settles({ outcome: 'refused', reason: '快递没拦到' }, 'requests.news.refused.intercept'),
      says('不用拦了', 'requests.over.refused.intercept'),
    ],
  },
  {
    name: 'an order that is closed stays closed',
    world: only('mug'),
    turns: [
      says('取消订单', 'requests.ask.confirm.cancel'),
      records(says('是的', 'requests.recorded.cancel'), 'cancel'),
      says('不用取消了，我还是要', 'requests.over.done.cancel'),
    ],
  },
  {
    name: 'a special invoice that is none after all changes the request',
    world: only('cardigan'),
    turns: [...INVOICED, says('发票不用开专票了普票就行', 'requests.ask.confirm.invoice')],
  },
  {
    name: 'a form that was not sent is dropped',
    world: only('cardigan'),
    turns: [
      says('要开发票', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says('发票不用开了', 'requests.dropped.invoice'),
    ],
  },
  {
    name: 'a change that was begun and left: the request stands',
    world: only('scarf'),
    turns: [
      ...MOVED,
      says('地址再改一下', 'requests.again.address'),
      says('不用改了', 'requests.unchanged'),
      withdraws(says('地址不用改了', 'requests.withdrawn.address')),
    ],
  },
  {
    name: 'of two orders it is asked which',
    world: only('kettle', 'cardigan'),
    turns: [
      ...TWO_INVOICES,
      says('发票不用开了', 'requests.ask.which_to_withdraw'),
      withdraws(says('第一个', 'requests.withdrawn.invoice')),
      says('开衫的发票也不用开了', 'requests.over.withdrawn.invoice'),
    ],
  },
  {
    name: 'of two orders the named one is meant',
    world: only('kettle', 'cardigan'),
    turns: [...TWO_INVOICES, withdraws(says('开衫的发票不用开了', 'requests.withdrawn.invoice'))],
  },
  {
    name: 'two requests are called off in one message',
    world: only('scarf'),
    turns: [
      ...MOVED,
      says(
        '要开发票，个人，邮箱lin@example.com',
        'requests.begin.invoice.shop',
        'requests.ask.confirm.invoice',
      ),
      records(says('提交', 'requests.recorded.invoice'), 'invoice'),
      {
        ...says('地址不用改了，发票也不用开了', 'requests.withdrawn.invoice', 'requests.withdrawn.address'),
        commands: ['withdrawRequest', 'withdrawRequest'],
      },
    ],
  },
  {
    name: 'what is only asked withdraws nothing',
    world: only('cardigan'),
    turns: [...INVOICED, says('发票开了吗', 'requests.status.open.invoice')],
  },
  {
    name: 'how the interception stands, and taking it back, are about the one that is open',
    world: only('kettle', 'dress'),
    turns: [
      says('养生壶不想要了，能拦截吗', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept'),
      records(says('提交', 'requests.recorded.intercept'), 'intercept'),
      says('拦截怎么样了', 'requests.status.open.intercept'),
      {
        ...says('拦截取消 我又要了', 'requests.withdrawn.intercept'),
        commands: ['withdrawRequest'],
      },
    ],
  },
];
