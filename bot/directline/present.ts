import type { LoggedActivity, StoredActivity } from '../../storage/records';
import type { FileUrls } from '../uploads/file-urls';

/** An activity as a client gets it. */
export type ClientActivity = StoredActivity & { id: string };

/**
 * A log entry as the client may see it, or nothing when it is not the client's business. `knownFrom` is the first
 * sequence number that the client has.
 */
export type Present = (entry: LoggedActivity, knownFrom?: number) => ClientActivity | undefined;

const PUBLIC_TYPES: ReadonlySet<string> = new Set(['message', 'event']);
/** How the server reaches the channel and who called it: nothing for clients. */
const PRIVATE_KEYS: ReadonlySet<string> = new Set(['serviceUrl', 'callerId']);
/** Of a card or attachment: what holds an address. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set([
  'url',
  'contentUrl',
  'thumbnailUrl',
  'iconUrl',
  'image',
  'avatar',
]);

export function createPresent(publicUrl: string, urls: FileUrls): Present {
  const absolute = (path: string): string =>
    path.startsWith('/files/') ? urls.sign(path) : publicUrl + path;
  return (entry, knownFrom = 1) => {
    const { replyToId, attachments, suggestedActions, ...rest } = entry.activity;
    if (isInternal(entry.activity)) return undefined;
    return {
      ...withoutPrivate(rest),
      id: entry._id,
      timestamp: new Date(entry.at).toISOString(),
      channelId: 'directline',
      conversation: { id: entry.conversationId },
      // Web Chat sorts by it, so that activities of the same millisecond keep their order.
      channelData: { ...objectOr(rest.channelData), 'webchat:sequence-id': entry.seq },
      ...(isKnown(replyToId, entry, knownFrom) && { replyToId }),
      ...(attachments !== undefined && { attachments: withAddresses(attachments, absolute) }),
      ...(suggestedActions !== undefined && { suggestedActions: withAddresses(suggestedActions, absolute) }),
    };
  };
}

function isInternal({ type, name }: StoredActivity): boolean {
  return (
    !PUBLIC_TYPES.has(type) || (type === 'event' && typeof name === 'string' && name.startsWith('handoff.'))
  );
}

/** Web Chat holds an answer to an activity that it does not know for five seconds. */
function isKnown(replyToId: unknown, { conversationId, seq }: LoggedActivity, knownFrom: number): boolean {
  if (typeof replyToId !== 'string' || !replyToId.startsWith(`${conversationId}|`)) return false;
  const answered = Number(replyToId.slice(conversationId.length + 1));
  return answered >= knownFrom && answered < seq;
}

/** Paths below our root made absolute, file paths signed, wherever a card holds an address. */
function withAddresses(value: unknown, absolute: (path: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withAddresses(item, absolute));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      ADDRESS_KEYS.has(key) && isPath(inner) ? absolute(inner) : withAddresses(inner, absolute),
    ]),
  );
}

const withoutPrivate = (activity: StoredActivity): StoredActivity => ({
  ...Object.fromEntries(Object.entries(activity).filter(([key]) => !PRIVATE_KEYS.has(key))),
  type: activity.type,
});
const isPath = (value: unknown): value is string => typeof value === 'string' && /^\/(?!\/)/.test(value);
const objectOr = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
