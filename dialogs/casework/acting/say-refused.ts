import type { Argument } from '../../../policy/decision';
import type { Case } from '../../../storage/records';
import { control } from '../../shared/buttons';
import { remember, say, type Talk } from '../../shared/talk';
import { caseFacts } from '../facts';
import { stepsOn } from '../telling/status-card';

/** Why it is not done, what can be done instead, and a person (C, W4). */
export function sayRefused(
  talk: Talk,
  one: Case,
  { because, remedy }: { because: Argument; remedy: Argument },
): void {
  say(talk, {
    key: 'cases.refused',
    facts: caseFacts(one),
    because: [because, remedy],
    choices: [...stepsOn(talk, one), control('person')],
  });
  remember(talk, {
    lastRuling: { key: 'cases.ruling', facts: caseFacts(one), because: [because, remedy], wouldChange: [] },
  });
}
