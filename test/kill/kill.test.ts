import { systemClock } from '../../bot/clock';
import { openStorage } from '../../storage/open';
import type { Stores } from '../../storage/stores';
import { temporaryFolder } from '../support/folder';
import { describeWithMongodb, freshDatabase } from '../support/mongodb';
import { aShop } from '../support/orders';
import { randomFrom } from '../support/random';
import { messagesOf, orderOf } from './buyers';
import { findingsIn } from './findings';
import { KILL_POINTS } from './points';
import type { WorkerData } from './protocol';
import { Victim } from './victim';

/** `npm run test:kill` asks for a thousand; without it every named point once and a few random moments. */
const longRuns = Number(process.env.KILL_RUNS ?? 0);
const randomRuns = 8;
const mongodbRuns = 8;
const seed = Number(process.env.KILL_SEED ?? 1);

/** A named point with how often it is passed before the end; undefined is a random moment. */
type Death = { point: string; nth: number } | undefined;

/** Each talk of the dialog passes these once, all others at each of its messages. */
const oncePerTalk = ['case', 'handoff'];

function deathsOf(runs: number, random: () => number): Death[] {
  return Array.from({ length: runs }, (_, run) => {
    const point = KILL_POINTS[run % (KILL_POINTS.length + Math.ceil(KILL_POINTS.length / 3))];
    if (point === undefined) return undefined;
    const once = oncePerTalk.some((name) => point.endsWith(` ${name}`));
    return { point, nth: once ? 1 : 1 + Math.floor(random() * 5) };
  });
}

async function seeded(stores: Stores, buyers: readonly string[]): Promise<void> {
  await stores.shops.insert(aShop());
  for (const buyerId of buyers) await stores.orders.insert(orderOf(buyerId, systemClock.now()));
}

/** Plays one talk through a death; the client's next message does not always wait for the last answer. */
async function talk(victim: Victim, buyerId: string, death: Death, random: () => number) {
  if (death) await victim.dieAt(death.point, death.nth);
  else victim.dieIn(random() * 80);
  const conversationId = await victim.open(buyerId);
  const acknowledged: string[] = [];
  for (const message of messagesOf(conversationId, systemClock.now())) {
    acknowledged.push(await victim.post(message));
    if (random() < 0.5) await victim.idle();
  }
  await victim.idle();
  return { buyerId, conversationId, acknowledged };
}

async function killedAgainAndAgain(data: WorkerData, deaths: readonly Death[]) {
  const random = randomFrom(seed);
  const stores = await openStorage({ ...data, sqliteSync: 'normal' });
  try {
    const buyers = deaths.map((_, index) => String(index + 1));
    await seeded(stores, buyers);
    const victim = await Victim.start(data);
    const findings: string[] = [];
    for (const [index, death] of deaths.entries()) {
      const played = await talk(victim, buyers[index]!, death, random);
      const found = await findingsIn(stores, played);
      findings.push(
        ...found.map(
          (finding) => `killed ${death ? `at "${death.point}" (${death.nth})` : 'at random'}: ${finding}`,
        ),
      );
    }
    await victim.end();
    return { findings, deaths: victim.deaths };
  } finally {
    await stores.close();
  }
}

const minutes = (count: number) => count * 60_000;

describe('a process that is killed and started again', () => {
  const data = { dataDir: temporaryFolder() };
  const runs = longRuns || KILL_POINTS.length + randomRuns;

  it(
    'answers every acknowledged message exactly once and opens every case exactly once, on SQLite',
    async () => {
      const { findings, deaths } = await killedAgainAndAgain(data, deathsOf(runs, randomFrom(seed + 1)));
      expect(findings).toEqual([]);
      expect(deaths).toBeGreaterThan(runs * 0.7);
    },
    minutes(longRuns ? 60 : 6),
  );
});

describeWithMongodb('the same', () => {
  const dataDir = temporaryFolder();

  it(
    'on MongoDB',
    async () => {
      const data = { dataDir, mongodbUri: freshDatabase() };
      const random = randomFrom(seed + 2);
      const all = deathsOf(KILL_POINTS.length + randomRuns, random);
      const runs = longRuns ? all.length : mongodbRuns;
      const sample = all.sort(() => random() - 0.5).slice(0, runs);
      const { findings, deaths } = await killedAgainAndAgain(data, sample);
      expect(findings).toEqual([]);
      expect(deaths).toBeGreaterThan(runs * 0.7);
    },
    minutes(6),
  );
});
