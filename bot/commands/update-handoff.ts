import type { HandoffRequest } from '../../dialogs/desk';
import type { Handoff } from '../../storage/records';
import { fromStore } from '../turn/store-failure';
import type { CommandContext } from './command';
import { withNews } from './request-person';

/** Adds what came in since to the conversation's open hand-off, waiting or claimed; a repeat writes the same. */
export async function updateHandoff(
  { stores, conversation }: CommandContext,
  request: HandoffRequest,
): Promise<void> {
  const [open] = await fromStore(() =>
    stores.handoffs.find({
      where: { conversationId: conversation._id, state: { in: ['waiting', 'claimed'] } },
      limit: 1,
    }),
  );
  if (!open) return;
  const news = isSameDraft(open, request) ? withNews(open, request) : withFiles(open, request);
  await fromStore(() => stores.handoffs.update(news));
}

const isSameDraft = ({ draft }: Handoff, request: HandoffRequest): boolean =>
  draft === undefined || draft['id'] === request.draft?.['id'];

/** The hand-off stays about what it was made for; pictures for other goods are at hand all the same. */
function withFiles(open: Handoff, { evidence }: HandoffRequest): Handoff {
  const there = new Set(open.evidence.map(({ uploadId }) => uploadId));
  return {
    ...open,
    evidence: [...open.evidence, ...evidence.filter(({ uploadId }) => !there.has(uploadId))],
  };
}
