import type { Understanding } from '../../nlu/understanding';
import type { TurnDeps } from './deps';
import { textOf } from './incoming';
import type { Question } from './question';
import { fromStore } from './store-failure';

/**
 * What the event means, stored with it at the first try, so that a turn that runs again decides from the same. An event
 * without words has nothing worth storing.
 */
export async function understandEvent(
  { stores, understander }: Pick<TurnDeps, 'stores' | 'understander'>,
  { event, shop, conversation }: Question,
): Promise<Understanding> {
  if (event.understanding !== undefined) return event.understanding as Understanding;
  const text = textOf(event);
  const { language } = conversation;
  const understanding = understander.understand(text, {
    now: event.receivedAt,
    zone: shop.timeZone,
    language,
  });
  if (text === '') return understanding;
  const stored = await fromStore(() => stores.inbox.understood(event, understanding));
  return stored.understanding as Understanding;
}
