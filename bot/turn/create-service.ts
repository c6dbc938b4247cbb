import { createConversationsOf } from './conversations';
import type { TurnDeps } from './deps';
import { createPost } from './post';
import { Scheduler } from './scheduler';
import type { TurnService } from './service';
import { createWorker } from './worker';

const defaultParallel = 32;
const defaultSlowPollMs = 1_500;
const foundAtOnce = 200;

/**
 * Inbox, turns and outbox of this process. Whoever posts an event also works on it; the slow poll finds what other
 * processes, killed or stopped, left undone.
 */
export function createTurnService(deps: TurnDeps): TurnService {
  const { stores, logger, parallel = defaultParallel, slowPollMs = defaultSlowPollMs } = deps;
  let stopped = false;
  const scheduler = new Scheduler({
    work: createWorker(deps, () => stopped),
    parallel,
    onError: (conversationId, err, retryInMs) =>
      logger.warn({ conversationId, err, retryInMs }, 'turn could not be finished and is tried again'),
  });

  const search = async () => {
    try {
      for (const id of await stores.inbox.unfinished(foundAtOnce)) scheduler.add(id);
    } catch (err) {
      logger.warn({ err }, 'the inbox could not be searched; the next search follows');
    }
    if (!stopped) timer = setTimeout(() => (searching = search()), slowPollMs);
  };
  let timer: NodeJS.Timeout | undefined;
  let searching = search();

  const post = createPost(deps, (id) => scheduler.add(id));
  return {
    post,
    ...createConversationsOf(deps, post),
    async idle() {
      await searching;
      await scheduler.idle();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await searching;
      clearTimeout(timer);
      await scheduler.stop();
    },
  };
}
