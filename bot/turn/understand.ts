import { isDeepStrictEqual } from 'node:util';
import type { Commands } from '../../dialogs/desk';
import type { Understanding } from '../../nlu/understanding';
import { createShopIndex } from '../knowledge/shop-index';
import type { TurnDeps } from './deps';
import { textOf } from './incoming';
import type { Question } from './question';
import { StoreFailure, fromStore } from './store-failure';

export type Understand = (question: Question) => Promise<Understanding>;

/** What an event means: as an earlier try of its turn stored it, or else as understood now. */
export function createUnderstand({
  understander,
  stores,
}: Pick<TurnDeps, 'understander' | 'stores'>): Understand {
  const tellOfShop = createShopIndex(stores, understander);
  return async ({ event, shop, conversation }) => {
    if (event.understanding !== undefined) return event.understanding as Understanding;
    await fromStore(async () => tellOfShop(shop));
    return understander.understand(textOf(event), {
      now: event.receivedAt,
      zone: shop.timeZone,
      language: conversation.language,
      shopId: shop._id,
    });
  };
}

/**
 * Commands that store with the event what it was understood as before the first of them writes anything, so that a
 * turn that runs again decides from the same. A turn without commands leaves nothing but its commit, whose trace has
 * the understanding: it needs no write of its own. Nor does an event without words.
 */
export function rememberingFirst(
  deps: Pick<TurnDeps, 'stores'>,
  question: Question,
  understanding: Understanding,
  commands: Commands,
): Commands {
  let remembered: Promise<void> | undefined;
  const first = () => (remembered ??= remember(deps, question, understanding));
  return {
    submitCase: (request) => first().then(() => commands.submitCase(request)),
    actOnCase: (caseId, act) => first().then(() => commands.actOnCase(caseId, act)),
    openRequest: (request) => first().then(() => commands.openRequest(request)),
    withdrawRequest: (requestId) => first().then(() => commands.withdrawRequest(requestId)),
    requestPerson: (request) => first().then(() => commands.requestPerson(request)),
    updateHandoff: (request) => first().then(() => commands.updateHandoff(request)),
  };
}

async function remember(
  { stores }: Pick<TurnDeps, 'stores'>,
  { event }: Question,
  understanding: Understanding,
): Promise<void> {
  if (event.understanding !== undefined || textOf(event) === '') return;
  const stored = await fromStore(() => stores.inbox.understood(event, understanding));
  if (isDeepStrictEqual(stored.understanding, understanding)) return;
  throw new StoreFailure(
    new Error(`${event._id} was understood otherwise by another worker; the first counts`),
  );
}
