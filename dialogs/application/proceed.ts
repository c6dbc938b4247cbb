import type { ClaimField } from '../../policy/facts';
import { piecesOf } from '../shared/pieces';
import { ask, changeDraft, cite, say, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { askField } from './saying/ask';
import { askOrder, tellKept } from './goods/ask-order';
import { doubtsOf, sortEvidence } from './evidence/evidence';
import { negotiate } from './refusal/negotiate';
import { fittingPieces } from './goods/fitting';
import { sayNothingOpen } from './refusal/nothing-open';
import { reconcile } from './fields/reconcile';
import { refuse } from './refusal/refuse';
import { offerRemedy } from './refusal/offer-remedy';
import { askConfirm } from './summary/summary';
import type { Tone } from './saying/tone';
import { sayTakenAs } from './evidence/taken-as';
import { type View, viewOf } from './draft/view';

/** Puts the files in their places and looks again, so that what is asked next is what is still open. */
export async function settledView(talk: Talk): Promise<View | undefined> {
  const before = talk.state.draft;
  const first = before && (await viewOf(talk.desk, before));
  if (!before || !first) return undefined;
  const { assessment, facts, files } = first;
  if (assessment.claim.reason && files.length > 0)
    changeDraft(talk, sortEvidence(before, assessment.evidence, files, facts.now));
  const after = talk.state.draft;
  if (after) sayTakenAs(talk, before, after);
  return after && (await viewOf(talk.desk, after));
}

/** The order moved on since the buyer was last asked: said first, and what fits no longer is asked anew. */
async function tellChange(talk: Talk, view: View, draft: Draft): Promise<View | undefined> {
  const { status } = view.piece.order;
  if (!draft.seen || draft.seen.status === status) {
    changeDraft(talk, { seen: { status }, touchedAt: talk.desk.now });
    return view;
  }
  say(talk, { key: 'application.changed.status', facts: { status: { term: `status.${status}` } } });
  const { service } = draft.claim;
  const claim = await reconcile(talk.desk, draft, service ? { service } : {});
  changeDraft(talk, { claim, seen: { status }, touchedAt: talk.desk.now });
  return settledView(talk);
}

/** The question that stands, where it is only to be repeated. */
function openField({ state: { asked } }: Talk, tone: Tone): ClaimField | undefined {
  return tone === 'again' && asked?.about === 'field' ? asked.field : undefined;
}

/** The same question once more, and nothing new was shown for it. */
const isStanding = ({ state: { asked }, incoming }: Talk, field: ClaimField): boolean =>
  asked?.about === 'field' && asked.field === field && incoming.uploads.length === 0;

/** What helps to decide is asked once, before the evidence that goes with it. */
function nextField({ assessment: { missing, helpful } }: View, { skipped }: Draft): ClaimField | undefined {
  const [first] = missing;
  const help = helpful.find((field) => !(skipped as ClaimField[]).includes(field));
  return help && (first === undefined || first === 'evidence') ? help : first;
}

/** A better picture of what is hard to see is asked for once, when nothing but the sum is still open. */
const wantsBetter = (field: ClaimField | undefined, { files }: View, draft: Draft): boolean =>
  (field === undefined || field === 'amount') &&
  doubtsOf(draft.evidence, files).length > 0 &&
  !draft.skipped.includes('evidence');

function askNext(talk: Talk, view: View, tone: Tone, refused: readonly ClaimField[]): void {
  const { draft } = talk.state;
  if (!draft) return;
  const standing = openField(talk, tone) ?? refused.find((field) => view.assessment.missing.includes(field));
  const next = standing ?? nextField(view, draft);
  const field = standing === undefined && wantsBetter(next, view, draft) ? 'evidence' : next;
  if (!field) return askConfirm(talk, view, draft, tone);
  if (field !== 'evidence') tellKept(talk);
  askField(talk, field, view, isStanding(talk, field) ? 'again' : tone);
}

async function askWhichOrder(talk: Talk, { claim }: Draft, tone: Tone): Promise<void> {
  const { desk } = talk;
  const pieces = piecesOf(await desk.orders());
  const { shown } = await fittingPieces(desk, pieces, claim);
  if (shown.length === 0 && pieces.length > 0) return sayNothingOpen(talk, pieces);
  await askOrder(talk, { pieces: shown, tone });
}

/** Orders are their buyer's: a guest signs in first, is told so once at length and then shortly. */
function askSignIn(talk: Talk, tone: Tone): void {
  tellKept(talk);
  const wasAsked = talk.state.asked?.about === 'order';
  ask(talk, { about: 'order', candidates: [] }, { key: `application.${wasAsked ? 'again' : tone}.sign_in` });
}

/**
 * Goes on with the draft: says what changed, what is not possible, or asks for the next thing that is missing; what was
 * refused just now comes first, while it is in mind.
 */
export async function proceed(
  talk: Talk,
  tone: Tone = 'ask',
  refused: readonly ClaimField[] = [],
): Promise<void> {
  const { draft } = talk.state;
  if (!draft) return;
  if (!talk.desk.buyer) return askSignIn(talk, tone);
  const seen = await settledView(talk);
  if (!seen) return askWhichOrder(talk, draft, tone);
  const view = await tellChange(talk, seen, draft);
  if (!view) return;
  cite(talk, view.assessment.decision.because);
  const { outcome } = view.assessment.decision;
  if (outcome === 'refused') return refuse(talk, view, tone);
  if (outcome === 'person') return negotiate(talk, view);
  if (offerRemedy(talk, view)) return;
  askNext(talk, view, tone, refused);
}
