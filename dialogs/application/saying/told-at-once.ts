import type { Argument } from '../../../policy/decision';
import { say, type Talk } from '../../shared/talk';
import { type View, viewOf } from '../draft/view';

/** What the buyer must not learn only at the summary: what he just said may cost him the claim (X4–X6, X9, Q2). */
const AT_ONCE: readonly string[] = [
  'policy.caution.not_intact',
  'policy.caution.opened',
  'policy.caution.seal_open',
  'policy.caution.counts_as_disliked',
  'policy.caution.damage_late',
  'policy.caution.sent_back',
];

/** Whose own doing it was has no quarrel with the courier. */
function grave(view: View | undefined): Argument[] {
  if (!view || view.facts.claim.symptom === 'buyer_damage') return [];
  return view.assessment.warnings.filter(({ key }) => AT_ONCE.includes(key));
}

const isRefused = (view: View | undefined): boolean =>
  view?.assessment.claim.story === 'refused' && view.assessment.claim.received === false;

const isReasonOpen = (view: View | undefined): boolean => view?.assessment.claim.reason === undefined;

/** Refused at the door: money only, once the trace says so; the reason decides who bears the way back (T7). */
function tellRefused(talk: Talk, before: View | undefined, now: View | undefined): void {
  if (isRefused(now) && isReasonOpen(now) && !isRefused(before)) say(talk, { key: 'heard.refused_at_door' });
}

/** Says the cautions that the message brought about, once, before anything more is asked. */
export async function tellAtOnce(talk: Talk, before: View | undefined): Promise<void> {
  const { draft } = talk.state;
  const now = draft && (await viewOf(talk.desk, draft));
  tellRefused(talk, before, now);
  const known = grave(before).map(({ key }) => key);
  const because = grave(now).filter(({ key }) => !known.includes(key));
  if (because.length > 0) say(talk, { key: 'heard.told_at_once', because });
}
