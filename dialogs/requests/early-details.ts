import { takeDown } from './begin';
import { intentOf } from './intents';
import { sayNoted } from './noted';
import { takeDetails } from './take';
import type { Talk } from '../shared/talk';

/** Details that come while it is still asked for which order: kept and said back, and the order is asked for again. */
export async function keepEarlyDetails(talk: Talk, askedFor: string): Promise<boolean> {
  const { form } = talk.state;
  if (!form || form.orderId !== undefined || intentOf(form.kind) !== askedFor) return false;
  const { facts } = takeDetails(talk.heard, form.kind);
  if (Object.keys(facts).length === 0) return false;
  sayNoted(talk, facts);
  await takeDown(talk, form.kind);
  return true;
}
