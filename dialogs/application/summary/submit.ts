import { ifSilent } from '../../../policy/casework/if-silent';
import type { Case } from '../../../storage/records';
import type { SubmitRequest } from '../../desk';
import { handOver } from '../../handoff/hand-over';
import { pieceFacts } from '../../shared/pieces';
import { cite, forget, remember, say, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { caseCard } from './case-card';
import { proceed, settledView } from '../proceed';
import type { View } from '../draft/view';

/** The claim with every field that a case needs, or nothing while one is missing (T5). */
function completeClaim({ assessment }: View): SubmitRequest['claim'] | undefined {
  const { claim, decision, missing } = assessment;
  const { service, reason, received, quantity, amountFen } = claim;
  if (decision.outcome !== 'possible' || missing.length > 0 || !service || !reason) return undefined;
  if (received === undefined || quantity === undefined || amountFen === undefined) return undefined;
  return { ...claim, service, reason, received, quantity, amountFen };
}

/** The case as it now stands: number, state, amount, freight, clock. */
function sayCase(talk: Talk, one: Case, { assessment, piece }: View): void {
  const [clock] = one.clocks;
  const due = clock?.dueAt ?? assessment.clock.dueAt;
  say(talk, {
    key: one.state === 'awaiting_match' ? 'application.submitted_sent_back' : 'application.submitted',
    facts: {
      ...pieceFacts(piece),
      case: one.number,
      due: { at: due },
      silence: { term: ifSilent(one, clock ?? assessment.clock).key },
    },
    because: assessment.freight.because,
    cards: [caseCard(one)],
  });
}

/** A person looks at the case as well (T7, H2): queued with it and said. */
async function alsoPerson(talk: Talk, view: View, { _id: caseId, personBecause }: Case): Promise<void> {
  if (personBecause.length === 0) return;
  say(talk, { key: 'application.person_as_well', because: personBecause });
  await handOver(talk, { because: personBecause, view, caseId });
}

async function submitClaim(
  talk: Talk,
  draft: Draft,
  view: View,
  claim: SubmitRequest['claim'],
): Promise<void> {
  const { order, line } = view.piece;
  const outcome = await talk.desk.commands.submitCase({
    orderId: order._id,
    lineId: line.lineId,
    claim,
    evidence: draft.evidence,
  });
  if (outcome.kind === 'refused') {
    say(talk, { key: 'application.submit_refused', because: outcome.because });
    return;
  }
  cite(talk, view.assessment.decision.because);
  sayCase(talk, outcome.case, view);
  await alsoPerson(talk, view, outcome.case);
  forget(talk, 'draft', 'asked', 'offered');
  remember(talk, {
    lastCase: outcome.case._id,
    lastRuling: {
      key: 'application.ruling.freight',
      facts: {},
      because: [...view.assessment.decision.because, ...view.assessment.freight.because],
      wouldChange: view.assessment.freight.wouldChange,
    },
  });
}

/** Sends the application; while something is missing it asks for that instead. */
export async function submit(talk: Talk): Promise<void> {
  const view = await settledView(talk);
  const { draft } = talk.state;
  const claim = view && completeClaim(view);
  if (!draft || !view || !claim) return proceed(talk);
  await submitClaim(talk, draft, view, claim);
}
