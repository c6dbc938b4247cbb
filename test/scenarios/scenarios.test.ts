import type { Understander } from '../../nlu/understanding';
import { realUnderstander } from '../support/dialogs';
import { SITUATIONS } from '.';
import { play, type Played } from './play';
import type { Turn } from './scenario';

let understander: Understander;

beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

/** Of what the talk holds only what the scenario names. */
const named = (held: unknown, claim: object): object =>
  Object.fromEntries(Object.keys(claim).map((name) => [name, (held as Record<string, unknown>)[name]]));

/** What is held as a whole where a turn names it. */
const WHOLE = ['act', 'state', 'language'] as const;
const whole = (turn: Turn, from: Pick<Played | Turn, (typeof WHOLE)[number]> | undefined): object =>
  Object.fromEntries(WHOLE.filter((name) => turn[name] !== undefined).map((name) => [name, from?.[name]]));

/** Words that should stand in the answer and do not. */
const untold = (played: Played | undefined, words: readonly string[] = []): string[] => {
  const shown = JSON.stringify(played?.messages ?? []);
  return words.filter((word) => !shown.includes(word));
};

describe.each(Object.entries(SITUATIONS))('%s', (_situation, scenarios) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const played = await play(understander, scenario);
      const actual = scenario.turns.map((turn, index) => ({
        replies: played[index]?.keys,
        commands: played[index]?.commands.map(({ name }) => name),
        untold: untold(played[index], turn.tells),
        ...(turn.claim && { claim: named(played[index]?.claim, turn.claim) }),
        ...(turn.request && { request: named(played[index]?.request ?? {}, turn.request) }),
        ...whole(turn, played[index]),
      }));
      const expected = scenario.turns.map((turn) => ({
        replies: turn.replies,
        commands: turn.commands ?? [],
        untold: [],
        ...(turn.claim && { claim: turn.claim }),
        ...(turn.request && { request: turn.request }),
        ...whole(turn, turn),
      }));
      expect(actual).toEqual(expected);
    },
  );
});
