import { handOver } from '../handoff/hand-over';
import { pieceFacts } from '../shared/pieces';
import { forget, remember, say, type Talk } from '../shared/talk';
import { waysOut } from './refuse';
import type { View } from './view';

/** No formal case, but a person may settle it (W3): queued at once; what the buyer adds later goes along. */
export async function negotiate(talk: Talk, view: View): Promise<void> {
  const { because, wouldChange } = view.assessment.decision;
  const choices = waysOut(view.assessment.alternatives).filter(
    ({ value }) => value.kind !== 'control' || value.control !== 'person',
  );
  forget(talk, 'asked');
  if (talk.state.handoffId) return say(talk, { key: 'handoff.collecting', choices });
  remember(talk, {
    lastRuling: { key: 'application.ruling.refused', facts: pieceFacts(view.piece), because, wouldChange },
  });
  say(talk, {
    key: 'application.by_person',
    facts: pieceFacts(view.piece),
    because: [...because, ...wouldChange],
    choices,
  });
  await handOver(talk, { because, view });
  // The person has it now: other goods need not wait for the end of that talk.
  if (talk.state.waiting?.length) forget(talk, 'draft');
}
