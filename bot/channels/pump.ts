import type { Stores } from '../../storage/stores';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { Scheduler } from '../turn/scheduler';
import { channelsTopic, type Wake } from '../wake';
import type { Deliver } from './deliver';

export interface PumpDeps {
  stores: Pick<Stores, 'channels'>;
  clock: Clock;
  logger: Logger;
  wake: Wake;
  deliver: Deliver;
  /** How often to look unasked (ms): after a pause, after a restart, when a wake was lost. */
  slowPollMs: number;
}

/** Channels served side by side; one that is slow does not hold up the others. */
const PARALLEL = 16;
const FOUND_AT_ONCE = 200;

/** Finds the talks that are due and has each delivered, as long as it runs. */
export function startPump({ stores, clock, logger, wake, deliver, slowPollMs }: PumpDeps): {
  stop(): Promise<void>;
} {
  let stopped = false;
  const scheduler = new Scheduler({
    work: async (id) => {
      await deliver(id, () => stopped);
      return 'done';
    },
    parallel: PARALLEL,
    onError: (channelTalk, err) => logger.warn({ channelTalk, err }, 'delivery failed and is tried again'),
  });
  let searching: Promise<void> | undefined;
  let wanted = false;

  const search = async (): Promise<void> => {
    do {
      wanted = false;
      const due = await stores.channels.talks.find({
        where: { due: { lte: clock.now() } },
        sort: [{ field: 'due', order: 'asc' }],
        limit: FOUND_AT_ONCE,
      });
      for (const { _id } of due) scheduler.add(_id);
    } while (wanted);
  };
  const look = (): void => {
    wanted = true;
    searching ??= search()
      .catch((err: unknown) =>
        logger.warn({ err }, 'due channels could not be searched; the next search follows'),
      )
      .finally(() => (searching = undefined));
  };
  const stopListening = wake.on(channelsTopic, look);
  const timer = setInterval(look, slowPollMs);
  look();
  return {
    async stop() {
      stopped = true;
      stopListening();
      clearInterval(timer);
      await searching;
      await scheduler.stop();
    },
  };
}
