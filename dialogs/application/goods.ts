import { sureIntent } from '../shared/heard';
import { isPiece, type Piece, piecesOf } from '../shared/pieces';
import { remember, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { withoutPiece } from './draft';
import { isNameOf, matchGoods } from './match-goods';
import { isQuestion } from './openings';
import { type Picked, pickOrder } from './pick-order';
import type { Said } from './context';
import { pieceOf } from './view';

/** At most this many words beside which goods are all that was named ("那条蓝裙子"). */
const FEW_WORDS = 4;

/** Words kept for the sign-in; the newest count. */
const MOST_HINTS = 30;

/** Nothing but goods or an order number: the buyer says which, and will be asked what for. */
export async function namesOnlyGoods({ heard, desk }: Talk): Promise<boolean> {
  if (heard.pressed || heard.words.length > FEW_WORDS || isQuestion(heard.guesses[0]?.intent)) return false;
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  const [only, ...others] = pieces;
  if (!named || !only || others.length > 0) return false;
  // Read as something else for sure, only a message of nothing but the name counts.
  return heard.confidence !== 'sure' || heard.entities.orderNumbers.length > 0 || isNameOf(only, heard);
}

/** Other goods than the draft's, and nothing else, are named: a correction without the word for it. */
async function namesOthers({ heard, desk, state }: Talk): Promise<boolean> {
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  const [only, ...others] = pieces;
  if (!named || !only || others.length > 0) return false;
  return !isPiece(only, state.draft ?? {}) && isNameOf(only, heard);
}

/** Whether the message is to settle which goods: nothing settled yet, corrected, or other goods named. */
async function looksForGoods(talk: Talk): Promise<boolean> {
  const { heard, state } = talk;
  const { draft, asked } = state;
  if (!draft?.lineId || asked?.about === 'order' || asked?.about === 'which_field') return true;
  if (heard.controls.correct === 'order' || heard.answer?.field === 'order') return true;
  if (heard.entities.orderNumbers.length > 0) return !isQuestion(sureIntent(heard));
  return heard.confidence !== 'sure' && namesOthers(talk);
}

/** The piece that was just talked about, for a wish that names none ("那就退款吧"). */
async function topicOf({ desk, state }: Talk): Promise<Piece | undefined> {
  return state.topic && state.asked?.about !== 'order' ? pieceOf(desk, state.topic) : undefined;
}

/** Which goods the message means; nothing when it is not about that. */
export async function pickGoods(talk: Talk, claim: Said): Promise<Picked | undefined> {
  const { desk, heard, state } = talk;
  if (!desk.buyer || !(await looksForGoods(talk))) return undefined;
  const found = await pickOrder(desk, heard, state.asked, claim);
  const isOpen = found.kind === 'several' && !found.named && !state.draft?.lineId;
  const topic = isOpen ? await topicOf(talk) : undefined;
  const picked: Picked = topic ? { kind: 'one', piece: topic } : found;
  // With goods settled already, only goods that are plainly named count as a correction.
  return state.draft?.lineId && picked.kind === 'several' ? undefined : picked;
}

/** A guest has no orders to look through yet: the words about the goods wait for the sign-in. */
export function keepHint({ desk, heard, state }: Talk): Partial<Draft> {
  if (desk.buyer || heard.words.length === 0) return {};
  return { hint: [...(state.draft?.hint ?? []), ...heard.words].slice(-MOST_HINTS) };
}

/** Points the draft at the piece; true when it is another one than before. */
export function pointAt(talk: Talk, draft: Draft, { order, line }: Piece): boolean {
  if (isPiece({ order, line }, draft)) return false;
  remember(talk, { draft: { ...withoutPiece(draft), orderId: order._id, lineId: line.lineId } });
  return true;
}
