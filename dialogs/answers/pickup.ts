import type { Argument } from '../../policy/decision';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';

/** Whether somebody collects what goes back: the buyer books it, prepaid, once it is agreed (F9, X5, C2). */
export async function tellPickup(talk: Talk): Promise<Ending> {
  const due = (await talk.desk.cases())
    .filter(({ state }) => state === 'awaiting_return')
    .flatMap(({ number, clocks }) =>
      clocks
        .filter(({ id, state }) => id === 'C2' && state === 'running')
        .map(({ dueAt }): Argument => ({
          key: 'telling.pickup.due',
          facts: { case: number, due: { at: dueAt } },
          rules: ['C2'],
        })),
    );
  const before: Argument = { key: 'telling.pickup.before', facts: {}, rules: ['X5'] };
  say(talk, { key: 'telling.pickup.general', because: due.length > 0 ? due : [before] });
  return 'answered';
}
