import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Incoming } from '../../dialogs/respond';
import type { Understanding } from '../../nlu/understanding';
import type { Conversation, InboxEvent } from '../../storage/records';
import { LOCAL_SERVICE_URL } from '../adapter/local-channel';
import { choiceValueOf } from './choice-value';
import type { Question } from './question';

/** What the channel notes on a buyer's activity about the files that came with it. */
const FilesNoted = z
  .object({
    uploads: z.array(z.string()).default([]).catch([]),
    refusedFiles: z
      .array(z.object({ name: z.string(), why: z.enum(['type', 'size', 'broken', 'heic', 'channel']) }))
      .default([])
      .catch([]),
  })
  .catch({ uploads: [], refusedFiles: [] });

/** Upload ids in order, and what could not be taken. */
export function filesNotedOf({ payload }: InboxEvent): z.infer<typeof FilesNoted> {
  return FilesNoted.parse(payload.channelData);
}

/** The words of the event; empty for a picture, a button without a label, or no activity at all. */
export function textOf({ payload }: InboxEvent): string {
  return typeof payload.text === 'string' ? payload.text : '';
}

/** The event as the dialogs read it. */
export function incomingOf({ event, guestState }: Question, understanding: Understanding): Incoming {
  const { _id: eventId, kind, payload } = event;
  const base = { eventId, understanding, uploads: [] };
  if (kind === 'start') return { ...base, kind };
  if (kind === 'news') return { ...base, kind, ...newsOf(event) };
  if (kind === 'guest_joined') return { ...base, kind, ...(guestState && { guestState }) };
  const value = payload.value === undefined ? undefined : choiceValueOf(payload.value);
  return { ...base, kind: 'message', ...filesNotedOf(event), ...(value && { value }) };
}

/** Which record has news, by its id: an event holds no more. */
const NewsNoted = z.object({ about: z.enum(['request', 'case']), recordId: z.string(), n: z.int() });

function newsOf({ payload }: InboxEvent): Pick<Incoming, 'news'> {
  const news = NewsNoted.safeParse(payload).data;
  return news ? { news } : {};
}

/** The event as the Bot Framework sees it; a copy, because the SDK changes activities during a turn. */
export function activityOf(
  event: InboxEvent,
  conversation: Conversation,
  echoId?: string,
): Partial<Activity> {
  const person = { id: conversation.buyerId ?? conversation.guestId ?? '', name: '', role: 'user' };
  const bot = { id: conversation.shopId, name: '', role: 'bot' };
  const frame: Partial<Activity> = {
    channelId: 'directline',
    serviceUrl: LOCAL_SERVICE_URL,
    conversation: { id: conversation._id, name: '', conversationType: 'personal', isGroup: false },
    from: person,
    recipient: bot,
    timestamp: new Date(event.receivedAt),
    ...(echoId !== undefined && { id: echoId }),
  };
  switch (event.kind) {
    case 'activity':
      return { ...structuredClone(event.payload), ...frame };
    case 'start':
      return { ...frame, type: 'conversationUpdate', membersAdded: [bot, person] };
    default:
      return { ...frame, type: 'event', name: event.kind };
  }
}
