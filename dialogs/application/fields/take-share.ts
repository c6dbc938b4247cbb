import { changeDraft, type Talk } from '../../shared/talk';
import { viewOf } from '../draft/view';

/** "Half back" is kept until it is clear of what, then becomes an amount in whole fen, rounded down (T6). */
export async function takeShare(talk: Talk): Promise<void> {
  const said = talk.heard.pressed ? undefined : talk.heard.entities.share;
  if (said !== undefined) changeDraft(talk, { share: said });
  const { draft } = talk.state;
  if (draft?.share === undefined) return;
  const view = await viewOf(talk.desk, draft);
  if (view?.assessment.decision.outcome !== 'possible') return;
  const { amount, claim } = view.assessment;
  if (claim.quantity === undefined || amount.fixedFen !== undefined) return;
  const { share, ...rest } = draft;
  const amountFen = Math.floor(amount.maxFen * share);
  talk.state = { ...talk.state, draft: { ...rest, claim: { ...rest.claim, amountFen } } };
}
