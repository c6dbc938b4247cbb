import type { Handoff } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import type { HandoffResponse } from '../contract';
import { transcriptEntry } from './transcript';
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
