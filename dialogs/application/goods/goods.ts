import { isPiece, type Piece, piecesOf } from '../../shared/pieces';
import type { Heard } from '../../shared/heard';
import { remember, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { withoutPiece } from '../draft/draft';
import { isNameOf, speaksOf } from './by-title';
import { matchGoods } from './match-goods';
import { isQuestion, openingOf } from '../fields/openings';
import { type Picked, pickOrder } from './pick-order';
import type { Said } from '../draft/context';
import { pieceOf } from '../draft/view';

/** At most this many words beside which goods are all that was named ("那条蓝裙子"). */
const FEW_WORDS = 4;

/** Words kept for the sign-in; the newest count. */
const MOST_HINTS = 30;

/** Goods or an order number, and nothing else or likely a wish: the buyer says which, and will be asked what for. */
export async function namesOnlyGoods({ heard, desk }: Talk): Promise<boolean> {
  const likely = heard.guesses[0]?.intent;
  const isWish = heard.confidence === 'unsure' && openingOf(likely) !== undefined;
  if (heard.pressed || heard.knowledge || isQuestion(likely) || (heard.words.length > FEW_WORDS && !isWish))
    return false;
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  const [only, ...others] = pieces;
  if (!named || !only || others.length > 0) return false;
  // Read as something else for sure, only a message of nothing but the name counts.
  return heard.confidence !== 'sure' || heard.entities.orderNumbers.length > 0 || isNameOf(only, heard);
}

/** The draft's goods once more, and nothing that is surely something else. */
export async function namesOwnGoods({ heard, desk, state: { draft } }: Talk): Promise<boolean> {
  if (heard.pressed || heard.confidence === 'sure') return false;
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  return named && pieces.length === 1 && pieces.every((piece) => isPiece(piece, draft ?? {}));
}

/** Whether the message is to settle which goods: nothing settled yet, or corrected. */
function looksForGoods({ heard, state: { draft, asked } }: Talk): boolean {
  if (!draft?.lineId || asked?.about === 'order' || asked?.about === 'which_field') return true;
  return heard.controls.correct === 'order' || heard.answer?.field === 'order';
}

/** The piece that was just talked about, for a wish that names none ("那就退款吧"). */
async function justAnswered({ desk, state }: Talk): Promise<Piece | undefined> {
  const at = state.asked?.about === 'order' ? undefined : state.answered?.piece;
  return at && pieceOf(desk, at);
}

/** The number of the parcel that goes back is no order's (X5). */
function withoutParcel(heard: Heard, { sentBack }: Said): Heard {
  const { waybills = [], orderNumbers } = heard.entities;
  const own = heard.hints.sentBack ? waybills.map(({ number }) => number) : [sentBack?.waybill];
  return {
    ...heard,
    entities: { ...heard.entities, orderNumbers: orderNumbers.filter((number) => !own.includes(number)) },
  };
}

/** Which goods the message means; nothing when it is not about that. */
export async function pickGoods(talk: Talk, claim: Said): Promise<Picked | undefined> {
  const { desk, heard, state } = talk;
  if (!desk.buyer || !looksForGoods(talk)) return undefined;
  const found = await pickOrder(desk, withoutParcel(heard, claim), state.asked, claim);
  // With goods settled already, only goods that are plainly named count as a correction.
  if (state.draft?.lineId)
    return found.kind === 'several' || (found.kind === 'one' && !found.named) ? undefined : found;
  const topic = isNamed(found) ? undefined : await justAnswered(talk);
  return topic && isAmong(topic, found) ? { kind: 'one', piece: topic, named: true } : found;
}

/** The words say which goods, or that there are none: what was talked about before is not meant. */
const isNamed = (found: Picked): boolean =>
  found.kind === 'several' || found.kind === 'one' ? found.named : true;

const isAmong = (topic: Piece, found: Picked): boolean =>
  found.kind !== 'several' || found.pieces.some((piece) => isPiece(piece, at(topic)));

const at = ({ order, line }: Piece) => ({ orderId: order._id, lineId: line.lineId });

/** A guest has no orders to look through yet: the words about the goods wait for the sign-in. */
export function keepHint({ desk, heard, state }: Talk): Partial<Draft> {
  if (desk.buyer || heard.words.length === 0) return {};
  return { hint: [...(state.draft?.hint ?? []), ...heard.words].slice(-MOST_HINTS) };
}

/** The words that tell of the former goods tell nothing of these. */
function claimOfOthers({ claim }: Draft, former: Piece | undefined): Said {
  const { description, ...rest } = claim;
  return description !== undefined && former && speaksOf(description, former) ? rest : claim;
}

/** Points the draft at the piece; true when it is another one than before. */
export async function pointAt(talk: Talk, draft: Draft, piece: Piece): Promise<boolean> {
  if (isPiece(piece, draft)) return false;
  const claim = claimOfOthers(draft, await pieceOf(talk.desk, draft));
  remember(talk, { draft: { ...withoutPiece(draft), ...at(piece), claim } });
  return true;
}
