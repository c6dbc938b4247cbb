import { handOver } from '../../handoff/hand-over';
import { pieceFacts } from '../../shared/pieces';
import { forget, remember, say, type Talk } from '../../shared/talk';
import { waysOut } from './refuse';
import type { View } from '../draft/view';

/** These goods are with a person already; others get their own explanation. */
function isTold({ state: { handoffId, lastRuling } }: Talk, { piece }: View): boolean {
  const isRefused = lastRuling?.key === 'application.ruling.refused';
  return handoffId !== undefined && isRefused && lastRuling.facts['number'] === piece.order.number;
}

/** No formal case, but a person may settle it (W3): queued at once; what the buyer adds later goes along. */
export async function negotiate(talk: Talk, view: View): Promise<void> {
  const { because, wouldChange } = view.assessment.decision;
  const choices = waysOut(view.assessment.alternatives).filter(
    ({ value }) => value.kind !== 'control' || value.control !== 'person',
  );
  forget(talk, 'asked');
  if (isTold(talk, view)) return say(talk, { key: 'handoff.collecting', choices });
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
