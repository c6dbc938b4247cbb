import { OwnRecords } from '../../../bot/turn/own-records';
import type { Question } from '../../../bot/turn/question';
import type { Stores } from '../../../storage/stores';
import { aShop } from '../../support/orders';
import { aRequest } from '../../support/requests';
import { memoryStores } from '../../support/stores';

let stores: Stores;
beforeEach(async () => {
  stores = await memoryStores();
});
afterEach(() => stores.close());

const QUESTION = { shop: aShop(), buyer: { buyerId: 'buyer-1' }, event: { _id: 'talk/e1' } } as Question;
const seen = async (given: string[]) => {
  const requests = await new OwnRecords(stores, QUESTION, given).requests();
  return requests.map(({ state, events }) => [state, events.map(({ kind }) => kind)]);
};

describe('a turn that runs again', () => {
  const at = 0;

  it('sees a request that it will withdraw as it was', async () => {
    await stores.requests.insert(
      aRequest({
        state: 'withdrawn',
        events: [
          { at, by: 'buyer', kind: 'opened' },
          { at, by: 'buyer', kind: 'withdrawn' },
        ],
        commands: { 'talk/e0#1': { kind: 'opened' }, 'talk/e1#1': { kind: 'withdrawn' } },
      }),
    );
    expect(await seen([])).toEqual([['open', ['opened']]]);
    expect(await seen(['talk/e1#1'])).toEqual([['withdrawn', ['opened', 'withdrawn']]]);
  });

  it('sees no request that it will open', async () => {
    await stores.requests.insert(aRequest({ commands: { 'talk/e1#1': { kind: 'opened' } } }));
    expect(await seen([])).toEqual([]);
  });
});
