import type { Conversation, InboxEvent, Instant, Language } from '../../storage/records';

/** Something for a conversation's inbox. `id` is the client's or a derived one; a repeat is the same event. */
export interface Post {
  conversationId: string;
  /** The conversation's, from whoever has just read it; otherwise it is looked up. */
  shopId?: string;
  id: string;
  kind: InboxEvent['kind'];
  payload: InboxEvent['payload'];
  receivedAt: Instant;
}

/** What the channels call; behind it are inbox, lease, turn, commit and outbox (architecture.md). */
export interface TurnService {
  /**
   * Stores the event, appends a buyer's activity to the log, wakes the worker, and returns: from here on nothing
   * is lost. `activityId` is the log id of the buyer's activity (`conversationId|0000042`).
   */
  post(post: Post): Promise<{ activityId?: string; repeated: boolean }>;
  /**
   * The buyer's one conversation in the shop, created with its `start` event where there is none yet; without it where
   * a guest's talk `comesAlong`, in which the bot has greeted.
   */
  forBuyer(shopId: string, buyerId: string, language: Language, comesAlong?: boolean): Promise<Conversation>;
  forGuest(shopId: string, guestId: string, language: Language): Promise<Conversation>;
  /** Resolves when no turn is in hand and the inboxes that this process woke, or has found, are empty. */
  idle(): Promise<void>;
  /** Finishes the turn in hand, takes no new one. */
  stop(): Promise<void>;
}
