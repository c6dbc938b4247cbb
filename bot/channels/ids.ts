import { createHash } from 'node:crypto';
import { CLIENT_EVENT } from '../directline/incoming';

/** Ids are derived, so that what a channel sends twice is the same account, conversation and event. */
const derived = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24);

export const accountIdOf = (shopId: string, channelId: string, accountId: string): string =>
  derived(shopId, channelId, accountId);

/** Two accounts in one conversation are two talks: one must not read what is the other's. */
export const talkIdOf = (
  shopId: string,
  channelId: string,
  conversationId: string,
  accountId: string,
): string => derived(shopId, channelId, conversationId, accountId);

const PREFIX = 'channel:';

/** The inbox id of a channel's activity. */
export const postIdOf = (talkId: string, activityId: string): string =>
  eventsOfTalk(talkId) + derived(activityId);

/** What the ids of a talk's events begin with. */
export const eventsOfTalk = (talkId: string): string => `${PREFIX}${talkId}:`;

/** The talk that an event came from, or undefined where it came from elsewhere. */
export function talkOfPost(postId: string): string | undefined {
  return postId.startsWith(PREFIX) ? postId.slice(PREFIX.length).split(':')[0] : undefined;
}

/** Events of our own chat's clients. */
export const isFromOwnChat = (postId: string): boolean => postId.startsWith(CLIENT_EVENT);

/** Each guest that a talk has been is another one. */
export const guestIdOf = (talkId: string, nth: number): string => `channel-${talkId}-${nth}`;
