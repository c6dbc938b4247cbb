import type { Argument, Facts } from '../../policy/decision';
import type { HandoffRequest } from '../desk';
import type { View } from '../application/draft/view';
import { summaryRows } from '../application/summary/summary';
import { requestRows } from '../requests/summary';
import { pieceFacts } from '../shared/pieces';
import type { EvidenceItem, Instant } from '../../storage/records';
import type { Talk } from '../shared/talk';
import type { Draft } from '../state';

const line = (key: string, facts: Facts): Argument => ({ key, facts, rules: [] });

/** Who it is, which order, what is wanted, and what was asked last (H3). */
function summarise(talk: Talk, view: View | undefined): Argument[] {
  const { desk, state, heard } = talk;
  const who = desk.buyer
    ? line('handoff.summary.buyer', { name: desk.buyer.name })
    : line('handoff.summary.guest', {});
  const goods = view
    ? [
        line('handoff.summary.order', {
          ...pieceFacts(view.piece),
          status: { term: `status.${view.piece.order.status}` },
        }),
      ]
    : [];
  const wanted =
    view && state.draft
      ? summaryRows(view, state.draft)
          .filter(({ field }) => field !== 'order')
          .map(({ label, value }) => line('handoff.summary.field', { field: { term: label }, value }))
      : [];
  const asked = state.form
    ? requestRows(state.form.kind, state.form.facts).map(({ label, value }) =>
        line('handoff.summary.field', { field: { term: label }, value }),
      )
    : [];
  const words = heard.text.trim() === '' ? [] : [line('handoff.summary.words', { words: heard.text })];
  return [who, ...goods, ...wanted, ...asked, ...words];
}

/** What a person would do first, as policy sees it. */
function recommend({ assessment }: View): Argument {
  const { outcome, because, rules } = assessment.decision;
  return { key: `handoff.recommend.${outcome}`, facts: { count: because.length }, rules };
}

/** Files not sorted yet go along as what they most likely show. */
const evidenceOf = ({ evidence, unsorted }: Draft, now: Instant): EvidenceItem[] => [
  ...evidence,
  ...unsorted.map((uploadId): EvidenceItem => ({ uploadId, kind: 'item_photo', addedAt: now, by: 'buyer' })),
];

export interface Occasion {
  because: Argument[];
  view?: View;
  /** The case that was just submitted and that a person looks at as well. */
  caseId?: string;
}

/** Everything that goes along to the person (H3); the transcript is the log. */
export function handoffRecord(talk: Talk, { because, view, caseId }: Occasion): HandoffRequest {
  const { draft } = talk.state;
  const analysis = view ? [...view.assessment.decision.because, ...view.assessment.freight.because] : [];
  return {
    because,
    mood: talk.heard.mood,
    summary: summarise(talk, view),
    evidence: draft ? evidenceOf(draft, talk.desk.now) : [],
    ruleAnalysis: analysis,
    rules: [...new Set([...because, ...analysis].flatMap(({ rules }) => rules))],
    ...(draft && { draft: { ...draft } }),
    ...(caseId && { caseId }),
    ...(view && { orderId: view.piece.order._id, recommended: recommend(view) }),
  };
}
