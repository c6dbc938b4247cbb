import type { ChannelAccount, ChannelTalk, Language, Shop, StoredActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { changeDocument } from '../../storage/stores/change';
import { HttpError, badArgument } from '../api/errors';
import type { Clock } from '../clock';
import type { FloodGate } from '../limits/flood-gate';
import type { TurnService } from '../turn/service';
import { channelsTopic, type Wake } from '../wake';
import { eventsOfTalk, guestIdOf, postIdOf } from './ids';
import { payloadOf, referenceOf, type ChannelActivity } from './incoming';
import { openTalk } from './talks';

export interface ReceiveDeps {
  stores: Pick<Stores, 'channels' | 'inbox' | 'activities' | 'shops' | 'conversations'>;
  turns: Pick<TurnService, 'post' | 'forBuyer' | 'forGuest'>;
  clock: Clock;
  wake: Wake;
  admits: FloodGate;
  /** The shop that the channels serve. */
  shopId: string;
}

/**
 * Takes a channel's activity: when it returns, nothing is lost. What is no message and no greeting is passed over, and
 * so is a group, where an answer about somebody's orders would be read by everybody.
 * @throws HttpError 400 on a message without an id, 503 where the shop does not exist
 */
export async function receive(deps: ReceiveDeps, activity: ChannelActivity): Promise<void> {
  const wish = wishOf(activity);
  if (!wish) return;
  const shop = await deps.stores.shops.get(deps.shopId);
  if (!shop)
    throw new HttpError(503, 'NoShop', `CHANNEL_SHOP names ${deps.shopId}, which is not in the store`);
  const { account, talk } = await openTalk(deps.stores, deps.clock, shop._id, referenceOf(activity));
  const { conversationId } = await inConversation(deps, account, talk, languageOf(activity, shop));
  if (wish === 'greeting') return;
  const id = postIdOf(talk._id, wish.activityId);
  if (await isKnownToGuest(deps, talk, id)) return;
  if (!(await isAdmitted(deps, talk, conversationId))) return;
  const receivedAt = deps.clock.now();
  const { payload } = wish;
  await deps.turns.post({ conversationId, id, kind: 'activity', payload, receivedAt });
}

type Wish = 'greeting' | { activityId: string; payload: StoredActivity };

function wishOf(activity: ChannelActivity): Wish | undefined {
  if (activity.conversation.isGroup) return undefined;
  if (activity.type === 'conversationUpdate') return userCame(activity) ? 'greeting' : undefined;
  const payload = activity.type === 'message' ? payloadOf(activity) : undefined;
  if (!payload) return undefined;
  if (activity.id === undefined) throw badArgument('a message needs an id');
  return { activityId: activity.id, payload };
}

/** The channel would send it again if it were refused, so it is let go, with the sentence that says so. */
async function isAdmitted(
  { stores, clock, wake, admits }: ReceiveDeps,
  { _id }: ChannelTalk,
  conversationId: string,
): Promise<boolean> {
  const conversation = await stores.conversations.get(conversationId);
  if (!conversation || (await admits(conversation, eventsOfTalk(_id)))) return true;
  await changeDocument(stores.channels.talks, _id, (now) => ({ ...now, due: now.due ?? clock.now() }));
  wake.wake(channelsTopic);
  return false;
}

/** Some channels tell only that the bot came; the person, who writes to it, is there by then. */
const userCame = ({ membersAdded, from, recipient }: ChannelActivity): boolean =>
  (membersAdded ?? []).some(({ id }) => id === from.id || id !== recipient.id);

/** The talk's conversation: the buyer's of an account that is tied, a guest's of its own otherwise. */
async function inConversation(
  { stores, turns, clock, wake }: ReceiveDeps,
  { buyerId, shopId }: ChannelAccount,
  talk: ChannelTalk,
  language: Language,
): Promise<{ conversationId: string }> {
  if (talk.conversationId !== undefined) return { conversationId: talk.conversationId };
  const { _id: conversationId } = await (buyerId === undefined
    ? turns.forGuest(shopId, guestIdOf(talk._id, talk.guests + 1), language)
    : turns.forBuyer(shopId, buyerId, language));
  // A buyer's talk begins here with what is said from now on; a guest's with its greeting.
  const seq = buyerId === undefined ? 0 : await stores.activities.last(conversationId);
  const opened = await changeDocument(stores.channels.talks, talk._id, (now) =>
    now.conversationId === undefined
      ? {
          ...now,
          conversationId,
          guests: now.guests + (buyerId === undefined ? 1 : 0),
          cursor: { seq, part: 0 },
          due: clock.now(),
        }
      : now,
  );
  wake.wake(channelsTopic);
  return { conversationId: opened?.conversationId ?? conversationId };
}

/** What a channel sends again after the account was tied was answered in the guest's conversation. */
async function isKnownToGuest({ stores }: ReceiveDeps, { guest }: ChannelTalk, id: string): Promise<boolean> {
  return guest !== undefined && (await stores.inbox.get(`${guest.conversationId}/${id}`)) !== undefined;
}

function languageOf({ locale }: ChannelActivity, { defaultLanguage }: Shop): Language {
  if (!locale) return defaultLanguage;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
