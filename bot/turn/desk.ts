import { requestPerson } from '../commands/request-person';
import { submitCase } from '../commands/submit-case';
import type { CommandContext } from '../commands/command';
import type { Commands, Desk } from '../../dialogs/desk';
import type { Understanding } from '../../nlu/understanding';
import type { FileRecord } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { expectAnswer } from './business-hours';
import type { TurnDeps } from './deps';
import { commandIdOf } from './ids';
import type { Question } from './question';
import { fromStore } from './store-failure';

/**
 * The world as this turn may see it: the buyer's own orders, cases and files, read when first asked for. Its "now" is
 * when the event was received, so that a turn that runs again decides the same.
 * @param given takes the ids of the commands given, in order
 */
export function createDesk(
  deps: Pick<TurnDeps, 'stores' | 'assess'>,
  { conversation, shop, buyer, event }: Question,
  mood: Understanding['mood'],
  given: string[],
): Desk {
  const { stores } = deps;
  const now = event.receivedAt;
  const files = (uploadIds: readonly string[]) => filesOf(stores, conversation._id, uploadIds);
  const read = <Row>(find: (where: { shopId: string; buyerId: string }) => Promise<Row[]>) =>
    buyer ? fromStore(() => find({ shopId: shop._id, buyerId: buyer.buyerId })) : Promise.resolve([]);

  const orders = once(() => read((where) => stores.orders.find({ where, sort: newestFirst })));
  let cases = once(() => read((where) => stores.cases.find({ where, sort: newestFirst })));
  const context: CommandContext = {
    ...deps,
    now,
    shop,
    conversation,
    files,
    mood,
  };
  const commands: Commands = {
    submitCase(request) {
      cases = once(() => read((where) => stores.cases.find({ where, sort: newestFirst })));
      return submitCase(context, nextCommand(), request);
    },
    requestPerson: (request) => requestPerson(context, nextCommand(), request),
  };
  function nextCommand(): string {
    const id = commandIdOf(event._id, given.length + 1);
    given.push(id);
    return id;
  }

  return {
    now,
    shop,
    ...(buyer && { buyer: { buyerId: buyer.buyerId, name: buyer.name } }),
    orders,
    cases: () => cases(),
    files,
    async waiting() {
      const position = await fromStore(() => stores.handoffs.count({ shopId: shop._id, state: 'waiting' }));
      return { position, ...expectAnswer(now, position, shop) };
    },
    commands,
  };
}

const newestFirst = [{ field: 'createdAt', order: 'desc' }] as const;

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

/** Files of this conversation, or of a guest's that was merged into it; any other id is passed over. */
async function filesOf(
  stores: Pick<Stores, 'files' | 'conversations'>,
  conversationId: string,
  uploadIds: readonly string[],
): Promise<FileRecord[]> {
  const found = await Promise.all(uploadIds.map((id) => fromStore(() => stores.files.get(id))));
  const own = found.map(async (file) => {
    if (!file || file.conversationId === conversationId) return file;
    const origin = await fromStore(() => stores.conversations.get(file.conversationId));
    return origin?.mergedInto === conversationId ? file : undefined;
  });
  return (await Promise.all(own)).filter((file) => file !== undefined);
}
