import { systemClock } from '../../../bot/clock';
import { openStorage } from '../../../storage/open';
import { SHOP_ID } from '../../kill/buyers';
import { WorkerProcess } from '../../kill/worker-process';
import { temporaryFolder } from '../../support/folder';
import { describeWithMongodb, freshDatabase } from '../../support/mongodb';
import { aShop } from '../../support/orders';

const numbers = Array.from({ length: 50 }, (_, index) => String(index));

describeWithMongodb('fifty messages at once, on two processes with one MongoDB', () => {
  const dataDir = temporaryFolder();

  it('are answered in order, and no update is lost', async () => {
    const data = { dataDir, mongodbUri: freshDatabase(), echoes: true };
    const stores = await openStorage({ ...data, sqliteSync: 'normal' });
    await stores.shops.insert(aShop());
    const workers = await Promise.all(
      ['a', 'b'].map((holderId) => WorkerProcess.start({ ...data, holderId })),
    );
    const { conversationId } = await workers[0]!.ask({ ask: 'open', buyerId: 'lin' });
    const post = (text: string, index: number) =>
      workers[index % workers.length]!.ask({
        ask: 'post',
        post: {
          conversationId: conversationId!,
          id: `n${text}`,
          kind: 'activity',
          payload: { type: 'message', text },
          receivedAt: systemClock.now(),
        },
      });
    await Promise.all(numbers.map(post));
    while ((await stores.inbox.unfinished(1)).length > 0)
      await Promise.all(workers.map((worker) => worker.ask({ ask: 'idle' })));

    const log = await stores.activities.after(conversationId!, 0, 200);
    const answers = log.filter(({ sourceId }) => sourceId.endsWith('#out0')).slice(1);
    const events = await Promise.all(numbers.map((text) => stores.inbox.get(`${conversationId}/n${text}`)));
    const asked = events.sort((a, b) => a!.seq - b!.seq).map((event) => event!.payload.text);
    expect(answers.map(({ activity }) => activity.text)).toEqual(asked);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    const conversation = await stores.conversations.get(conversationId!);
    expect(conversation).toMatchObject({ position: 51, state: { misunderstood: 51 } });
    expect(conversation?.shopId).toBe(SHOP_ID);
    await Promise.all(workers.map((worker) => worker.kill()));
    await stores.close();
  }, 60_000);
});
