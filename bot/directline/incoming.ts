import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { StoredActivity } from '../../storage/records';
import { badArgument, tooLarge } from '../api/errors';
import type { ChatIdentity } from '../auth/chat-tokens';

/** A long story of a complaint fits; a pasted book does not. */
export const MAX_TEXT = 8_000;
/** JSON characters of what a client may attach to an activity for itself or a button. */
const MAX_DATA = 16_000;

/** The activity types that clients send but a talk does not keep. */
const TRANSIENT = ['typing', 'conversationUpdate', 'messageReaction', 'endOfConversation'] as const;

export const bounded = <T extends z.ZodType>(schema: T) =>
  schema.refine(
    (value) => (JSON.stringify(value) ?? '').length <= MAX_DATA,
    `must have at most ${MAX_DATA} characters as JSON`,
  );

/** What is taken of a client's activity; all else is dropped. */
const ClientActivity = z.object({
  type: z.enum(['message', 'event', ...TRANSIENT]),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  locale: z.string().max(35).optional(),
  name: z.string().max(200).optional(),
  value: bounded(z.unknown()).optional(),
  channelData: bounded(z.record(z.string(), z.unknown())).optional(),
  localTimestamp: z.string().max(64).optional(),
  localTimezone: z.string().max(64).optional(),
});

/** Keys of `channelData` that only the server writes. */
const SERVER_KEYS: ReadonlySet<string> = new Set(['uploads', 'refusedFiles', 'webchat:sequence-id']);

export interface Incoming {
  /** For the inbox: the client's own id of the activity, so that a repeat is the same one. */
  eventId: string;
  activity: StoredActivity & { channelData: Record<string, unknown> };
  /** Typing and the like: acknowledged, not kept. */
  transient: boolean;
}

/**
 * A client's activity, checked, reduced to what the talk keeps, and signed with who the token says is speaking.
 * @throws ZodError or HttpError 400 / 413 with what is wrong
 */
export function readIncoming(body: unknown, identity: ChatIdentity): Incoming {
  const { channelData = {}, ...activity } = ClientActivity.parse(body);
  if ((activity.text?.length ?? 0) > MAX_TEXT)
    throw tooLarge(`text must have at most ${MAX_TEXT} characters`);
  if (activity.type === 'event' && activity.name?.startsWith('handoff.'))
    throw badArgument('handoff events come from the bot');
  return {
    eventId: eventIdOf(channelData.clientActivityID),
    transient: TRANSIENT.some((type) => type === activity.type),
    activity: {
      ...activity,
      from: { id: identity.user, role: 'user', ...(identity.name !== undefined && { name: identity.name }) },
      channelData: Object.fromEntries(Object.entries(channelData).filter(([key]) => !SERVER_KEYS.has(key))),
    },
  };
}

/** Something that is neither space nor control, nor of no width. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cn}\p{Cs}]/u;

/** A message must say something: a text, a pressed button, or (with an upload) a file. */
export function requireContent({ type, text, value }: StoredActivity): void {
  const isBlank = typeof text !== 'string' || !VISIBLE.test(text);
  if (type === 'message' && isBlank && (value ?? null) === null)
    throw badArgument('a message needs a text, a value or a file');
}

/** Keeps clients' ids apart from derived ones (`join:…`, case news). */
export const CLIENT_EVENT = 'client:';

function eventIdOf(clientActivityID: unknown): string {
  if (typeof clientActivityID !== 'string' || clientActivityID === '') return CLIENT_EVENT + randomUUID();
  if (/^[\w.:-]{1,64}$/.test(clientActivityID)) return CLIENT_EVENT + clientActivityID;
  return CLIENT_EVENT + createHash('sha256').update(clientActivityID).digest('hex');
}
