import type { ClaimField } from '../../../policy/facts';
import type { Piece } from '../../shared/pieces';
import { changeDraft, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { atItsPlace } from './at-its-place';
import { mergeSaid } from './check-values';
import type { Context, Said } from '../draft/context';
import { leavesReturnOpen } from './any-refund';
import { giftMissing } from './gift';
import { pickGoods, pointAt } from '../goods/goods';
import type { Taken } from '../saying/noted';
import type { Picked } from '../goods/pick-order';
import { countComing } from './still-coming';
import { changedFields, takeClaim } from './take';
import { moneyInstead } from './money-instead';
import { takeMeasures } from '../evidence/take-measures';
import { takeMost } from './take-most';
import { takeSentBack, whoSentIt } from './take-sent-back';
import { takeShare } from './take-share';
import { bySeller, toldOf } from './told';
import { type View, viewOf } from '../draft/view';
import { takeWanted, type Wished } from '../wanted/take-wanted';
import { variantInstead } from '../wanted/variant-instead';
import { weigh } from './weigh';

export interface Outcome extends Taken {
  /** Fields for which something was said that cannot stand. */
  refused: ClaimField[];
  /** Something was said back that was not simply taken. */
  answered: boolean;
  /** It may mean either of two things, which is to be asked. */
  asks: boolean;
  /** Something was wished in exchange, whatever came of it. */
  wished: Wished;
  picked?: Picked | undefined;
}

/** What the message says, beside what is known of the goods. */
async function readWith(talk: Talk, piece: Piece, words: Said, context: Context): Promise<Said> {
  const { known } = context;
  const said = await toldOf(talk, piece, words, known);
  // A reason that was pressed is meant as it reads.
  if (talk.heard.pressed) return said;
  const own = whoSentIt(bySeller(talk, said, known, piece), piece);
  const counted = await countComing(talk, piece, giftMissing(talk, own, known, piece), known);
  return { ...counted, ...variantInstead(talk.heard, piece, counted, context) };
}

/** The claim with what was said, as the goods and the records allow it. */
async function settleClaim(
  talk: Talk,
  draft: Draft,
  piece: Piece | undefined,
  words: Said,
  context: Context,
): Promise<{ said: Said; refused: ClaimField[] }> {
  const weighed = weigh(talk, words, context);
  const said = piece ? await readWith(talk, piece, weighed.said, context) : weighed.said;
  const { claim, refused } = await mergeSaid(talk, talk.state.draft ?? draft, said, context);
  const kept = Object.entries(claim).filter(([name]) => !weighed.forgets.includes(name as keyof Said));
  const settled: Said = Object.fromEntries(kept);
  changeDraft(talk, { claim: settled, anyRefund: leavesReturnOpen(talk.heard, draft, settled) });
  await putAtItsPlace(talk);
  await takeShare(talk);
  return { said, refused };
}

async function putAtItsPlace(talk: Talk): Promise<void> {
  const { draft } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  if (view) changeDraft(talk, { claim: atItsPlace(talk, view, draft) });
}

/** Takes everything the message says into the draft. */
export async function takeIn(talk: Talk, draft: Draft): Promise<Outcome> {
  const repliesBefore = talk.replies.length;
  const askedBefore = talk.state.asked;
  const view = await viewOf(talk.desk, draft);
  const context = contextOf(talk, draft, view);
  const most = takeMost(talk.heard, context, view);
  const claimed = {
    ...moneyInstead(talk.heard, view, draft.claim),
    ...takeClaim(talk.heard, context),
    ...most,
  };
  const words = { ...claimed, ...(await takeSentBack(talk, claimed, context)) };
  const picked = await pickGoods(talk, { ...draft.claim, ...words });
  const moved =
    picked?.kind === 'one' && (await pointAt(talk, draft, picked.piece)) ? picked.piece : undefined;
  const { said, refused } = await settleClaim(talk, draft, moved ?? view?.piece, words, context);
  const unlikely = await takeMeasures(talk);
  const wished = await takeWanted(talk, context);
  const answered = talk.replies.length > repliesBefore;
  const after = talk.state.draft?.claim ?? draft.claim;
  return {
    before: beforeOf(view, draft),
    after,
    said,
    changed: changedFields(draft.claim, after),
    refused: [...refused, ...(unlikely ? (['measurements'] as const) : [])],
    answered,
    asks: talk.state.asked !== askedBefore,
    wished,
    picked,
    lineQuantity: (moved ?? view?.piece)?.line.quantity,
    ...(moved && { moved }),
    ...(most.amountFen !== undefined && { isMost: true as const }),
  };
}

function contextOf({ state: { asked } }: Talk, { claim }: Draft, view: View | undefined): Context {
  const settled = view?.assessment.claim ?? claim;
  return { asked, known: claim, settled, lineQuantity: view?.piece.line.quantity };
}

const beforeOf = (view: View | undefined, { claim }: Draft): Said => view?.assessment.claim ?? claim;
