import { parentPort } from 'node:worker_threads';
import { written, type FromThread, type ToThread } from '../../bot/understanding/thread-messages';
import { anUnderstanding } from './understanding';

const known: string[] = [];

/** Understands nothing but its words, and that for which shops it knows entries; hangs, throws or dies when told to. */
function answer({ n, text }: Extract<ToThread, { tell: 'understand' }>): FromThread {
  for (; text === 'hang';);
  if (text === 'die') process.exit(1);
  if (text === 'throw') return { tell: 'failed', n, why: 'cannot understand that' };
  return { tell: 'understood', n, understanding: anUnderstanding(text, { words: known }), milliseconds: 1 };
}

function tell(message: FromThread): void {
  parentPort?.postMessage(written(message));
}

parentPort?.on('message', (text: string) => {
  const message = JSON.parse(text) as ToThread;
  if (message.tell === 'understand') tell(answer(message));
  else if (message.entries) known.push(message.shopId);
});
tell({ tell: 'ready' });
