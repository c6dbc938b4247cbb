import { z } from 'zod';
import type { Handoff, LoggedActivity } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import type { HandoffResponse, TranscriptEntry } from '../contract';
import type { Wire } from './wire';

/** Entries of a transcript; who takes over reads the end of a long talk first anyway. */
const MAX_TRANSCRIPT = 500;

export async function handoffResponse(
  record: Handoff,
  stores: Pick<Stores, 'activities' | 'buyers'>,
  wire: Wire,
): Promise<HandoffResponse> {
  const { shopId, buyerId } = record;
  const buyer = buyerId === undefined ? undefined : await stores.buyers.get(`${shopId}/${buyerId}`);
  const entries = await stores.activities.before(
    record.conversationId,
    record.transcriptUpTo + 1,
    MAX_TRANSCRIPT,
  );
  return {
    id: record._id,
    shop: shopId,
    conversationId: record.conversationId,
    ...(buyerId !== undefined && { buyer: { id: buyerId, name: buyer?.name ?? buyerId } }),
    state: record.state,
    because: record.because.map(wire.argument),
    mood: record.mood,
    language: record.language,
    summary: record.summary.map(wire.argument),
    ...(record.draft && { draft: record.draft }),
    ...(record.caseId !== undefined && { caseId: record.caseId }),
    ...(record.orderId !== undefined && { orderId: record.orderId }),
    evidence: record.evidence.map(wire.evidenceForShop),
    ruleAnalysis: record.ruleAnalysis.map(wire.argument),
    ...(record.recommended && { recommended: wire.argument(record.recommended) }),
    rules: record.rules,
    transcript: entries.flatMap((entry) => transcriptEntry(entry, wire) ?? []),
    createdAt: wire.time(record.createdAt),
    answerBy: wire.time(record.answerBy),
  };
}

const Said = z.object({
  type: z.literal('message'),
  text: z.string().optional().catch(undefined),
  from: z.object({ role: z.string() }).optional().catch(undefined),
  attachments: z.array(z.unknown()).catch([]).default([]),
});
/** Cards have no `contentUrl`; what they said is in the text beside them. */
const SentFile = z.object({ contentType: z.string(), contentUrl: z.string(), name: z.string() });

function transcriptEntry({ at, activity }: LoggedActivity, wire: Wire): TranscriptEntry | undefined {
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
