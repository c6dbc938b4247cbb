import type { Activity } from 'botbuilder';
import { DuplicateKeyError } from '../../storage/port';
import type { Conversation, InboxEvent, LoggedActivity, OutboxItem } from '../../storage/records';
import { activitiesTopic } from '../wake';
import type { TurnDeps } from './deps';
import { echoSource, replySource } from './ids';

type DeliveryDeps = Pick<TurnDeps, 'stores' | 'wake' | 'delivered'>;

type Pending = NonNullable<Conversation['pending']>;

const logOf = ({ shopId, _id }: Conversation) => ({ shopId, conversationId: _id });

/** Fields of a sent activity that belong to the turn, not to what people see. */
const inner = ['serviceUrl', 'callerId', 'recipient', 'conversation', 'channelId', 'localTimestamp'] as const;

/** What the bot sent, as it goes into the log; `replyToId` stays only where it names a logged activity. */
export function outboxOf(eventId: string, sent: readonly Partial<Activity>[], echoId?: string): OutboxItem[] {
  return sent.map((activity, index) => {
    const visible = { ...activity, type: activity.type ?? 'message' };
    for (const field of inner) delete visible[field];
    if (echoId === undefined) delete visible.replyToId;
    return { sourceId: replySource(eventId, index), activity: visible };
  });
}

/** Puts the buyer's own activity into the log; a repeat finds the entry made before. */
export async function appendEcho(
  { stores, wake }: DeliveryDeps,
  event: InboxEvent,
): Promise<LoggedActivity | undefined> {
  const item = { sourceId: echoSource(event._id), activity: { type: 'message', ...event.payload } };
  const logged = await stores.activities.append(event, [item], event.receivedAt);
  wake.wake(activitiesTopic(event.conversationId), logged);
  return logged[0];
}

/** Brings what the commit of `event` left pending to the log, the streams and the trace; doing it again changes nothing. */
export async function deliver(
  deps: DeliveryDeps,
  conversation: Conversation,
  pending: Pending,
  event: InboxEvent,
): Promise<void> {
  await Promise.all([appendReplies(deps, conversation, pending), keepTrace(deps, pending)]);
  await deps.stores.inbox.finish(event);
}

async function appendReplies(
  { stores, wake, delivered }: DeliveryDeps,
  conversation: Conversation,
  { eventId, outbox, trace }: Pending,
): Promise<void> {
  if (outbox.length === 0) return;
  const logged = await stores.activities.append(logOf(conversation), outbox, trace.at);
  wake.wake(activitiesTopic(conversation._id), logged);
  await delivered?.(conversation._id, eventId);
}

async function keepTrace({ stores }: DeliveryDeps, { trace }: Pending): Promise<void> {
  await stores.traces.insert(trace).catch((error: unknown) => {
    if (!(error instanceof DuplicateKeyError)) throw error;
  });
}

/** What a process that was killed, or a store that failed, left between commit and log. */
export async function deliverPending(deps: DeliveryDeps, conversation: Conversation): Promise<void> {
  const { pending } = conversation;
  if (!pending) return;
  const event = await deps.stores.inbox.get(pending.eventId);
  if (event && !event.done) await deliver(deps, conversation, pending, event);
}
