import type { Understander } from '../../nlu/understanding';
import { realUnderstander } from '../support/dialogs';
import { SITUATIONS } from '.';
import { play } from './play';

let understander: Understander;

beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

describe.each(Object.entries(SITUATIONS))('%s', (_situation, scenarios) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const played = await play(understander, scenario);
    const actual = scenario.turns.map(({ claim, language }, index) => ({
      replies: played[index]?.keys,
      commands: played[index]?.commands.map(({ name }) => name),
      ...(claim && { claim: played[index]?.claim }),
      ...(language && { language: played[index]?.language }),
    }));
    const expected = scenario.turns.map(({ replies, commands = [], claim, language }) => ({
      replies,
      commands,
      ...(claim && { claim: expect.objectContaining(claim) as unknown }),
      ...(language && { language }),
    }));
    expect(actual).toEqual(expected);
  });
});
