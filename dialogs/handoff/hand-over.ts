import type { HandoffOutcome } from '../desk';
import { cite, remember, say, type Talk } from '../shared/talk';
import { handoffRecord, type Occasion } from './record';

/** What happens next, as it is: queued now, queued until the shop opens, or waiting already (H4). */
function replyKey({ kind, open, position }: HandoffOutcome): string {
  const first = position === 0 ? '_first' : '';
  const closed = open ? '' : '_closed';
  return `handoff.${kind === 'already_waiting' ? 'still_waiting' : 'queued'}${closed}${first}`;
}

/** Puts the talk into a person's queue with everything gathered, and says truthfully what happens next. */
export async function handOver(talk: Talk, occasion: Occasion): Promise<void> {
  const outcome = await talk.desk.commands.requestPerson(handoffRecord(talk, occasion));
  remember(talk, { handoffId: outcome.handoffId });
  cite(talk, occasion.because);
  // News that calls somebody who was called before says so itself; nothing was said that could have been added.
  if (outcome.kind === 'already_waiting' && talk.incoming.kind === 'news') return;
  say(talk, {
    key: replyKey(outcome),
    facts: { position: outcome.position, time: { at: outcome.answerBy } },
  });
}
