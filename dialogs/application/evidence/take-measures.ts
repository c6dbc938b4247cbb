import { measureProblem } from '../../../policy/measuring';
import type { CaseMeasure, Reason } from '../../../storage/records';
import { changeDraft, say, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { asksFor } from '../draft/context';
import { type View, viewOf } from '../draft/view';
import { figuresIn, mergeFigures } from './figures';

/** A size is in question, or figures were asked for. */
const isMeant = ({ state: { asked } }: Talk, { assessment: { claim } }: View): boolean =>
  asksFor({ asked }, 'measurements') ||
  claim.reason === 'size_disputed' ||
  claim.reason === 'not_as_described';

/** Reasons that a measured figure says more exactly: none at all, or that it does not fit. */
const GIVES_WAY: readonly (Reason | undefined)[] = [undefined, 'wrong_size'];

/** A measure is named, and nothing graver was told. */
const mayDispute = ({ heard }: Talk, { claim }: Draft): boolean =>
  (heard.entities.measures ?? []).some(({ name }) => name !== undefined) && GIVES_WAY.includes(claim.reason);

/** The claim as a size that is disputed: who measures and tells the figure says that the listing is wrong (F7). */
async function asDisputed(talk: Talk, draft: Draft, measurements: CaseMeasure[]): Promise<Draft | undefined> {
  const { reason } = draft.claim;
  if (measurements.length === 0 || !mayDispute(talk, draft)) return undefined;
  const disputed: Draft = { ...draft, claim: { ...draft.claim, reason: 'size_disputed', measurements } };
  if (reason === undefined) return disputed;
  const view = await viewOf(talk.desk, disputed);
  return view?.assessment.size?.outcome === 'not_as_described' ? disputed : undefined;
}

/**
 * Takes figures into the draft; those that cannot be of the same measure are told and left out (F7). Returns whether
 * there were such.
 */
export async function takeMeasures(talk: Talk): Promise<boolean> {
  const { draft } = talk.state;
  const view = draft && !talk.heard.pressed ? await viewOf(talk.desk, draft) : undefined;
  if (!draft || !view) return false;
  const areAsked = asksFor({ asked: talk.state.asked }, 'measurements');
  const found = figuresIn(talk, view.piece.line.listing.measurements, areAsked);
  const sound = found.filter((one) => measureProblem(one) === undefined);
  const measurements = mergeFigures(draft.claim.measurements ?? [], sound);
  const disputed = await asDisputed(talk, draft, measurements);
  const problems = found.map(measureProblem).filter((one) => one !== undefined);
  const isUnlikely = problems.length > 0 && mayDispute(talk, draft);
  if (!disputed && !isUnlikely && !isMeant(talk, view)) return false;
  if (problems.length > 0) say(talk, { key: 'application.value_refused', because: problems });
  if (disputed) changeDraft(talk, disputed);
  else if (sound.length > 0 && isMeant(talk, view))
    changeDraft(talk, { claim: { ...draft.claim, measurements } });
  return problems.length > 0;
}
