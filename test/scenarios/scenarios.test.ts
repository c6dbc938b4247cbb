import type { Understander } from '../../nlu/understanding';
import { realUnderstander } from '../support/dialogs';
import { SITUATIONS } from '.';
import { play } from './play';

let understander: Understander;

beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

/** Of what the talk holds only what the scenario names. */
const named = (held: unknown, claim: object): object =>
  Object.fromEntries(Object.keys(claim).map((name) => [name, (held as Record<string, unknown>)[name]]));

describe.each(Object.entries(SITUATIONS))('%s', (_situation, scenarios) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const played = await play(understander, scenario);
      const actual = scenario.turns.map(({ claim, request, language }, index) => ({
        replies: played[index]?.keys,
        commands: played[index]?.commands.map(({ name }) => name),
        ...(claim && { claim: named(played[index]?.claim, claim) }),
        ...(request && { request: named(played[index]?.request ?? {}, request) }),
        ...(language && { language: played[index]?.language }),
      }));
      const expected = scenario.turns.map(({ replies, commands = [], claim, request, language }) => ({
        replies,
        commands,
        ...(claim && { claim }),
        ...(request && { request }),
        ...(language && { language }),
      }));
      expect(actual).toEqual(expected);
    },
  );
});
