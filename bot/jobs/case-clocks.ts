import { isOpen } from '../../policy/case-states';
import { play, withNextDue } from '../../policy/casework/play';
import { settingOf } from '../../policy/casework/setting';
import { VersionConflictError } from '../../storage/port';
import type { Case } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { NEWS_TOPIC } from '../news/pump';
import type { Wake } from '../wake';

const defaultPollMs = 1_000;
const leaseMs = 30_000;
/** In one round; what is left is found by the next. */
const mostAtOnce = 500;
const adoptedAtOnce = 1_000;

interface ClocksDeps {
  stores: Pick<Stores, 'cases' | 'shops'>;
  clock: Clock;
  wake: Wake;
  logger: Pick<Logger, 'warn'>;
  /** Names this process in leases. */
  holderId: string;
  pollMs?: number;
}

export interface CaseClocks {
  /** Plays whatever is due now; returns how many cases were looked at. */
  run(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Lets the clocks of cases act when they have run out, as of their end (C6, C8, C9). What is due stands in the case
 * itself and is taken by lease, so any number of processes share the work and a restart forgets nothing.
 */
export function startCaseClocks(deps: ClocksDeps): CaseClocks {
  const { pollMs = defaultPollMs, logger } = deps;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const run = () => playDue(deps, () => stopped);
  const tick = async () => {
    try {
      await run();
    } catch (err) {
      logger.warn({ err }, 'clocks of cases could not be played; the next round follows');
    }
    if (!stopped) timer = setTimeout(() => (running = tick()), pollMs);
  };
  let running = adopt(deps).then(tick, (err: unknown) => {
    logger.warn({ err }, 'cases of an older release were not taken over; the next start tries again');
    return tick();
  });
  return {
    run,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}

async function playDue(deps: ClocksDeps, stopping: () => boolean): Promise<number> {
  const { stores, clock, holderId, wake } = deps;
  let looked = 0;
  while (looked < mostAtOnce && !stopping()) {
    const now = clock.now();
    const due = await stores.cases.claim({
      where: { nextDueAt: { lte: now } },
      sort: [{ field: 'nextDueAt', order: 'asc' }],
      leaseField: 'lease',
      holder: holderId,
      now,
      until: now + leaseMs,
    });
    if (!due) break;
    looked += 1;
    await playOne(deps, due, now);
  }
  if (looked > 0) wake.wake(NEWS_TOPIC);
  return looked;
}

/** Somebody who acted meanwhile has played the clocks too; then nothing is written here. */
async function playOne({ stores }: ClocksDeps, due: Case, now: number): Promise<void> {
  const shop = await stores.shops.get(due.shopId);
  if (!shop) throw new Error(`shop ${due.shopId} of case ${due._id} is not in the store`);
  const played = withNextDue(play(due, settingOf(due, shop, now)));
  const free = { ...played, ...(played.notify.length > due.notify.length && { updatedAt: now }) };
  delete free.lease;
  await updateUnlessChanged(stores, free);
}

async function updateUnlessChanged({ cases }: Pick<Stores, 'cases'>, one: Case): Promise<void> {
  await cases.update(one).catch((error: unknown) => {
    if (!(error instanceof VersionConflictError)) throw error;
  });
}

/** Cases of an older release have clocks but no due time that could be found. */
async function adopt({ stores }: ClocksDeps): Promise<void> {
  const found = await stores.cases.find({
    where: { state: 'awaiting_seller', nextDueAt: null },
    sort: [{ field: 'createdAt', order: 'asc' }],
    limit: adoptedAtOnce,
  });
  for (const one of found) {
    const due = withNextDue(one);
    if (isOpen(due) && due.nextDueAt !== undefined) await updateUnlessChanged(stores, due);
  }
}
