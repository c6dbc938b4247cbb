import type { ShopEntry } from '../../nlu/knowledge/shop-knowledge';
import type { Understanding } from '../../nlu/understanding';
import type { MessageContext } from './shop-understander';

/** What the thread is started with. */
export interface ThreadData {
  modelDir: string;
}

/** To the thread, which takes them one after another. */
export type ToThread =
  | { tell: 'know'; shopId: string; entries?: readonly ShopEntry[] }
  | { tell: 'understand'; n: number; text: string; context: MessageContext };

/** From the thread: `ready` once, when the model is loaded; then an answer to each `understand`, in order. */
export type FromThread =
  | { tell: 'ready' }
  | { tell: 'understood'; n: number; understanding: Understanding; milliseconds: number }
  | { tell: 'failed'; n: number; why: string; stack?: string };

/** Messages go as text: JSON costs half of what copying objects between threads does. */
export const written = (message: ToThread | FromThread): string => JSON.stringify(message);
