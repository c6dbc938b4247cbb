import { setTimeout as sleep } from 'node:timers/promises';
import type { Conversation, InboxEvent, LoggedActivity } from '../../storage/records';
import { activitiesTopic } from '../wake';
import type { TurnDeps } from './deps';
import { copySource } from './ids';

const page = 100;
const waitsMs = [20, 50, 100, 200, 400];

/**
 * Takes a guest's talk into the buyer's: ends the guest's conversation and copies its log, in order. Every step finds
 * what an earlier try did.
 * @returns the guest's conversation, or undefined where the event names none that may be taken over
 */
export async function joinGuest(
  deps: Pick<TurnDeps, 'stores' | 'clock' | 'wake'>,
  conversation: Conversation,
  event: InboxEvent,
): Promise<Conversation | undefined> {
  const { stores, wake } = deps;
  const guest = await settled(deps, String(event.payload.guestConversationId));
  if (!guest || !mayJoin(guest, conversation)) return undefined;
  if (guest.mergedInto === undefined) {
    await stores.conversations.update({
      ...guest,
      mergedInto: conversation._id,
      updatedAt: deps.clock.now(),
    });
  }
  for (let seq = 0; ;) {
    const entries = await stores.activities.after(guest._id, seq, page);
    for (const entry of entries) await copy(deps, conversation, event, entry);
    seq = entries.at(-1)?.seq ?? seq;
    if (entries.length < page) break;
  }
  wake.wake(activitiesTopic(conversation._id));
  return guest;
}

function mayJoin(guest: Conversation, { _id, shopId }: Conversation): boolean {
  return guest.guestId !== undefined && guest.shopId === shopId && (guest.mergedInto ?? _id) === _id;
}

/** The guest's conversation once its own turns are done, so that no answer comes after the copy. */
async function settled({ stores }: Pick<TurnDeps, 'stores'>, id: string): Promise<Conversation | undefined> {
  for (const wait of [...waitsMs, 0]) {
    const guest = await stores.conversations.get(id);
    if (!guest || guest.mergedInto !== undefined) return guest;
    const open = await stores.inbox.next(id, guest.position);
    const last = guest.pending && (await stores.inbox.get(guest.pending.eventId));
    if (!open && last?.done !== false) return guest;
    await sleep(wait);
  }
  throw new Error(`the guest conversation ${id} still has turns to run; this one is tried again`);
}

async function copy(
  { stores }: Pick<TurnDeps, 'stores'>,
  { _id, shopId, buyerId }: Conversation,
  event: InboxEvent,
  { seq, activity, at }: LoggedActivity,
): Promise<void> {
  const from = activity.from as { role?: string } | undefined;
  const own = from?.role === 'bot' ? {} : { from: { ...from, id: buyerId, role: 'user' } };
  const copied: typeof activity = { ...activity, ...own };
  // Ids of the guest's log mean nothing here.
  delete copied.id;
  delete copied.replyToId;
  const item = { sourceId: copySource(event._id, seq), activity: copied };
  await stores.activities.append({ shopId, conversationId: _id }, [item], at);
}
