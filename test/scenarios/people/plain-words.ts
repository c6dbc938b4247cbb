import { DAY, NOW } from '../../support/orders';
import { holds, says, type Scenario, tells } from '../scenario';
import { only } from '../world';

/** Short words that were taken for something else. */
export const plainWords: Scenario[] = [
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
