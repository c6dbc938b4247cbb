import type { Understander } from '../../nlu/understanding';
import { createAdapter } from '../../bot/adapter/create-adapter';
import type { Clock } from '../../bot/clock';
import { createLogger } from '../../bot/logger';
import { createTurnService } from '../../bot/turn/create-service';
import type { TurnDeps } from '../../bot/turn/deps';
import type { TurnService } from '../../bot/turn/service';
import { understandHere } from '../../bot/understanding/shop-understander';
import { createLocalWake } from '../../bot/wake';
import type { LoggedActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { echo, plainRenderer } from './echo';
import { NOW, aShop } from './orders';
import { understandsNothing } from './understanding';

export const SHOP_ID = aShop()._id;

/** What a test puts in place of the usual. */
export type TestParts = Partial<Omit<TurnDeps, 'understander'> & { understander: Understander }>;

/** Time that moves only when told. */
function testClock(start = NOW): Clock & { pass: (ms: number) => void } {
  let now = start;
  return { now: () => now, pass: (ms) => (now += ms) };
}

export interface TestTurns extends TurnService {
  deps: TurnDeps;
  /** Posts a buyer's text. */
  say: (conversationId: string, text: string, id?: string) => ReturnType<TurnService['post']>;
  log: (conversationId: string) => Promise<LoggedActivity[]>;
}

/** Turns on these stores with an echoing bot, unless told otherwise; the shop is in the store. */
export async function testTurns(
  stores: Stores,
  { understander, ...fields }: TestParts = {},
): Promise<TestTurns> {
  await stores.shops.upsert(aShop());
  const deps: TurnDeps = {
    stores,
    wake: createLocalWake(),
    clock: testClock(),
    logger: createLogger('silent'),
    adapter: createAdapter(),
    understander: understander ? understandHere(understander) : understandsNothing,
    respond: echo,
    renderer: plainRenderer,
    holderId: 'test',
    ...fields,
  };
  const turns = createTurnService(deps);
  let said = 0;
  return {
    ...turns,
    deps,
    say: (conversationId, text, id = `m${(said += 1)}`) =>
      turns.post({
        conversationId,
        id,
        kind: 'activity',
        payload: { type: 'message', text },
        receivedAt: deps.clock.now(),
      }),
    log: (conversationId) => stores.activities.after(conversationId, 0, 10_000),
  };
}

/** Texts of a log, the buyer's and the bot's. */
export const textsOf = (log: readonly LoggedActivity[]): string[] =>
  log.map(({ activity }) => String(activity.text));
