import { z } from 'zod';
import type { ChannelReference, StoredActivity } from '../../storage/records';
import { tooLarge } from '../api/errors';
import { MAX_TEXT, bounded } from '../directline/incoming';

const Party = z.object({ id: z.string().min(1).max(512), name: z.string().max(200).nullish() });

/** What is read of a channel's activity; all else is dropped. */
const ChannelActivity = z.object({
  type: z.string().min(1).max(64),
  id: z.string().min(1).max(1_024).optional(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_024),
  conversation: z.object({ id: z.string().min(1).max(1_024), isGroup: z.boolean().nullish() }),
  from: Party,
  recipient: Party,
  text: z.string().nullish(),
  locale: z.string().max(35).nullish(),
  value: bounded(z.unknown()).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), name: z.string().max(300).nullish() }))
    .max(40)
    .nullish(),
  membersAdded: z
    .array(z.looseObject({ id: z.string() }))
    .max(200)
    .nullish(),
});
export type ChannelActivity = z.infer<typeof ChannelActivity>;

/** @throws ZodError, or HttpError 413 on a text that is too long */
export function readChannelActivity(body: unknown): ChannelActivity {
  const activity = ChannelActivity.parse(body);
  if ((activity.text?.length ?? 0) > MAX_TEXT)
    throw tooLarge(`text must have at most ${MAX_TEXT} characters`);
  return activity;
}

const partyOf = ({ id, name }: ChannelActivity['from']) => ({ id, ...(name && { name }) });

export function referenceOf({
  channelId,
  serviceUrl,
  conversation,
  from,
  recipient,
}: ChannelActivity): ChannelReference {
  return {
    channelId,
    serviceUrl,
    conversationId: conversation.id,
    bot: partyOf(recipient),
    user: partyOf(from),
  };
}

/** A card's button on a channel that shows our cards arrives wrapped; what it says is inside. */
const Pressed = z.object({
  __isBotFrameworkCardAction: z.literal(true),
  cardAction: z.object({ text: z.string().optional(), value: z.unknown() }),
});

/** Rich text and cards come as attachments too; a file has an address. */
const isFile = ({ contentType, ...rest }: { contentType: string; [key: string]: unknown }): boolean =>
  typeof rest.contentUrl === 'string' && !contentType.startsWith('text/html');

/** The message for the inbox, or nothing where it says nothing. */
export function payloadOf(activity: ChannelActivity): StoredActivity | undefined {
  const { text, value } = saidIn(activity);
  const refusedFiles = (activity.attachments ?? [])
    .filter(isFile)
    .map(({ name }) => ({ name: name ?? '', why: 'channel' }));
  if (!text && value === undefined && refusedFiles.length === 0) return undefined;
  const { channelId, locale, from } = activity;
  return {
    type: 'message',
    ...(text && { text }),
    ...(value !== undefined && { value }),
    ...(locale && { locale }),
    from: { ...partyOf(from), role: 'user' },
    channelData: { channel: channelId, ...(refusedFiles.length > 0 && { refusedFiles }) },
  };
}

function saidIn({ text, value }: ChannelActivity): { text?: string | null | undefined; value?: unknown } {
  const pressed = Pressed.safeParse(value).data?.cardAction;
  if (!pressed) return { text: text?.trim() ? text : undefined, value: value ?? undefined };
  return { text: text?.trim() ? text : pressed.text, value: pressed.value ?? undefined };
}
