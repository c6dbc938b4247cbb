import type { ShopEntry } from '../../nlu/knowledge/shop-knowledge';
import type { Understanding } from '../../nlu/understanding';
import type { MessageContext } from './shop-understander';

/** What the thread is started with. */
export interface ThreadData {
  modelDir: string;
}

/** To the thread, which takes them one after another. */
export type ToThread =
  | { tell: 'know'; shopId: string; entries: readonly ShopEntry[] | undefined }
  | { tell: 'understand'; n: number; text: string; context: MessageContext };

/** From the thread: `ready` once, when the model is loaded; then an answer to each `understand`, in order. */
export type FromThread =
  | { tell: 'ready' }
  | { tell: 'understood'; n: number; understanding: Understanding; milliseconds: number }
  | { tell: 'failed'; n: number; error: Error };
