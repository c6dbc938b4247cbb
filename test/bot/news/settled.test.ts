import { newsOf, startNewsPump } from '../../../bot/news/pump';
import { settleRequest } from '../../../bot/commands/settle-request';
import { createRespond } from '../../../dialogs/conversation';
import { createRenderer } from '../../../replies/render';
import type { Stores } from '../../../storage/stores';
import { anOrder, NOW } from '../../support/orders';
import { aRequest } from '../../support/requests';
import { memoryStores } from '../../support/stores';
import { SHOP_ID, testTurns, textsOf } from '../../support/turns';

let stores: Stores;
beforeEach(async () => (stores = await memoryStores()));
afterEach(() => stores.close());

it('a settled request is said in the chat once, whoever looks again', async () => {
  const turns = await testTurns(stores, { respond: createRespond(), renderer: createRenderer() });
  const { _id: conversationId } = await turns.forBuyer(SHOP_ID, 'buyer-1', 'zh');
  await stores.orders.insert(anOrder());
  const request = await stores.requests.insert(aRequest({ conversationId }));
  await turns.idle();
  const before = (await turns.log(conversationId)).length;
  const settlement = { outcome: 'done', reference: '24332000000012345678' } as const;
  await settleRequest(stores, NOW, { commandId: 's1', requestId: request._id, settlement });
  for (let round = 1; round <= 3; round += 1) {
    const pump = startNewsPump({ ...turns.deps, turns, sources: [newsOf('request', stores.requests)] });
    await pump.idle();
    await pump.stop();
    const noted = await stores.requests.get(request._id);
    await stores.requests.update({ ...noted!, newsFrom: 1 });
  }
  await turns.idle();
  const said = (await turns.log(conversationId)).slice(before);
  expect(textsOf(said)).toEqual([expect.stringContaining('的发票开好了')]);
  expect(JSON.stringify(said[0]?.activity)).toContain(settlement.reference);
  await turns.stop();
});
