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

/** Says the cautions that the message brought about, once, before anything more is asked. */
export async function tellAtOnce(talk: Talk, before: View | undefined): Promise<void> {
  const { draft } = talk.state;
  const known = grave(before).map(({ key }) => key);
  const because = grave(draft && (await viewOf(talk.desk, draft))).filter(({ key }) => !known.includes(key));
  if (because.length > 0) say(talk, { key: 'heard.told_at_once', because });
}
