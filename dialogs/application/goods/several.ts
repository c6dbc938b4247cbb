import type { FactValue } from '../../../policy/decision';
import { type Piece, isPiece, piecesOf, titleOf } from '../../shared/pieces';
import { forget, remember, say, type Step, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { wishes } from '../apply';
import { cancel } from '../cancel';
import { newDraft } from '../draft/draft';
import { goOn } from '../go-on';
import { mayNameGoods } from './may-name-goods';
import { type Lot, lotsIn } from './named-goods';
import { sayNoted } from '../saying/noted';
import { proceed } from '../proceed';
import { type Outcome, takeIn } from '../fields/take-in';
import { viewOf } from '../draft/view';
import { wholeOf } from './whole-order';

const at = ({ order, line }: Piece) => ({ orderId: order._id, lineId: line.lineId });

const titles = (pieces: readonly Piece[]): FactValue => ({ list: pieces.map(titleOf) });

interface Begun {
  piece: Piece;
  draft: Draft;
  outcome: Outcome;
  /** What taking it in had to say. */
  replies: Talk['replies'];
  /** Nothing stands against it. */
  isPossible: boolean;
}

/** The draft of these goods, begun before or now. */
function draftOf(talk: Talk, piece: Piece): Draft {
  const { draft, waiting = [] } = talk.state;
  const before = [...(draft ? [draft] : []), ...waiting].find((one) => isPiece(piece, one));
  if (before) return before;
  // What was said before any goods were named is said of all of them.
  const open = draft && !draft.lineId ? { claim: draft.claim } : {};
  const id = `${talk.incoming.eventId}-${piece.order._id}/${piece.line.lineId}`;
  return newDraft(talk, { ...at(piece), ...open, id });
}

/** Takes what was said of the goods into a draft of their own, as if nothing else had been said. */
async function begin(talk: Talk, { piece, heard }: Lot): Promise<Begun> {
  const { asked, ...state } = talk.state;
  void asked;
  const draft = draftOf(talk, piece);
  const inner: Talk = { ...talk, heard, state: { ...state, draft }, replies: [] };
  const outcome = await takeIn(inner, draft);
  const filled = inner.state.draft ?? draft;
  const view = await viewOf(talk.desk, filled);
  const isPossible = view?.assessment.decision.outcome === 'possible';
  return { piece, draft: filled, outcome, replies: inner.replies, isPossible };
}

/** What is under way comes first, then as named; what cannot be done is told last. */
function inTurn(begun: readonly Begun[], current: Draft | undefined): Begun[] {
  const rank = ({ piece, isPossible }: Begun): number =>
    (isPossible ? 0 : 2) - (current && isPiece(piece, current) ? 1 : 0);
  return begun.toSorted((a, b) => rank(a) - rank(b));
}

const withUploads = (draft: Draft, { incoming, state }: Talk): Draft => {
  const early = state.draft && !state.draft.lineId ? [...state.draft.unsorted] : [];
  return { ...draft, unsorted: [...new Set([...draft.unsorted, ...early, ...incoming.uploads])] };
};

/** Each of the goods becomes an application of its own (T5): the first now, the others wait their turn. */
async function take(talk: Talk, lots: readonly Lot[], kept: readonly Piece[]): Promise<void> {
  const begun: Begun[] = [];
  for (const lot of lots) begun.push(await begin(talk, lot));
  const [first, ...others] = inTurn(begun, talk.state.draft);
  if (!first) return;
  const isDone = (one: Draft): boolean =>
    begun.some(({ piece }) => isPiece(piece, one)) || kept.some((piece) => isPiece(piece, one));
  const stillWaiting = (talk.state.waiting ?? []).filter((one) => !isDone(one));
  remember(talk, {
    draft: withUploads(first.draft, talk),
    waiting: [...others.map(({ draft }) => draft), ...stillWaiting],
  });
  forget(talk, 'asked', 'offered');
  if (others.length > 0) sayOrder(talk, first, others);
  talk.replies.push(...first.replies);
  const moved = others.length === 0 ? { moved: first.piece } : {};
  sayNoted(talk, { ...first.outcome, ...moved });
  await proceed(talk);
}

/** So many applications, and in which order. */
const sayOrder = (talk: Talk, { piece }: Begun, others: readonly Begun[]): void =>
  say(talk, {
    key: 'several.begun',
    facts: {
      count: others.length + 1,
      title: titleOf(piece),
      others: titles(others.map((one) => one.piece)),
    },
  });

/** Goods come up beside those that are in hand: they wait, and what is in hand goes on. */
async function queue(talk: Talk, lots: readonly Lot[]): Promise<void> {
  const begun: Begun[] = [];
  for (const lot of lots) begun.push(await begin(talk, lot));
  const isNew = (one: Draft): boolean => !begun.some(({ piece }) => isPiece(piece, one));
  const waiting = (talk.state.waiting ?? []).filter(isNew);
  remember(talk, { waiting: [...waiting, ...begun.map(({ draft }) => draft)] });
  say(talk, { key: 'several.queued', facts: { others: titles(begun.map(({ piece }) => piece)) } });
  await goOn(talk);
}

/** Goods that are not to be returned after all: dropped where they were begun. */
async function leaveAlone(talk: Talk, kept: readonly Piece[]): Promise<boolean> {
  const { draft, waiting = [] } = talk.state;
  const isKept = (one: Draft): boolean => kept.some((piece) => isPiece(piece, one));
  if (draft && isKept(draft)) {
    cancel(talk);
    return true;
  }
  if (!draft && !waiting.some(isKept)) return false;
  remember(talk, { waiting: waiting.filter((one) => !isKept(one)) });
  say(talk, { key: 'several.left_alone', facts: { others: titles(kept) } });
  await goOn(talk);
  return true;
}

/** Several goods in one message, or goods that are left out: none is mistaken for a count of another (T5). */
export const hearSeveral: Step = async (talk) => {
  const pieces = piecesOf(await talk.desk.orders());
  if (!mayNameGoods(talk, pieces)) return false;
  const { draft } = talk.state;
  const { taken, kept } = lotsIn(pieces, talk.heard, wholeOf(talk, pieces));
  if (taken.length === 0) return kept.length > 0 && (await leaveAlone(talk, kept));
  const isChoice = taken.length > 1 || kept.length > 0;
  const isOpen = draft !== undefined && !draft.lineId;
  if (!isChoice || !(isOpen || wishes(talk) || kept.length > 0)) return false;
  const isInHand = (one: Draft): boolean =>
    [...taken.map(({ piece }) => piece), ...kept].some((piece) => isPiece(piece, one));
  if (kept.length > 0) say(talk, { key: 'several.left_alone', facts: { others: titles(kept) } });
  if (draft?.lineId && !isInHand(draft)) await queue(talk, taken);
  else await take(talk, taken, kept);
  return true;
};
