import { z } from 'zod';
import type { LoggedActivity } from '../../../storage/records';
import type { ActivityLog } from '../../../storage/stores';
import type { TranscriptEntry } from '../contract';
import type { Wire } from './wire';

const Said = z.object({
  type: z.literal('message'),
  text: z.string().optional().catch(undefined),
  from: z.object({ role: z.string() }).optional().catch(undefined),
  attachments: z.array(z.unknown()).catch([]).default([]),
});
/** Cards have no `contentUrl`; what they said is in the text beside them. */
const SentFile = z.object({ contentType: z.string(), contentUrl: z.string(), name: z.string() });

/** What people read of an activity; nothing of typing and client events. */
export function transcriptEntry({ at, activity }: LoggedActivity, wire: Wire): TranscriptEntry | undefined {
  const said = Said.safeParse(activity).data;
  if (!said) return undefined;
  const files = said.attachments.flatMap((attachment) => SentFile.safeParse(attachment).data ?? []);
  return {
    at: wire.time(at),
    by: said.from?.role === 'bot' ? 'bot' : 'buyer',
    ...(said.text !== undefined && { text: said.text }),
    files: files.map(({ name, contentType, contentUrl }) => ({
      name,
      contentType,
      url: wire.address(contentUrl),
    })),
  };
}

const readAtOnce = 500;

/** The whole chat record, oldest first (P2). */
export async function wholeTranscript(
  activities: ActivityLog,
  conversationId: string,
  wire: Wire,
): Promise<TranscriptEntry[]> {
  const entries: TranscriptEntry[] = [];
  for (let seq = 0; ;) {
    const page = await activities.after(conversationId, seq, readAtOnce);
    entries.push(...page.flatMap((entry) => transcriptEntry(entry, wire) ?? []));
    const last = page.at(-1);
    if (!last || page.length < readAtOnce) return entries;
    seq = last.seq;
  }
}
