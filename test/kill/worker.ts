import { createAdapter } from '../../bot/adapter/create-adapter';
import { systemClock } from '../../bot/clock';
import { createLogger } from '../../bot/logger';
import { createTurnService } from '../../bot/turn/create-service';
import { createLocalWake } from '../../bot/wake';
import { createRespond } from '../../dialogs/conversation';
import { createRenderer } from '../../replies/render';
import { openStorage } from '../../storage/open';
import { echo, plainRenderer } from '../support/echo';
import { understandsNothing } from '../support/understanding';
import { SHOP_ID } from './buyers';
import { withPoints } from './points';
import type { Answer, Request, WorkerData } from './protocol';

/** Turns in a process of their own, with everything real but the channel and the language model. */
async function main(): Promise<void> {
  const data = JSON.parse(process.argv[2] ?? '{}') as WorkerData;
  const armed = new Map<string, number>();
  const reach = (point: string) => {
    const left = (armed.get(point) ?? Infinity) - 1;
    armed.set(point, left);
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  const wake = createLocalWake();
  const turns = createTurnService({
    stores: withPoints(await openStorage({ ...data, sqliteSync: 'normal' }), reach),
    wake: {
      ...wake,
      wake(topic, logged) {
        reach('before wake');
        wake.wake(topic, logged);
      },
    },
    clock: systemClock,
    logger: createLogger('warn'),
    adapter: createAdapter(),
    understander: understandsNothing,
    respond: data.echoes ? echo : createRespond(),
    renderer: data.echoes ? plainRenderer : createRenderer(),
    holderId: data.holderId ?? 'worker',
    slowPollMs: 200,
  });

  const answer = async (request: Request): Promise<Answer> => {
    switch (request.ask) {
      case 'die':
        armed.set(request.point, request.nth);
        return {};
      case 'open':
        return { conversationId: (await turns.forBuyer(SHOP_ID, request.buyerId, 'zh'))._id };
      case 'post': {
        const { activityId } = await turns.post(request.post);
        return activityId === undefined ? {} : { activityId };
      }
      case 'idle':
        await turns.idle();
        return {};
    }
  };
  // A test that fails or is stopped leaves no worker behind.
  process.once('disconnect', () => process.exit());
  process.on('message', ({ id, request }: { id: number; request: Request }) => {
    answer(request).then(
      (given) => process.send?.({ id, answer: given }),
      (error: unknown) => process.send?.({ id, answer: { error: String(error) } }),
    );
  });
  process.send?.({ id: 0, answer: {} });
}

void main();
