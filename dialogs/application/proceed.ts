import type { ClaimField } from '../../policy/facts';
import { piecesOf } from '../shared/pieces';
import { changeDraft, cite, say, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { askField } from './ask';
import { askOrder } from './ask-order';
import { doubtsOf, sortEvidence } from './evidence';
import { isOffered } from './offered-services';
import { negotiate } from './negotiate';
import { promising } from './pick-order';
import { notYet, refuse } from './refuse';
import { askConfirm } from './summary';
import type { Tone } from './tone';
import { type View, viewOf } from './view';

/** Puts the files in their places and looks again, so that what is asked next is what is still open. */
export async function settledView(talk: Talk): Promise<View | undefined> {
  const before = talk.state.draft;
  const first = before && (await viewOf(talk.desk, before));
  if (!before || !first) return undefined;
  const { assessment, facts, files } = first;
  if (assessment.claim.reason) changeDraft(talk, sortEvidence(before, assessment.evidence, files, facts.now));
  const after = talk.state.draft;
  return after && (await viewOf(talk.desk, after));
}

/** The order moved on since the buyer was last asked: said before anything else is asked. */
function tellChange(talk: Talk, { piece }: View, draft: Draft): void {
  const { status } = piece.order;
  if (draft.seen && draft.seen.status !== status)
    say(talk, { key: 'application.changed.status', facts: { status: { term: `status.${status}` } } });
  changeDraft(talk, { seen: { status }, touchedAt: talk.desk.now });
}

/** The question that stands, where it is only to be repeated. */
function openField({ state: { asked } }: Talk, tone: Tone): ClaimField | undefined {
  return tone === 'again' && asked?.about === 'field' ? asked.field : undefined;
}

/** The same question once more, and nothing new was shown for it. */
const isStanding = ({ state: { asked }, incoming }: Talk, field: ClaimField): boolean =>
  asked?.about === 'field' && asked.field === field && incoming.uploads.length === 0;

function askNext(talk: Talk, view: View, tone: Tone): void {
  const { draft } = talk.state;
  if (!draft) return;
  const field = openField(talk, tone) ?? view.assessment.missing[0];
  if (field) return askField(talk, field, view, isStanding(talk, field) ? 'again' : tone);
  const doubts = doubtsOf(draft.evidence, view.files);
  if (doubts.length > 0 && !draft.skipped.includes('evidence')) return askField(talk, 'evidence', view, tone);
  askConfirm(talk, view, draft, tone);
}

/** A picture that comes first is kept, and said to be. */
async function askWhichOrder(talk: Talk, { claim }: Draft, tone: Tone): Promise<void> {
  const { desk, incoming } = talk;
  if (incoming.uploads.length > 0) say(talk, { key: 'application.files_kept' });
  await askOrder(talk, { pieces: await promising(desk, piecesOf(await desk.orders()), claim), tone });
}

/** Goes on with the draft: says what changed, what is not possible, or asks for the next thing that is missing. */
export async function proceed(talk: Talk, tone: Tone = 'ask'): Promise<void> {
  const { draft } = talk.state;
  if (!draft) return;
  if (!talk.desk.buyer) return say(talk, { key: `application.${tone}.sign_in` });
  const view = await settledView(talk);
  if (!view) return askWhichOrder(talk, draft, tone);
  tellChange(talk, view, draft);
  cite(talk, view.assessment.decision.because);
  const { outcome } = view.assessment.decision;
  const { service } = view.assessment.claim;
  if (outcome === 'refused') return refuse(talk, view);
  if (outcome === 'person') return negotiate(talk, view);
  if (service && !isOffered(service)) return notYet(talk, view, service);
  askNext(talk, view, tone);
}
