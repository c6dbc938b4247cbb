import type { Collection } from '../port';
import type { Case, CaseClock, Quote } from '../records';

/** A quote of a release in which a case had but one: it is the first. */
function numbered(stored: Case): Case {
  const quote: Partial<Quote> | undefined = stored.quote;
  return stored.quote && quote?.id === undefined
    ? { ...stored, quote: { ...stored.quote, id: 'q1' } }
    : stored;
}

/** A case of a release that knew no clocks but the first: what it lacks is what had not happened yet. */
function withClocks(stored: Case): Case {
  const old: Partial<Case> = stored;
  if (old.notify !== undefined) return stored;
  const { service, amountFen } = stored;
  return {
    ...stored,
    // Written by hand at most: no release had an act that led there.
    ...((stored.state as string) === 'agreed' && { state: 'awaiting_person' as const }),
    paidFen: amountFen,
    goesBack: service !== 'refund_only',
    clocks: stored.clocks.map((clock): CaseClock => ({ ...clock, reminders: [], state: 'running' })),
    offers: [],
    promises: [],
    statements: [],
    notify: [],
  };
}

const upgraded = (stored: Case): Case => numbered(withClocks(stored));

/** Cases as they are read today, whatever release wrote them. */
export function createCases(collection: Collection<Case>): Collection<Case> {
  const read = (found: Case | undefined): Case | undefined => found && upgraded(found);
  return {
    insert: (doc) => collection.insert(doc),
    get: async (id) => read(await collection.get(id)),
    find: async (query) => (await collection.find(query)).map(upgraded),
    update: (doc) => collection.update(doc),
    upsert: (doc) => collection.upsert(doc),
    delete: (id) => collection.delete(id),
    count: (where) => collection.count(where),
    claim: async (request) => read(await collection.claim(request)),
  };
}
