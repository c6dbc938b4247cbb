import { DAY, HOUR } from '../../support/orders';
import { handsOver, presses, records, says, settles, tells, type Scenario } from '../scenario';
import { asGuest, only } from '../world';

const TITLE = '杭州云帆科技有限公司';
const TAX = '91330106MA2CFXQ12A';
const COMPANY = { title: TITLE, taxNumber: TAX, email: 'lin@qq.com', personal: false };
const ALL_AT_ONCE = `帮我开发票，抬头${TITLE}，税号${TAX}，邮箱lin@qq.com`;
const begun = says('能开发票吗', 'requests.begin.invoice.shop', 'requests.ask.title');
const summed = says(ALL_AT_ONCE, 'requests.begin.invoice.shop', 'requests.ask.confirm.invoice');
const recorded = records(says('提交', 'requests.recorded.invoice'), 'invoice', COMPANY);
const cardigan = only('cardigan');

export const invoices: Scenario[] = [
  { name: 'everything said at once', world: cardigan, turns: [summed, recorded] },
  {
    name: 'one thing after the other',
    world: cardigan,
    turns: [
      begun,
      says(TITLE, 'requests.ask.taxNumber'),
      says(TAX, 'requests.ask.email'),
      says('lin@qq.com', 'requests.ask.confirm.invoice'),
      records(says('可以', 'requests.recorded.invoice'), 'invoice', COMPANY),
    ],
  },
  {
    name: 'a title that does not end like a company',
    world: cardigan,
    turns: [begun, says('杭州云帆', 'requests.ask.taxNumber')],
  },
  {
    name: 'a person has no tax number',
    world: cardigan,
    turns: [
      begun,
      says('个人', 'requests.ask.email'),
      says('发到lin@qq.com', 'requests.ask.confirm.invoice'),
      records(says('确认', 'requests.recorded.invoice'), 'invoice', { personal: true, email: 'lin@qq.com' }),
    ],
  },
  {
    name: 'a person, by the button',
    world: cardigan,
    turns: [begun, presses({ kind: 'answer', field: 'personal', value: true }, 'requests.ask.email')],
  },
  {
    name: 'for which order is asked, and what was said is kept',
    turns: [
      says('开个人发票，邮箱lin@qq.com', 'application.ask.order_of_question'),
      says('开衫', 'requests.begin.invoice.shop', 'requests.ask.confirm.invoice'),
      records(says('对', 'requests.recorded.invoice'), 'invoice', { personal: true, email: 'lin@qq.com' }),
    ],
  },
  {
    name: 'what comes while it is asked for which order is kept as well',
    turns: [
      says('发票怎么开', 'application.ask.order_of_question'),
      says(
        `公司抬头 ${TITLE} 税号${TAX} 发我邮箱 lin@qq.com`,
        'requests.noted',
        'application.again.order_of_question',
      ),
      says('开衫', 'requests.begin.invoice.shop', 'requests.ask.confirm.invoice'),
      records(says('提交', 'requests.recorded.invoice'), 'invoice', COMPANY),
    ],
  },
  {
    name: 'an answer that names none of the orders asks for one of them again',
    turns: [
      says('能开发票吗', 'application.ask.order_of_question'),
      says('就那个T恤', 'chat.not_taken', 'application.again.order_of_question'),
      says('开衫', 'requests.begin.invoice.shop', 'requests.ask.title'),
    ],
  },
  {
    name: 'a company called like the goods names no order',
    turns: [says('给杭州围巾开衫针织有限公司开发票', 'application.ask.order_of_question')],
  },
  {
    name: 'a tax number of a wrong length is refused with the lengths',
    world: cardigan,
    turns: [
      begun,
      says(TITLE, 'requests.ask.taxNumber'),
      says('9133010', 'requests.invalid.tax_number'),
      says(TAX, 'requests.ask.email'),
    ],
  },
  {
    name: 'half a mail address is refused',
    world: cardigan,
    turns: [
      says('开个人发票', 'requests.begin.invoice.shop', 'requests.ask.email'),
      says('lin@', 'requests.invalid.email'),
      says('lin@qq.com', 'requests.ask.confirm.invoice'),
    ],
  },
  {
    name: 'not knowing the tax number',
    world: cardigan,
    turns: [
      begun,
      says(TITLE, 'requests.ask.taxNumber'),
      tells(says('不知道', 'heard.shrug', 'requests.again.taxNumber'), '没有税号的话'),
      says('那开个人的吧', 'requests.ask.email'),
    ],
  },
  {
    name: 'corrected at the summary, with the new value',
    world: cardigan,
    turns: [
      summed,
      says('邮箱改成b@qq.com', 'requests.ask.confirm.invoice'),
      records(says('提交', 'requests.recorded.invoice'), 'invoice', { ...COMPANY, email: 'b@qq.com' }),
    ],
  },
  {
    name: 'corrected at the summary, without',
    world: cardigan,
    turns: [
      summed,
      says('税号填错了', 'requests.again.taxNumber'),
      says('91330106MA2CFXQ12B', 'requests.ask.confirm.invoice'),
    ],
  },
  {
    name: 'a no asks what to change',
    world: cardigan,
    turns: [
      summed,
      says('不对', 'requests.ask.which'),
      says('邮箱', 'requests.again.email'),
      says('b@qq.com', 'requests.ask.confirm.invoice'),
    ],
  },
  {
    name: 'the 改 of a row',
    world: cardigan,
    turns: [summed, presses({ kind: 'correct', field: 'request.title' }, 'requests.again.title')],
  },
  {
    name: 'why, help, a person and a question in between',
    world: cardigan,
    turns: [
      begun,
      says('为什么', 'requests.why.title', 'requests.again.title'),
      says('为什么要抬头', 'requests.why.title', 'requests.again.title'),
      says('怎么填', 'requests.help.title', 'requests.again.title'),
      says('退货运费谁出', 'answers.freight.general', 'requests.again.title'),
      handsOver(says('人工', 'handoff.queued', 'requests.again.title')),
      says(TITLE, 'requests.ask.taxNumber'),
    ],
  },
  {
    name: 'left alone again',
    world: cardigan,
    turns: [begun, says('算了', 'requests.dropped.invoice'), says('谢谢', 'chat.you_are_welcome')],
  },
  {
    name: 'put off and gone on with',
    world: cardigan,
    turns: [begun, says('晚点发', 'requests.later'), says(TITLE, 'requests.ask.taxNumber')],
  },
  {
    name: 'put away after a day',
    world: cardigan,
    turns: [begun, { ...says('谢谢', 'chat.you_are_welcome'), after: 2 * DAY }],
  },
  {
    name: 'over a running application, which goes on afterwards',
    world: cardigan,
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('对了能开发票吗，开个人的', 'requests.begin.invoice.shop', 'requests.ask.email'),
      says('lin@qq.com', 'requests.ask.confirm.invoice'),
      records(says('提交', 'requests.recorded.invoice', 'application.again.evidence'), 'invoice'),
    ],
  },
  {
    name: 'an application begun over it, after which it goes on',
    world: cardigan,
    turns: [
      begun,
      says('开衫破洞，我要退货退款', 'application.noted', 'application.ask.evidence'),
      says('取消', 'application.ask.cancel'),
      says('是的', 'application.cancelled', 'requests.next.invoice', 'requests.again.title'),
    ],
  },
  {
    name: 'another request over it, after which it goes on',
    world: only('cardigan', 'scarf'),
    turns: [
      says('开衫开发票，开个人的', 'requests.begin.invoice.shop', 'requests.ask.email'),
      says(
        '围巾地址要改到上海市浦东新区张江路88号',
        'requests.begin.address.shop',
        'requests.ask.confirm.address',
      ),
      records(says('提交', 'requests.recorded.address', 'requests.again.email'), 'address', {
        address: '上海市浦东新区张江路88号',
      }),
      says('lin@qq.com', 'requests.ask.confirm.invoice'),
    ],
  },
  {
    name: 'asked after, late, and amended',
    world: cardigan,
    turns: [
      summed,
      recorded,
      says('发票开了吗', 'requests.status.open.invoice'),
      { ...says('发票怎么还没开', 'requests.status.overdue.invoice'), after: 50 * HOUR },
      says('邮箱写错了，是b@qq.com', 'requests.ask.confirm.invoice'),
      records(says('可以', 'requests.amended'), 'invoice', { ...COMPANY, email: 'b@qq.com' }),
    ],
  },
  {
    name: 'asked after before it was asked for',
    world: cardigan,
    turns: [says('发票开了吗', 'requests.begin.invoice.not_yet', 'requests.ask.title')],
  },
  {
    name: 'issued: told once, and again when asked',
    world: cardigan,
    turns: [
      summed,
      recorded,
      settles({ outcome: 'done', reference: '24332000000012345678' }, 'requests.news.done.invoice'),
      says('发票开了吗', 'requests.status.done.invoice'),
    ],
  },
  {
    name: 'refused with the reason, in the middle of an application',
    world: cardigan,
    turns: [
      summed,
      recorded,
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      settles(
        { outcome: 'refused', reason: '税号和抬头对不上' },
        'requests.news.refused.invoice',
        'application.again.evidence',
      ),
    ],
  },
  {
    name: 'a special VAT invoice says what else it may take',
    world: cardigan,
    turns: [
      says('能开专票吗', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says(`${TITLE} ${TAX} lin@qq.com`, 'requests.ask.confirm.invoice'),
      records(says('提交', 'requests.recorded.invoice'), 'invoice', { ...COMPANY, special: true }),
    ],
  },
  {
    name: 'nothing is invoiced before it is paid',
    world: only('mug'),
    turns: [says('开发票', 'requests.not_taken.invoice.too_early')],
  },
  {
    name: 'a guest hears what it takes',
    world: asGuest,
    turns: [says('能开发票吗', 'requests.guest.invoice')],
  },
];
