import type { RequestFacts } from '../../storage/records';
import { say, type Talk } from '../shared/talk';

/** The details that have a name to be said by; the others only shape them. */
export const namesOf = (facts: RequestFacts): string[] =>
  Object.keys(facts).filter((name) => name !== 'personal' && name !== 'special');

export function sayNoted(talk: Talk, facts: RequestFacts): void {
  const list = namesOf(facts).map((name) => ({ term: `requests.detail.${name}` }));
  if (list.length > 0) say(talk, { key: 'requests.noted', facts: { list: { list } } });
}
