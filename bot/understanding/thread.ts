import { parentPort, workerData } from 'node:worker_threads';
import { loadUnderstander } from '../../nlu/understander';
import { understandHere, type ShopUnderstander } from './shop-understander';
import { written, type FromThread, type ThreadData, type ToThread } from './thread-messages';

/** Where messages are understood (understanding-thread.ts). */
async function main({ modelDir }: ThreadData): Promise<void> {
  const understander = understandHere(await loadUnderstander(modelDir));
  parentPort?.on('message', (text: string) => {
    const message = JSON.parse(text) as ToThread;
    if (message.tell === 'know') understander.know(message.shopId, message.entries);
    else void answer(understander, message).then(tell);
  });
  tell({ tell: 'ready' });
}

async function answer(
  understander: ShopUnderstander,
  { n, text, context }: Extract<ToThread, { tell: 'understand' }>,
): Promise<FromThread> {
  const startedAt = performance.now();
  try {
    const understanding = await understander.understand(text, context);
    return { tell: 'understood', n, understanding, milliseconds: performance.now() - startedAt };
  } catch (error) {
    const { message: why, stack } = error instanceof Error ? error : new Error(String(error));
    return { tell: 'failed', n, why, ...(stack && { stack }) };
  }
}

function tell(message: FromThread): void {
  parentPort?.postMessage(written(message));
}

void main(workerData as ThreadData);
