import { sureIntent, yesOrNo } from '../shared/heard';
import { type Piece, piecesOf } from '../shared/pieces';
import { changeDraft, remember, say, type Step, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { askOrder } from './ask-order';
import { mergeSaid } from './check-values';
import { openDraft, withoutPiece } from './draft';
import { goOn } from './go-on';
import { sayKnown, sayNoted, type Taken } from './noted';
import { matchGoods } from './match-goods';
import { isQuestion, openingOf } from './openings';
import { type Picked, pickOrder } from './pick-order';
import { proceed } from './proceed';
import { changedFields, type Said, takeClaim } from './take';
import { viewOf } from './view';

/** At most this many words beside which goods are all that was named ("那条蓝裙子"). */
const FEW_WORDS = 4;

/** Nothing but goods or an order number: the buyer says which, and will be asked what for. */
async function namesOnlyGoods({ heard, desk }: Talk): Promise<boolean> {
  if (heard.confidence === 'sure' && heard.entities.orderNumbers.length === 0) return false;
  if (heard.words.length > FEW_WORDS || isQuestion(heard.guesses[0]?.intent)) return false;
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  return named && pieces.length === 1;
}

/** The message begins an application: by its intent, by a way chosen, or by saying what it wants outright. */
function wishes({ heard, state }: Talk): boolean {
  const intent = sureIntent(heard);
  if (openingOf(intent)) return true;
  if (state.asked?.about === 'order' && !state.asked.for && yesOrNo(heard) === true) return true;
  if (heard.answer) return ['way', 'service', 'order'].includes(heard.answer.field);
  return (
    heard.hints.service !== undefined && !isQuestion(intent) && heard.guesses[0]?.intent !== 'out_of_scope'
  );
}

/** Whether the message is to settle which goods: nothing settled yet, corrected, or other goods pressed. */
function looksForGoods({ heard, state }: Talk): boolean {
  const { draft, asked } = state;
  if (asked?.about === 'which_field') return true;
  if (heard.controls.correct === 'order' || heard.answer?.field === 'order') return true;
  if (!draft?.lineId) return true;
  return heard.entities.orderNumbers.length > 0 && !isQuestion(sureIntent(heard));
}

async function pick(talk: Talk, claim: Said): Promise<Picked | undefined> {
  if (!talk.desk.buyer || !looksForGoods(talk)) return undefined;
  const picked = await pickOrder(talk.desk, talk.heard, talk.state.asked, claim);
  // With goods settled already, only goods that are plainly named count as a correction.
  return talk.state.draft?.lineId && picked.kind === 'several' ? undefined : picked;
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

interface Outcome extends Taken {
  refused: boolean;
  picked?: Picked | undefined;
}

/** Takes everything the message says into the draft. */
async function takeIn(talk: Talk, draft: Draft): Promise<Outcome> {
  const view = await viewOf(talk.desk, draft);
  const said = takeClaim(talk.heard, {
    asked: talk.state.asked,
    known: draft.claim,
    lineQuantity: view?.piece.line.quantity,
  });
  const picked = await pick(talk, { ...draft.claim, ...said });
  const moved = picked?.kind === 'one' && point(talk, draft, picked.piece) ? picked.piece : undefined;
  const { claim, refused } = await mergeSaid(talk, talk.state.draft ?? draft, said);
  changeDraft(talk, { claim });
  return {
    before: view?.assessment.claim ?? draft.claim,
    after: claim,
    changed: changedFields(draft.claim, claim),
    refused,
    picked,
    ...(moved && { moved }),
  };
}

/** Something was said, shown or narrowed down, so that the draft goes on; else the message was about something else. */
function isNews({ incoming }: Talk, { changed, refused, moved, picked }: Outcome): boolean {
  if (changed.length > 0 || refused || moved || incoming.uploads.length > 0) return true;
  return ['unknown', 'foreign'].includes(picked?.kind ?? '') || (picked?.kind === 'several' && picked.named);
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

/** Nothing new for the draft: known already, or about something else. */
async function goOnIfKnown(talk: Talk, { after }: Outcome): Promise<boolean> {
  if (isQuestion(sureIntent(talk.heard)) || !sayKnown(talk, after)) return false;
  await goOn(talk);
  return true;
}

/** Fills the draft with what the message says, then goes on with it. */
export const apply: Step = async (talk) => {
  const wasOpen = talk.state.draft !== undefined;
  if (!wasOpen && !wishes(talk) && !(await namesOnlyGoods(talk))) return false;
  const draft = talk.state.draft ?? openDraft(talk, goodsHint(talk));
  const outcome = await takeIn(talk, draft);
  if (wasOpen && !isNews(talk, outcome)) return goOnIfKnown(talk, outcome);
  sayNoted(talk, outcome);
  if (isQuestion(sureIntent(talk.heard))) return false;
  await advance(talk, outcome.picked);
  return true;
};
