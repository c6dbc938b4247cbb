import type { Stores } from '../../storage/stores';

type StoreName = 'inbox' | 'activities' | 'conversations' | 'cases' | 'handoffs' | 'traces';

/** The writes between inbox and stream, in the order of a turn, and what each one is in architecture terms. */
const WRITES = {
  event: 'inbox.append',
  'log entry': 'activities.append',
  lease: 'conversations.lease',
  understanding: 'inbox.understood',
  case: 'cases.insert',
  handoff: 'handoffs.insert',
  /** The commit of each turn, and the giving back of the lease after the last. */
  commit: 'conversations.update',
  trace: 'traces.insert',
  finish: 'inbox.finish',
} as const satisfies Record<string, `${StoreName}.${string}`>;

/** `before commit`, `after commit` …; the entries of one outbox are separate writes, so the log has its middle too. */
export const KILL_POINTS: readonly string[] = [
  ...Object.keys(WRITES).flatMap((name) => [`before ${name}`, `after ${name}`]),
  'before wake',
];

type Method = (...args: unknown[]) => Promise<unknown>;

/** The stores, with `reach` called at every point. */
export function withPoints(stores: Stores, reach: (point: string) => void): Stores {
  const watched: Stores = { ...stores, activities: entryByEntry(stores.activities) };
  for (const [name, path] of Object.entries(WRITES)) {
    const [store, method] = path.split('.') as [StoreName, string];
    const target = watched[store] as unknown as Record<string, Method>;
    const write: Method = async (...args) => {
      reach(`before ${name}`);
      const written = await target[method]!.apply(target, args);
      reach(`after ${name}`);
      return written;
    };
    Object.assign(watched, { [store]: overlay(target, method, write) });
  }
  return watched;
}

/** The same object but for one method, whether its methods stand on itself or on a class. */
function overlay(target: Record<string, Method>, method: string, write: Method): unknown {
  return new Proxy(target, {
    get: (self, key) => {
      if (key === method) return write;
      const value = self[String(key)];
      return typeof value === 'function' ? value.bind(self) : value;
    },
  });
}

function entryByEntry(log: Stores['activities']): Stores['activities'] {
  const append: Stores['activities']['append'] = async (conversation, items, at) => {
    const entries = [];
    for (const item of items) entries.push(...(await log.append(conversation, [item], at)));
    return entries;
  };
  return { ...log, append };
}
