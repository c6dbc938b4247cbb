import { DAY, NOW } from '../../support/orders';
import { holds, says, type Scenario, submits, tells } from '../scenario';
import { only } from '../world';

const WANTS_S = { wanted: { kind: 'variant', label: { zh: 'S码', en: 'S码' } } } as const;

/** Short words that were taken for something else. */
export const plainWords: Scenario[] = [
  ...['好了没', '行不行啊', '发你了!'].map((text): Scenario => ({
    name: `"${text}" at the summary submits nothing`,
    world: only('cardigan'),
    turns: [
      says('开衫大了 退货退款 吊牌没剪', 'application.noted', 'application.ask.confirm'),
      says(text, 'chat.not_taken', 'application.again.confirm'),
    ],
  })),
  {
    name: 'said twice in a hurry, it is submitted once',
    world: only('cardigan'),
    turns: [
      says('开衫大了 退货退款 吊牌没剪', 'application.noted', 'application.ask.confirm'),
      submits(says('提交提交', 'application.submitted')),
      says('提交 快', 'answers.progress.awaiting_seller'),
    ],
  },
  ...['提交', '确认提交', '发送', 'submit'].map((text): Scenario => ({
    name: `"${text}" with nothing begun tells what can be begun`,
    ...(text === 'submit' && { language: 'en' as const }),
    turns: [says(text, 'chat.nothing_to_submit')],
  })),
  ...['哪个单号', '什么订单号', '哪个订单？'].map((text): Scenario => ({
    name: `"${text}" asked for the order is answered`,
    world: only('cardigan', 'dress'),
    turns: [
      says('想退货', 'application.noted', 'application.ask.order'),
      says(text, 'application.help.order', 'application.again.order'),
    ],
  })),
  ...['？', '嗯？', '啊？', '？？？'].map((text): Scenario => ({
    name: `"${text}" once more is answered otherwise`,
    world: only('cardigan'),
    turns: [
      says('开衫想退', 'application.noted', 'application.ask.reason'),
      says('？', 'application.help.reason', 'application.again.reason'),
      says(text, 'chat.help_again', 'application.again.reason'),
      says('？', 'application.help.reason', 'application.again.reason'),
    ],
  })),
  {
    name: 'the same in a form',
    world: only('cardigan'),
    turns: [
      says('开衫要开发票', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says('？', 'requests.help.title', 'requests.again.title'),
      says('嗯？', 'chat.help_again', 'requests.again.title'),
    ],
  },
  ...['要多久', '要几天才行'].map((text): Scenario => ({
    name: `"${text}" is nothing to exchange for`,
    world: only('cardigan'),
    turns: [
      holds(says('开衫大了 换S码', 'application.noted', 'application.ask.intact'), WANTS_S),
      holds(says(text, 'chat.not_taken', 'application.again.intact'), WANTS_S),
    ],
  })),
  {
    name: 'bought too many is bought by mistake',
    world: only('dress'),
    turns: [
      holds(says('裙子拍多了想退', 'application.noted', 'application.ask.intact'), {
        reason: 'ordered_by_mistake',
      }),
    ],
  },
  {
    name: 'a greeting names no underwear',
    world: (world) => {
      only('briefs')(world);
      Object.assign(world.orders[0]!, { deliveredAt: NOW - DAY });
    },
    turns: [tells(says('你好', 'chat.greeting.delivered_discreet'), '送到的那一单')],
  },
];
