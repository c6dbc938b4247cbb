import type { Desk } from '../../dialogs/desk';
import { entryOf } from '../../nlu/knowledge/entry-of';
import { assess } from '../../policy/assess';
import { actOnCase } from '../commands/act-on-case';
import type { CommandContext } from '../commands/command';
import { updateHandoff } from '../commands/update-handoff';
import { openRequest } from '../commands/open-request';
import { requestPerson } from '../commands/request-person';
import { submitCase } from '../commands/submit-case';
import { withdrawRequest } from '../commands/withdraw-request';
import { expectAnswer } from './business-hours';
import type { TurnDeps } from './deps';
import { commandIdOf } from './ids';
import { OwnRecords } from './own-records';
import type { Question } from './question';
import { fromStore } from './store-failure';

/**
 * The world as this turn may see it: the buyer's own records and the commands. Its "now" is when the event was
 * received, so that a turn that runs again decides the same.
 * @param given takes the ids of the commands given, in order
 */
export function createDesk({ stores }: Pick<TurnDeps, 'stores'>, question: Question, given: string[]): Desk {
  const { conversation, shop, buyer, event } = question;
  const now = event.receivedAt;
  const own = new OwnRecords(stores, question, given);
  const context: CommandContext = { stores, assess, now, shop, conversation, files: own.files };
  const nextCommand = () => {
    const id = commandIdOf(event._id, given.length + 1);
    given.push(id);
    return id;
  };
  return {
    now,
    shop,
    ...(buyer && { buyer: { buyerId: buyer.buyerId, name: buyer.name } }),
    orders: own.orders,
    cases: own.cases,
    requests: own.requests,
    files: own.files,
    listing: own.listing,
    async waiting() {
      const position = await fromStore(() => stores.handoffs.count({ shopId: shop._id, state: 'waiting' }));
      return { position, ...expectAnswer(now, position, shop) };
    },
    knowledge: entryOf,
    commands: {
      submitCase(request) {
        own.forgetCases();
        return submitCase(context, nextCommand(), request);
      },
      openRequest(request) {
        own.forgetRequests();
        return openRequest(context, nextCommand(), request);
      },
      withdrawRequest(requestId) {
        own.forgetRequests();
        return withdrawRequest(context, nextCommand(), requestId);
      },
      async actOnCase(caseId, act) {
        const ownCase = (await own.cases()).some(({ _id }) => _id === caseId);
        if (!ownCase) throw new Error(`case ${caseId} is not one of this buyer's`);
        own.forgetCases();
        const request = { caseId, act, actor: 'buyer', eventId: event._id } as const;
        return actOnCase(context, nextCommand(), { ...request, ...(buyer && { name: buyer.name }) });
      },
      requestPerson: (request) => requestPerson(context, nextCommand(), request),
      updateHandoff: (request) => updateHandoff(context, request),
    },
  };
}
