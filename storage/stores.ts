import type { Readable } from 'node:stream';
import type { Collection, Engine } from './port';
import type {
  Buyer,
  Case,
  ChannelAccount,
  ChannelLink,
  ChannelTalk,
  ChannelTask,
  Conversation,
  FileRecord,
  Handoff,
  InboxEvent,
  Instant,
  Listing,
  LoggedActivity,
  Order,
  OutboxItem,
  Shop,
  ShopAnswer,
  ShopRequest,
  Trace,
} from './records';

/** What wants something of a conversation, in order, stored before it is acknowledged. */
export interface Inbox {
  /** Appends as the conversation's next; an event with the same `_id` is the one stored before. */
  append(
    event: Omit<InboxEvent, 'version' | 'seq' | 'done' | 'understanding'>,
  ): Promise<{ event: InboxEvent; repeated: boolean }>;
  /** The first event after this position, whether done or not. */
  next(conversationId: string, position: number): Promise<InboxEvent | undefined>;
  get(id: string): Promise<InboxEvent | undefined>;
  /** Keeps the first understanding; a turn that runs again decides from it. */
  understood(event: InboxEvent, understanding: unknown): Promise<InboxEvent>;
  /** The event's turn is committed and its outbox delivered. */
  finish(event: InboxEvent): Promise<void>;
  /** Conversations that have events not finished, oldest first: what a restart and the slow poll look for. */
  unfinished(limit: number): Promise<string[]>;
}

/** The append-only log of a conversation: what people saw, in order. */
export interface ActivityLog {
  /** Appends each as last+1 under unique (conversation, seq), with retry; items already there are left as they are. */
  append(
    conversation: { shopId: string; conversationId: string },
    items: readonly OutboxItem[],
    at: Instant,
  ): Promise<LoggedActivity[]>;
  after(conversationId: string, seq: number, limit: number): Promise<LoggedActivity[]>;
  /** The last `limit` activities below `seq`, oldest first. */
  before(conversationId: string, seq: number, limit: number): Promise<LoggedActivity[]>;
  /** The highest sequence number, 0 for an empty log. */
  last(conversationId: string): Promise<number>;
  /** The entry that a source id was stored under. */
  bySource(conversationId: string, sourceId: string): Promise<LoggedActivity | undefined>;
}

export interface Conversations extends Collection<Conversation> {
  /** Takes the conversation for one worker until `until`, or nothing while another holds it. */
  lease(id: string, holder: string, now: Instant, until: Instant): Promise<Conversation | undefined>;
  /** Gives it back; a lease lost meanwhile is left alone. */
  release(id: string, holder: string): Promise<void>;
}

/** Files by key: on disk, or GridFS with MongoDB. A write appears whole or not at all. */
export interface Blobs {
  write(key: string, content: Readable): Promise<{ bytes: number; sha256: string }>;
  /** `start` and `end` count from 0 and are both read, as in an HTTP range; a missing file is an error of the stream. */
  read(key: string, range?: { start: number; end: number }): Readable;
  size(key: string): Promise<number | undefined>;
  delete(key: string): Promise<void>;
}

/** Accounts and conversations of other channels, and what goes out to them. */
export interface ChannelStores {
  accounts: Collection<ChannelAccount>;
  talks: Collection<ChannelTalk>;
  links: Collection<ChannelLink>;
  tasks: Collection<ChannelTask>;
}

export interface Stores {
  engine: Engine;
  shops: Collection<Shop>;
  buyers: Collection<Buyer>;
  orders: Collection<Order>;
  listings: Collection<Listing>;
  cases: Collection<Case>;
  files: Collection<FileRecord>;
  handoffs: Collection<Handoff>;
  requests: Collection<ShopRequest>;
  knowledge: Collection<ShopAnswer>;
  traces: Collection<Trace>;
  conversations: Conversations;
  inbox: Inbox;
  activities: ActivityLog;
  channels: ChannelStores;
  blobs: Blobs;
  close(): Promise<void>;
}
