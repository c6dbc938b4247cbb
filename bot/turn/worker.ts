import type { TurnDeps } from './deps';
import { takeLease } from './lease';
import { deliverPending } from './outbox';
import type { Stint } from './scheduler';
import { createTurn } from './turn';

/** Works off one conversation's inbox, event by event in order, as long as it holds the lease. */
export function createWorker(deps: TurnDeps, stopping: () => boolean): (id: string) => Promise<Stint> {
  const runTurn = createTurn(deps);
  return async (id) => {
    const lease = await takeLease(deps, id);
    if (!lease) return 'held_elsewhere';
    try {
      let { conversation } = lease;
      await deliverPending(deps, conversation);
      while (!stopping()) {
        const event = await deps.stores.inbox.next(id, conversation.position);
        if (!event) break;
        conversation = await runTurn(lease, conversation, event);
      }
      await lease.finish(conversation);
      return 'done';
    } catch (error) {
      await lease.release();
      throw error;
    }
  };
}
