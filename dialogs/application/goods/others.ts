import type { Choice } from '../../../replies/reply';
import { type Heard, yesOrNo } from '../../shared/heard';
import { isPiece, type Piece, pieceFacts, piecesOf, titleOf } from '../../shared/pieces';
import { ask, changeDraft, forget, remember, say, type Step, type Talk } from '../../shared/talk';
import type { Asked, Draft } from '../../state';
import { asksFor } from '../draft/context';
import { newDraft, openDraft } from '../draft/draft';
import { matchGoods } from './match-goods';
import { proceed } from '../proceed';
import { asksSomething } from '../fields/question';
import { takeClaim } from '../fields/take';
import { pieceOf, viewOf } from '../draft/view';

/** Asked which part is missing, whatever is named is the part. */
const namesPart = ({ wish, claim }: Draft): boolean => wish?.part === '' || claim.reason === 'missing_part';

/** Questions that goods named in words answer, or describe. */
const takesNames = (asked: Asked | undefined, draft: Draft): boolean =>
  ['order', 'which_field', 'which_first'].includes(asked?.about ?? '') ||
  asksFor({ asked }, 'description') ||
  asksFor({ asked }, 'address') ||
  asksFor({ asked }, 'measurements') ||
  (asksFor({ asked }, 'wanted') && namesPart(draft));

/** A message of its own, not the answer to which goods, nor what came instead of them. */
export function mayNameOthers({ heard, state: { draft, asked } }: Talk): boolean {
  if (!draft?.lineId || heard.pressed || heard.answer || heard.controls.correct === 'order') return false;
  const reason = heard.hints.reason ?? draft.claim.reason;
  return reason !== 'wrong_item' && !takesNames(asked, draft) && !asksSomething(heard, asked);
}

const at = ({ order, line }: Piece) => ({ orderId: order._id, lineId: line.lineId });

/** Its variant names no goods. */
const byTitle = ({ order, line }: Piece): Piece => ({
  order,
  line: { ...line, listing: { ...line.listing, variant: {} } },
});

/** The one other piece that title or number name; a colour or a day alone may be said of the draft's own goods. */
async function otherNamed(talk: Talk): Promise<Piece | undefined> {
  const { heard, desk, state } = talk;
  const entities = { ...heard.entities, colours: [], sizes: [], dates: [] };
  const all = piecesOf(await desk.orders());
  const { named, pieces: found } = matchGoods(all.map(byTitle), { ...heard, entities });
  const pieces = all.filter((piece) => found.some((one) => isPiece(one, at(piece))));
  if (!named || pieces.some((piece) => isPiece(piece, state.draft ?? {}))) return undefined;
  return pieces.length === 1 ? pieces[0] : undefined;
}

/** What was said of the other goods is kept apart, with the pictures that came along. */
function setAside(talk: Talk, { order, line }: Piece): void {
  const { heard, incoming, state } = talk;
  const at = { orderId: order._id, lineId: line.lineId };
  const waiting = state.waiting ?? [];
  const before = waiting.find((one) => isPiece({ order, line }, one)) ?? newDraft(talk, at);
  const said = takeClaim(heard, {
    asked: undefined,
    known: before.claim,
    settled: before.claim,
    lineQuantity: line.quantity,
  });
  const unsorted = [...before.unsorted, ...incoming.uploads];
  const other: Draft = { ...before, claim: { ...before.claim, ...said }, unsorted };
  remember(talk, { waiting: [other, ...waiting.filter((one) => one !== before)] });
  const own = state.draft?.unsorted ?? [];
  changeDraft(talk, { unsorted: own.filter((upload) => !incoming.uploads.includes(upload)) });
}

const first = (value: 'other' | 'this', { line }: Piece): Choice => ({
  label: { key: 'application.choice.first', facts: { title: line.listing.title } },
  value: { kind: 'answer', field: 'first', value },
});

/** Other goods come up: nothing said of them goes into this draft; the buyer says which comes first. */
export const hearOthers: Step = async (talk) => {
  if (!mayNameOthers(talk)) return false;
  const other = await otherNamed(talk);
  const view = other && talk.state.draft && (await viewOf(talk.desk, talk.state.draft));
  if (!other || !view) return false;
  if (view.assessment.decision.outcome !== 'possible') {
    // Nothing can be done for the first, so there is nothing to choose.
    forget(talk, 'asked', 'offered');
    openDraft(talk, { unsorted: [...talk.incoming.uploads] });
    return false;
  }
  setAside(talk, other);
  const facts = { title: titleOf(view.piece), other: titleOf(other) };
  const choices = [first('other', other), first('this', view.piece)];
  ask(talk, { about: 'which_first' }, { key: 'application.ask.which_first', facts, choices });
  return true;
};

const pressedFirst = ({ answer }: Heard): boolean | undefined =>
  answer?.field === 'first' ? answer.value === 'other' : undefined;

/** Whether the goods set aside come first; undefined where the message says neither. */
async function choosesOther(talk: Talk): Promise<boolean | undefined> {
  const { heard, desk, state } = talk;
  if (heard.pressed) return pressedFirst(heard);
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  const [only, ...more] = named ? pieces : [];
  // "The cardigan first" names the cardigan, not the first button.
  if (only && more.length === 0) return !isPiece(only, state.draft ?? {});
  return pressedFirst(heard) ?? yesOrNo(heard);
}

/** The answer to "which first?": the one not chosen waits. */
export const answerFirst: Step = async (talk) => {
  const { draft, asked, waiting = [] } = talk.state;
  if (!draft || (asked?.about !== 'which_first' && talk.heard.answer?.field !== 'first')) return false;
  const isOther = await choosesOther(talk);
  const [other, ...rest] = waiting;
  forget(talk, 'asked', 'offered');
  if (isOther === undefined || !other) return false;
  if (isOther) remember(talk, { draft: other, waiting: [draft, ...rest] });
  await sayTurn(
    talk,
    isOther ? 'application.other_first' : 'application.this_first',
    isOther ? other : draft,
  );
  await proceed(talk);
  return true;
};

async function sayTurn(talk: Talk, key: string, draft: Draft): Promise<void> {
  const piece = await pieceOf(talk.desk, draft);
  if (piece) say(talk, { key, facts: pieceFacts(piece) });
}

/** One draft is sent or dropped: the one that waited is next. */
export async function takeUpWaiting(talk: Talk): Promise<void> {
  const [next, ...rest] = talk.state.waiting ?? [];
  if (talk.state.draft || !next) return;
  remember(talk, { draft: { ...next, touchedAt: talk.desk.now }, waiting: rest });
  forget(talk, 'asked');
  await sayTurn(talk, 'application.next', next);
  await proceed(talk);
  // Where nothing can be done for it either, the one after it is next.
  await takeUpWaiting(talk);
}
