import { createRenderer } from '../../replies/render';
import type { Conversation } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { Clock } from '../clock';
import { activitiesTopic, type Wake } from '../wake';
import { createRate } from './rate';

/**
 * Counts a message of the conversation. False: it is not to be taken, and the buyer has been told so, once a minute.
 * @param postPrefix of the events of the channel it came by, which is where the sentence belongs
 */
export type FloodGate = (conversation: Conversation, postPrefix: string) => Promise<boolean>;

export interface FloodGateDeps {
  stores: Pick<Stores, 'activities'>;
  clock: Clock;
  wake: Wake;
  messagesPerMinute: number;
}

export function createFloodGate({ stores, clock, wake, messagesPerMinute }: FloodGateDeps): FloodGate {
  const standingOf = createRate(messagesPerMinute, clock);
  const { render } = createRenderer();
  return async ({ _id: conversationId, shopId, language }, postPrefix) => {
    const standing = standingOf(conversationId);
    if (standing === 'first_over') {
      const at = clock.now();
      const sentence = render({ key: 'chat.too_fast' }, { language, zone: 'UTC' });
      const activity = { ...sentence, from: { id: shopId, name: '', role: 'bot' } };
      const sourceId = `${conversationId}/${postPrefix}too-fast-${at}#out0`;
      await stores.activities.append({ shopId, conversationId }, [{ sourceId, activity }], at);
      wake.wake(activitiesTopic(conversationId));
    }
    return standing === 'within';
  };
}
