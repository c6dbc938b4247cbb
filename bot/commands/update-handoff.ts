import type { HandoffRequest } from '../../dialogs/desk';
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
  if (open) await fromStore(() => stores.handoffs.update(withNews(open, request)));
}
