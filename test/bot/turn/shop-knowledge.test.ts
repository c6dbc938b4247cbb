import { announceKnowledge } from '../../../bot/knowledge/announce';
import { createRespond } from '../../../dialogs/conversation';
import { createRenderer } from '../../../replies/render';
import { realUnderstander } from '../../support/dialogs';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, textsOf } from '../../support/turns';

test("a shop's own entry is said from the message after it was added, and no more once it is gone", async () => {
  const stores = await memoryStores();
  const [understander, respond, renderer] = [await realUnderstander(), createRespond(), createRenderer()];
  const turns = await testTurns(stores, { understander, respond, renderer });
  const { _id } = await turns.forBuyer(SHOP_ID, 'lin', 'zh');
  const answerTo = async (text: string): Promise<string | undefined> => {
    await turns.say(_id, text);
    await turns.idle();
    return textsOf(await turns.log(_id)).at(-1);
  };
  await turns.idle();
  expect(await answerTo('你们有实体店吗')).not.toBe('杭州有一家。');

  await stores.knowledge.insert({
    _id: `${SHOP_ID}/store`,
    shopId: SHOP_ID,
    entryId: 'store',
    questions: { zh: ['你们有实体店吗'], en: [] },
    answer: { zh: '杭州有一家。' },
    updatedAt: 1,
  });
  await announceKnowledge(stores, SHOP_ID);
  expect(await answerTo('你们有实体店吗')).toBe('杭州有一家。');

  await stores.knowledge.delete(`${SHOP_ID}/store`);
  await announceKnowledge(stores, SHOP_ID);
  expect(await answerTo('你们有实体店吗')).not.toBe('杭州有一家。');
  await turns.stop();
  await stores.close();
}, 60_000);
