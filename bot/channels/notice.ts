import type { Stores } from '../../storage/stores';
import { changeDocument } from '../../storage/stores/change';
import type { Clock } from '../clock';
import { channelsTopic, type Wake } from '../wake';
import { isFromOwnChat, talkOfPost } from './ids';

/** Told by every turn that its replies are in the log, before its event counts as done. */
export type DeliveredNotice = (conversationId: string, eventId: string) => Promise<void>;

/**
 * Marks the talks of other channels to which the replies may have to go, so that a process killed right after is no
 * loss. An answer in our own chat costs nothing; only what the bot says of its own accord makes it look for talks.
 */
export function createChannelNotice({
  stores,
  clock,
  wake,
}: {
  stores: Pick<Stores, 'channels'>;
  clock: Clock;
  wake: Wake;
}): DeliveredNotice {
  const { talks } = stores.channels;
  return async (conversationId, eventId) => {
    const postId = eventId.slice(conversationId.length + 1);
    if (isFromOwnChat(postId)) return;
    const own = talkOfPost(postId);
    const ids = own === undefined ? await talksOf(conversationId) : [own];
    for (const id of ids)
      await changeDocument(talks, id, (talk) => ({
        ...talk,
        // A channel that is away is tried when its pause is over.
        due: talk.failures > 0 && talk.due !== undefined ? talk.due : clock.now(),
      }));
    if (ids.length > 0) wake.wake(channelsTopic);
  };

  async function talksOf(conversationId: string): Promise<string[]> {
    const found = await talks.find({ where: { conversationId } });
    return found.map(({ _id }) => _id);
  }
}
