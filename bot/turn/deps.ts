import type { Respond } from '../../dialogs/respond';
import type { Renderer } from '../../replies/render';
import type { Stores } from '../../storage/stores';
import type { BotAdapter } from '../adapter/create-adapter';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import type { ShopUnderstander } from '../understanding/shop-understander';
import type { Wake } from '../wake';

/** Everything the turns need, handed in by `bot/main.ts`, tests and the bench. */
export interface TurnDeps {
  stores: Stores;
  wake: Wake;
  clock: Clock;
  logger: Logger;
  adapter: BotAdapter;
  understander: Pick<ShopUnderstander, 'understand' | 'know'>;
  respond: Respond;
  renderer: Pick<Renderer, 'render'>;
  /**
   * Names this process in leases. The same name after a restart takes its conversations up at once; any other
   * waits until their leases are over.
   */
  holderId: string;
  /** Told, before an event counts as done, that its replies are in the log; other channels take them from there. */
  delivered?: (conversationId: string, eventId: string) => Promise<void>;
  /** Conversations whose turns run side by side. Default 32. */
  parallel?: number;
  /** How often the store is searched for work that no wake told of, in ms. Default 1,500. */
  slowPollMs?: number;
  /** How long a lease holds without being renewed, in ms. Default 30,000. */
  leaseMs?: number;
}
