import type { ChannelTalk, ChannelTask, LoggedActivity } from '../../storage/records';
import { DuplicateKeyError, VersionConflictError } from '../../storage/port';
import type { Stores } from '../../storage/stores';
import { changeDocument } from '../../storage/stores/change';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { isAddressedTo } from './addressed';
import type { ComposeMessage } from './compose-message';
import { pauseAfter, type Outcome } from './outcome';
import type { Send } from './send';

export interface DeliverDeps {
  stores: Pick<Stores, 'channels' | 'activities'>;
  clock: Clock;
  logger: Logger;
  compose: ComposeMessage;
  send: Send;
  holderId: string;
}

const LEASE = 60_000;
const PAGE = 50;
/** What a channel has not taken for so long goes to a person, and the next message is tried. */
const PATIENCE = 24 * 3_600_000;

/** Delivers what is due to one talk, in order, one message at a time. */
export function createDeliver(deps: DeliverDeps): (talkId: string) => Promise<void> {
  const { talks } = deps.stores.channels;
  return async (id) => {
    const now = deps.clock.now();
    const claimed = await talks.claim({
      where: { _id: id, due: { lte: now } },
      leaseField: 'lease',
      holder: deps.holderId,
      now,
      until: now + LEASE,
    });
    let talk = claimed && (await closeOpenAttempt(deps, claimed));
    while (talk) talk = await step(deps, talk);
  };
}

/** One message, or the end: undefined when there is nothing more to do now. */
async function step(deps: DeliverDeps, talk: ChannelTalk): Promise<ChannelTalk | undefined> {
  const { entry, end } = await nextFor(deps, talk);
  if (!entry) return rest(deps, talk, end);
  const { parts, locale } = await deps.compose(talk, entry);
  const make = parts[talk.cursor.part];
  if (!make) return move(deps, talk, (now) => ({ ...now, cursor: { seq: entry.seq, part: 0 } }));
  const part = await make();
  const attempt = { seq: entry.seq, part: talk.cursor.part, at: deps.clock.now() };
  const begun = await move(deps, talk, (now) => ({ ...now, attempt }));
  if (begun?.attempt === undefined) return begun;
  const outcome = await deps.send(begun.reference, part, locale);
  return settle(deps, begun, entry, outcome);
}

async function nextFor(
  { stores }: DeliverDeps,
  talk: ChannelTalk,
): Promise<{ entry?: LoggedActivity; end: number }> {
  let end = talk.cursor.seq;
  for (;;) {
    if (talk.conversationId === undefined) return { end };
    const entries = await stores.activities.after(talk.conversationId, end, PAGE);
    const entry = entries.find((candidate) => isAddressedTo(talk, candidate));
    if (entry) return { entry, end };
    end = entries.at(-1)?.seq ?? end;
    if (entries.length < PAGE) return { end };
  }
}

/** Nothing is left: no longer due, unless somebody has written the talk since it was read. */
async function rest(
  { stores }: DeliverDeps,
  talk: ChannelTalk,
  end: number,
): Promise<ChannelTalk | undefined> {
  const resting = { ...talk, cursor: { seq: end, part: 0 } };
  delete resting.due;
  delete resting.lease;
  try {
    await stores.channels.talks.update(resting);
    return undefined;
  } catch (error) {
    if (!(error instanceof VersionConflictError)) throw error;
    return stores.channels.talks.get(talk._id);
  }
}

/** Writes the next state and renews the lease; a talk that went to another conversation meanwhile is left as it is. */
async function move(
  { stores, clock, holderId }: DeliverDeps,
  talk: ChannelTalk,
  next: (now: ChannelTalk) => ChannelTalk,
): Promise<ChannelTalk | undefined> {
  return changeDocument(stores.channels.talks, talk._id, (now) => {
    const renewed = { ...now, lease: { holder: holderId, until: clock.now() + LEASE } };
    delete renewed.attempt;
    return now.conversationId === talk.conversationId ? next(renewed) : renewed;
  });
}

async function settle(
  deps: DeliverDeps,
  talk: ChannelTalk,
  entry: LoggedActivity,
  outcome: Outcome,
): Promise<ChannelTalk | undefined> {
  if (outcome.kind === 'later' && !isTooLate(deps, talk)) return tryLater(deps, talk, outcome);
  if (outcome.kind !== 'delivered')
    await openTask(deps, talk, entry._id, outcome.kind === 'later' ? 'late' : outcome.kind, outcome.detail);
  return move(deps, talk, (now) => {
    const moved = { ...now, failures: 0, cursor: { seq: now.cursor.seq, part: talk.cursor.part + 1 } };
    delete moved.failingSince;
    return moved;
  });
}

const isTooLate = ({ clock }: DeliverDeps, { failingSince }: ChannelTalk): boolean =>
  failingSince !== undefined && clock.now() - failingSince > PATIENCE;

async function tryLater(
  { stores, clock, logger }: DeliverDeps,
  talk: ChannelTalk,
  { detail, afterMs }: Extract<Outcome, { kind: 'later' }>,
): Promise<undefined> {
  const now = clock.now();
  const failures = talk.failures + 1;
  const due = now + pauseAfter(failures, afterMs);
  logger.warn(
    { channelTalk: talk._id, detail, failures, retryInMs: due - now },
    'channel did not take a message',
  );
  await changeDocument(stores.channels.talks, talk._id, (current) => {
    const paused = { ...current, failures, failingSince: current.failingSince ?? now, due };
    delete paused.attempt;
    delete paused.lease;
    return paused;
  });
}

/** An attempt that was begun and never closed: the process ended while it was under way. */
async function closeOpenAttempt(deps: DeliverDeps, talk: ChannelTalk): Promise<ChannelTalk | undefined> {
  const { attempt, conversationId } = talk;
  if (!attempt || conversationId === undefined) return talk;
  const [entry] = await deps.stores.activities.after(conversationId, attempt.seq - 1, 1);
  if (entry) await openTask(deps, talk, entry._id, 'unknown', 'the server stopped while it was sent');
  return move(deps, talk, (now) => ({ ...now, cursor: { seq: now.cursor.seq, part: attempt.part + 1 } }));
}

async function openTask(
  { stores, clock, logger }: DeliverDeps,
  talk: ChannelTalk,
  activityId: string,
  why: ChannelTask['why'],
  detail: string,
): Promise<void> {
  const { _id, shopId, conversationId = '', cursor } = talk;
  logger.warn({ channelTalk: _id, activityId, why, detail }, 'channel message needs a person');
  const task = {
    _id: `${_id}#${activityId}#${cursor.part}`,
    shopId,
    talk: _id,
    conversationId,
    activityId,
    why,
    detail,
    state: 'open' as const,
    createdAt: clock.now(),
  };
  await stores.channels.tasks.insert(task).catch((error: unknown) => {
    if (!(error instanceof DuplicateKeyError)) throw error;
  });
}
