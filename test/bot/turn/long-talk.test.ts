import { createRespond } from '../../../dialogs/conversation';
import { createRenderer } from '../../../replies/render';
import type { Stores } from '../../../storage/stores';
import { anOrder } from '../../support/orders';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, type TestTurns } from '../../support/turns';
import { builtUnderstander } from '../../support/understander';

const MESSAGES = 2_000;
/** A buyer who begins, asks in between, changes his mind and begins anew. */
const SAID = [
  '开衫破洞，退货退款',
  '运费谁出',
  '为什么',
  '金额改成50',
  '晚点发',
  '我的快递到哪了',
  '想换个颜色',
  '稍等',
  '重新开始',
  '能开发票吗',
  '个人',
  '取消',
  '？？？',
  '你们怎么这样啊',
  'speak English please',
  'what happens next?',
  '说中文',
  '羊绒围巾怎么洗',
  '继续',
  '不办了',
];
jest.setTimeout(240_000);

let stores: Stores;
let turns: TestTurns;
beforeAll(async () => {
  stores = await memoryStores();
  await stores.orders.insert(anOrder({ shopId: SHOP_ID, buyerId: 'lin' }));
  turns = await testTurns(stores, {
    understander: await builtUnderstander(),
    respond: createRespond(),
    renderer: createRenderer(),
  });
});
afterAll(async () => {
  await turns.stop();
  await stores.close();
});

test('two thousand messages in one conversation are each answered, and what is kept of it stays small', async () => {
  const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
  const posted: string[] = [];
  const talk = async (upTo: number): Promise<number> => {
    while (posted.length < upTo) {
      const { activityId } = await turns.say(_id, SAID[posted.length % SAID.length] ?? '');
      posted.push(activityId ?? 'not taken');
    }
    await turns.idle();
    return JSON.stringify(await stores.conversations.get(_id)).length;
  };
  const early = await talk(SAID.length * 5);
  const late = await talk(MESSAGES);
  const log = await turns.log(_id);
  const answered = new Set(log.flatMap(({ activity }) => (activity.replyToId as string | undefined) ?? []));
  expect(posted.filter((id) => !answered.has(id))).toEqual([]);
  expect(late).toBeLessThan(early * 1.5);
});
