import { DAY } from '../../support/orders';
import { says, tells, acts, type Scenario } from '../scenario';
import { AGREE, RECEIVED, SENT } from './steps';
import { caseOf, EXCHANGE, timePasses, withCases } from './world';

const WAITING = withCases([caseOf('cardigan')]);
const RESENDING = withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED);

const asks = (world: Scenario['world'], key: string, ...texts: string[]): Scenario[] =>
  texts.map((text) => ({
    name: `"${text}" is of the case`,
    ...(world && { world }),
    turns: [says(text, key)],
  }));

/** Short words in the middle of a case, as they are typed. */
export const asTheyAsk: Scenario[] = [
  ...asks(WAITING, 'answers.progress.awaiting_seller', '现在呢', '怎么还不处理'),
  ...asks(WAITING, 'cases.ask.photos', '我想补张照片'),
  ...asks(withCases([caseOf('cardigan')], AGREE, SENT), 'answers.progress.returning', '卖家收到没'),
  ...asks(withCases([caseOf('cardigan')], AGREE), 'cases.confirm.ask_extension', '我还没寄能不能晚几天'),
  ...asks(RESENDING, 'answers.progress.awaiting_resend', '为什么还不发', '怎么还没寄'),
  ...asks(withCases([caseOf('cardigan', EXCHANGE)]), 'cases.confirm.amend', '算了我还是想退款', '还是退钱吧'),
  {
    name: 'a question how it stands is no word to be passed on',
    world: WAITING,
    turns: [says('我要补充说明', 'cases.ask.text'), says('现在怎么样了', 'answers.progress.awaiting_seller')],
  },
  {
    name: 'the re-send is overdue: money instead',
    world: RESENDING,
    turns: [
      {
        ...says('都8天了还没发，退钱吧', 'chat.empathy.annoyed', 'cases.confirm.change_to_refund'),
        after: 8 * DAY,
        meanwhile: timePasses,
      },
      acts(says('对', 'cases.done.change_to_refund'), { kind: 'change_to_refund' }, 'refund_due'),
    ],
  },
  {
    name: 'the re-send is overdue: the sum has the freight there, where the shop is at fault for all of the order',
    world: (world) => {
      RESENDING(world);
      for (const order of world.orders) order.outboundFreightFen = 1000;
    },
    turns: [
      {
        ...tells(
          says('改成退款', 'cases.confirm.change_to_refund'),
          '退 ¥139.00',
          '其中商品 ¥129.00，当时付的运费 ¥10.00',
        ),
        after: 8 * DAY,
        meanwhile: timePasses,
      },
      tells(
        acts(says('对', 'cases.done.change_to_refund'), { kind: 'change_to_refund' }, 'refund_due'),
        '¥139.00',
      ),
    ],
  },
];
