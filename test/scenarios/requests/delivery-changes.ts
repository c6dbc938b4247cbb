import type { World } from '../../support/world';
import { NOW } from '../../support/orders';
import { presses, records, says, settles, submits, tells, type Scenario } from '../scenario';
import { only } from '../world';

const ADDRESS = '浙江省杭州市西湖区文三路100号5栋302';
const asked = says('改地址', 'requests.begin.address.shop', 'requests.ask.address');
const stopped = says(
  '不想要了，能拦截吗',
  'requests.begin.intercept.carrier',
  'requests.ask.confirm.intercept',
);
const scarf = only('scarf');

/** A pre-sale, its balance overdue. */
function withDeposit(world: World): void {
  only('mug')(world);
  for (const order of world.orders) order.deposit = { paidFen: 5_000, balanceDueAt: NOW - 1 };
}

export const deliveryChanges: Scenario[] = [
  {
    name: 'another address is taken down before shipping',
    world: scarf,
    turns: [
      asked,
      says(ADDRESS, 'requests.ask.confirm.address'),
      records(says('对', 'requests.recorded.address'), 'address', { address: ADDRESS }),
    ],
  },
  {
    name: 'name, phone and address in one message',
    world: scarf,
    turns: [
      asked,
      says(`张三，13800138000，${ADDRESS}`, 'requests.ask.confirm.address'),
      records(says('提交', 'requests.recorded.address'), 'address', {
        recipient: '张三',
        phone: '13800138000',
        address: ADDRESS,
      }),
    ],
  },
  {
    name: 'the new address is kept while it is asked for which order',
    turns: [
      says('地址写错了 帮我改一下', 'application.ask.order_of_question'),
      says(`${ADDRESS} 李四 13800138000`, 'requests.noted', 'application.again.order_of_question'),
      says('围巾', 'requests.begin.address.shop', 'requests.ask.confirm.address'),
      records(says('对', 'requests.recorded.address'), 'address', {
        recipient: '李四',
        phone: '13800138000',
        address: ADDRESS,
      }),
    ],
  },
  {
    name: 'the phone alone is changed',
    world: scarf,
    turns: [
      says('收货手机号写错了', 'requests.begin.address.shop', 'requests.ask.phone'),
      says('13912345678', 'requests.ask.confirm.address'),
      records(says('提交', 'requests.recorded.address'), 'address', { phone: '13912345678' }),
    ],
  },
  {
    name: 'half a phone number is asked for again',
    world: scarf,
    turns: [
      says('收货手机号写错了', 'requests.begin.address.shop', 'requests.ask.phone'),
      says('1391234', 'requests.invalid.phone'),
      says('13912345678', 'requests.ask.confirm.address'),
    ],
  },
  {
    name: 'the recipient alone, though the address was asked for',
    world: scarf,
    turns: [
      asked,
      says('收件人改成李小红，电话13800138000', 'requests.noted', 'requests.again.address'),
      says('就这些', 'requests.ask.confirm.address'),
      records(says('对', 'requests.recorded.address'), 'address', {
        recipient: '李小红',
        phone: '13800138000',
      }),
    ],
  },
  {
    name: 'what is added at the summary is taken',
    world: scarf,
    turns: [
      asked,
      says(ADDRESS, 'requests.ask.confirm.address'),
      says('电话也改成13800138000', 'requests.ask.confirm.address'),
      records(says('提交', 'requests.recorded.address'), 'address', {
        address: ADDRESS,
        phone: '13800138000',
      }),
    ],
  },
  {
    name: 'a change asked after is changed once more',
    world: scarf,
    turns: [
      asked,
      says(ADDRESS, 'requests.ask.confirm.address'),
      records(says('提交', 'requests.recorded.address'), 'address'),
      says('地址改好了吗', 'requests.status.open.address'),
      says('改成上海市浦东新区张江路88号3号楼1201室', 'requests.ask.confirm.address'),
      records(says('提交', 'requests.amended'), 'address', {
        address: '上海市浦东新区张江路88号3号楼1201室',
      }),
    ],
  },
  {
    name: 'on its way: only the courier can, and it may fail',
    world: only('kettle'),
    turns: [
      says('地址想改一下', 'requests.begin.address.carrier', 'requests.ask.address'),
      says('北京市海淀区中关村大街1号', 'requests.ask.confirm.address'),
      records(says('行', 'requests.recorded.address'), 'address'),
      settles({ outcome: 'refused', reason: '快递已经在派送' }, 'requests.news.refused.address'),
    ],
  },
  {
    name: 'delivered: too late',
    world: only('cardigan'),
    turns: [says('改一下收货地址', 'requests.not_taken.address.too_late')],
  },
  {
    name: 'not paid: on the order page',
    world: only('mug'),
    turns: [says('改一下收货地址', 'requests.not_taken.address.own_page')],
  },
  {
    name: 'shipped while the new address was typed',
    world: scarf,
    turns: [
      asked,
      says(ADDRESS, 'requests.ask.confirm.address'),
      {
        ...records(says('提交', 'requests.changed'), 'address'),
        meanwhile: ({ orders }) => Object.assign(orders[0]!, { status: 'delivered' }),
      },
    ],
  },
  {
    name: 'a parcel to be stopped is taken down',
    world: only('kettle'),
    turns: [
      stopped,
      records(says('好', 'requests.recorded.intercept'), 'intercept'),
      says('拦截成功了吗', 'requests.status.open.intercept'),
      settles({ outcome: 'done' }, 'requests.news.done.intercept'),
    ],
  },
  {
    name: 'a parcel is let go on its way after all',
    world: only('kettle'),
    turns: [stopped, says('算了不拦了', 'requests.dropped.intercept')],
  },
  {
    name: 'could not be stopped: what can be done at the door',
    world: only('kettle'),
    turns: [
      stopped,
      records(
        presses({ kind: 'answer', field: 'request_confirm', value: true }, 'requests.recorded.intercept'),
        'intercept',
      ),
      settles({ outcome: 'refused', reason: '快递没拦到' }, 'requests.news.refused.intercept'),
      says('拦下来了吗', 'requests.status.refused.intercept'),
    ],
  },
  {
    name: 'an unpaid order is closed after a yes',
    turns: [
      says('马克杯取消订单', 'requests.ask.confirm.cancel'),
      records(says('是的', 'requests.recorded.cancel'), 'cancel'),
    ],
  },
  {
    name: 'an unpaid order kept after all',
    turns: [
      says('马克杯取消订单', 'requests.ask.confirm.cancel'),
      says('不取消了', 'requests.dropped.cancel'),
    ],
  },
  {
    name: 'an order with a deposit is not closed: its term is told, and a person is there',
    world: withDeposit,
    turns: [
      tells(says('马克杯取消订单', 'requests.not_taken.cancel.person'), '定金', '50', '转人工'),
      tells(says('马克杯我要退款', 'application.noted', 'application.refused'), '归卖家'),
    ],
  },
  {
    name: 'a paid order is refunded after the summary',
    turns: [
      says('围巾不想要了，取消订单', 'answers.cancel.paid', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'an invoice is no address',
    world: only('scarf'),
    turns: [
      says('改地址', 'requests.begin.address.shop', 'requests.ask.address'),
      says('开发票 个人', 'requests.begin.invoice.shop', 'requests.ask.email'),
    ],
  },
];
