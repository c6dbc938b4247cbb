import type { HandoffOutcome } from '../desk';
import type { Instant } from '../../storage/records';
import { cite, remember, say, type Talk } from '../shared/talk';
import { handoffRecord, type Occasion } from './record';

/** What happens next, as it is: queued now, queued until the shop opens, waiting already, or for too long (H4). */
function replyKey({ kind, open, position, answerBy }: HandoffOutcome, now: Instant): string {
  const first = position === 0 ? '_first' : '';
  if (answerBy <= now) return `handoff.still_waiting_late${first}`;
  const closed = open ? '' : '_closed';
  return `handoff.${kind === 'already_waiting' ? 'still_waiting' : 'queued'}${closed}${first}`;
}

/** Puts the talk into a person's queue with everything gathered, and says truthfully what happens next. */
export async function handOver(talk: Talk, occasion: Occasion): Promise<void> {
  const outcome = await talk.desk.commands.requestPerson(handoffRecord(talk, occasion));
  const [first] = occasion.because;
  const calledFor = outcome.kind === 'already_waiting' ? undefined : first?.key;
  remember(talk, { handoffId: outcome.handoffId, ...(calledFor !== undefined && { calledFor }) });
  cite(talk, occasion.because);
  // News that calls somebody who was called before says so itself; nothing was said that could have been added.
  if (outcome.kind === 'already_waiting' && talk.incoming.kind === 'news') return;
  say(talk, {
    key: replyKey(outcome, talk.desk.now),
    facts: { position: outcome.position, time: { at: outcome.answerBy } },
  });
}
