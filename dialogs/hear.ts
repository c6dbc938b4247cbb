import type { Choice } from '../replies/reply';
import { isStale } from './application/draft/draft';
import { RESUME_CHOICES } from './application/resume';
import type { Incoming } from './respond';
import { namedChoice } from './shared/choices';
import { type Heard, hearChoice, hearPress, hearWords } from './shared/heard';
import type { DialogState } from './state';
import type { Talk } from './shared/talk';

/** What the buyer may be answering: the buttons last shown, or, after days, whether to go on at all. */
function offeredNow({ draft, asked, offered }: DialogState, now: number): Choice[] {
  const isResting = draft && (asked?.about === 'resume' || isStale(draft, now));
  return isResting ? RESUME_CHOICES : (offered ?? []);
}

/** The message as an answer, where it is one to what was offered; else as words of its own. */
export function hear(
  { understanding, value }: Incoming,
  state: DialogState,
  now: number,
  phrases: Talk['phrases'],
): Heard {
  if (value) return hearPress(understanding, value);
  const named = namedChoice(understanding, offeredNow(state, now), phrases);
  return named ? hearChoice(understanding, named) : hearWords(understanding);
}
