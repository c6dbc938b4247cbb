import type { ChannelTalk, ChannelTask, LoggedActivity } from '../../storage/records';
import { DuplicateKeyError } from '../../storage/port';
import { changeDocument } from '../../storage/stores/change';
import type { DeliverDeps } from './deliver';
import { move } from './move';
import { pauseAfter, type Outcome } from './outcome';

/** What a channel has not taken for so long goes to a person, and the next message is tried. */
const PATIENCE = 24 * 3_600_000;

/** What became of the attempt: delivered, to be tried again, or a task for a person; then the next message. */
export async function settle(
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
export async function closeOpenAttempt(
  deps: DeliverDeps,
  talk: ChannelTalk,
): Promise<ChannelTalk | undefined> {
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
