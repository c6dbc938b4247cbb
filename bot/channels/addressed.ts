import type { ChannelTalk, LoggedActivity } from '../../storage/records';
import { isFromOwnChat, talkOfPost } from './ids';

/** `CONVERSATION/POST#outN`, or `#guestN` for what was copied out of a guest's log. */
const SOURCE = /^(.*)#(?:out\d+|guest(\d+))$/s;

/**
 * Whether an entry of the log goes out to this talk: answers to what was said there, and what the bot says of its own
 * accord. Answers to what the buyer wrote elsewhere stay there.
 */
export function isAddressedTo(talk: ChannelTalk, entry: LoggedActivity): boolean {
  const { activity, conversationId, sourceId } = entry;
  const from = activity.from as { role?: unknown } | undefined;
  if (activity.type !== 'message' || from?.role !== 'bot') return false;
  const [, event = '', guestSeq] = SOURCE.exec(sourceId) ?? [];
  const postId = event.slice(conversationId.length + 1);
  if (guestSeq !== undefined) return isOwnGuests(talk, postId, Number(guestSeq));
  if (isFromOwnChat(postId)) return false;
  // Whoever ties his account has been greeted as a guest.
  if (postId === 'start') return talk.guest === undefined;
  return (talkOfPost(postId) ?? talk._id) === talk._id;
}

/** What had not yet been delivered when the guest's talk went into the buyer's. */
const isOwnGuests = ({ guest }: ChannelTalk, postId: string, seq: number): boolean =>
  guest !== undefined && postId === `join:${guest.conversationId}` && seq > guest.seq;
