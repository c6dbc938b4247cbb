import type { FactValue } from '../../policy/decision';
import { sureIntent } from '../shared/heard';
import { type Piece, titleOf } from '../shared/pieces';
import { changeDraft, remember, say, type Step, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { askOrder } from './ask-order';
import { mergeSaid } from './check-values';
import { openDraft, withoutPiece } from './draft';
import { isQuestion, openingOf } from './openings';
import { type Picked, pickOrder } from './pick-order';
import { proceed } from './proceed';
import { sayNoted, valueOf } from './summary';
import { changedFields, type Said, takeClaim } from './take';
import { pieceOf } from './view';

const NO_CLAIM: Said = {};

/** The message begins an application: by its intent, by a way chosen, or by saying what it wants outright. */
function begins({ heard, state }: Talk): boolean {
  if (state.draft) return false;
  const intent = sureIntent(heard);
  if (openingOf(intent)) return true;
  if (heard.answer)
    return ['way', 'service', 'order'].includes(heard.answer.field) && state.asked?.about !== 'order';
  return (
    heard.hints.service !== undefined && !isQuestion(intent) && heard.guesses[0]?.intent !== 'out_of_scope'
  );
}

/** Whether the message is to settle which goods: nothing settled yet, corrected, or other goods pressed. */
function looksForGoods({ heard, state }: Talk): boolean {
  const { draft } = state;
  if (heard.controls.correct === 'order' || heard.answer?.field === 'order') return true;
  if (!draft?.lineId) return true;
  return heard.entities.orderNumbers.length > 0 && !isQuestion(sureIntent(heard));
}

async function pick(talk: Talk, claim: Said): Promise<Picked | undefined> {
  if (!talk.desk.buyer || !looksForGoods(talk)) return undefined;
  return pickOrder(talk.desk, talk.heard, talk.state.asked, claim);
}

/** A guest has no orders to look through yet: the words about the goods wait for the sign-in. */
const goodsHint = ({ desk, heard }: Talk): Partial<Draft> =>
  desk.buyer || heard.words.length === 0 ? {} : { hint: heard.words };

/** Points the draft at the piece; true when it is another one than before. */
function point(talk: Talk, draft: Draft, { order, line }: Piece): boolean {
  const isOther = draft.orderId !== order._id || draft.lineId !== line.lineId;
  if (isOther) remember(talk, { draft: { ...withoutPiece(draft), orderId: order._id, lineId: line.lineId } });
  return isOther;
}

interface Outcome {
  changed: (keyof Said)[];
  refused: boolean;
  moved?: Piece;
  picked?: Picked | undefined;
}

/** Takes everything the message says into the draft. */
async function takeIn(talk: Talk, draft: Draft): Promise<Outcome> {
  const current = await pieceOf(talk.desk, draft);
  const said = takeClaim(talk.heard, {
    asked: talk.state.asked,
    known: draft.claim,
    lineQuantity: current?.line.quantity,
  });
  const picked = await pick(talk, { ...draft.claim, ...said });
  const moved = picked?.kind === 'one' && point(talk, draft, picked.piece) ? picked.piece : undefined;
  const { claim, refused } = await mergeSaid(talk, talk.state.draft ?? draft, said);
  changeDraft(talk, { claim });
  return { changed: changedFields(draft.claim, claim), refused, picked, ...(moved && { moved }) };
}

/** Something was said, shown or narrowed down, so that the draft goes on; else the message was about something else. */
function isNews({ incoming }: Talk, { changed, refused, moved, picked }: Outcome): boolean {
  if (changed.length > 0 || refused || moved || incoming.uploads.length > 0) return true;
  return ['unknown', 'foreign'].includes(picked?.kind ?? '') || (picked?.kind === 'several' && picked.named);
}

function notedValues(talk: Talk, { changed, moved }: Outcome): FactValue[] {
  const claim = talk.state.draft?.claim ?? NO_CLAIM;
  const values = changed
    .filter((field) => field !== 'description')
    .flatMap((field) => {
      const value = valueOf(field, claim);
      return value === undefined ? [] : [field === 'quantity' ? `×${String(value)}` : value];
    });
  return [...(moved ? [titleOf(moved)] : []), ...values];
}

/** A number or button of nobody's order, or of another buyer's, which is the same to this one. */
function sayUnknown(talk: Talk, picked: Picked | undefined): void {
  if (picked?.kind === 'unknown')
    say(talk, { key: 'application.unknown_order', facts: { number: picked.number } });
  if (picked?.kind === 'foreign') say(talk, { key: 'application.foreign_order' });
}

/** Goes on with the draft; among several pieces that fit only these are shown. */
async function advance(talk: Talk, picked: Picked | undefined): Promise<void> {
  sayUnknown(talk, picked);
  if (picked?.kind === 'several' && !talk.state.draft?.lineId)
    await askOrder(talk, { pieces: picked.pieces });
  else await proceed(talk);
}

/** Fills the draft with what the message says, then goes on with it. */
export const apply: Step = async (talk) => {
  const wasOpen = talk.state.draft !== undefined;
  if (!wasOpen && !begins(talk)) return false;
  const draft = talk.state.draft ?? openDraft(talk, goodsHint(talk));
  const outcome = await takeIn(talk, draft);
  if (wasOpen && !isNews(talk, outcome)) return false;
  if (!talk.heard.pressed)
    sayNoted(talk, notedValues(talk, outcome), talk.heard.controls.correct !== undefined);
  if (isQuestion(sureIntent(talk.heard))) return false;
  await advance(talk, outcome.picked);
  return true;
};
