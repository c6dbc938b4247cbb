import type { ChannelTalk } from '../../storage/records';
import { changeDocument } from '../../storage/stores/change';
import type { DeliverDeps } from './deliver';

/** How long one process may work at a talk before another takes it up. */
export const LEASE = 60_000;

/** Writes the next state and renews the lease; a talk that went to another conversation meanwhile is left as it is. */
export async function move(
  { stores, clock, holderId }: DeliverDeps,
  talk: ChannelTalk,
  next: (now: ChannelTalk) => ChannelTalk,
): Promise<ChannelTalk | undefined> {
  return changeDocument(stores.channels.talks, talk._id, (now) => {
    const renewed = { ...now, lease: { holder: holderId, until: clock.now() + LEASE } };
    delete renewed.attempt;
    return now.conversationId === talk.conversationId ? next(renewed) : renewed;
  });
}
