import type { CorrectableField } from '../../../nlu/understanding';
import type { ClaimField } from '../../../policy/facts';
import { yesOrNo } from '../../shared/heard';
import { piecesOf } from '../../shared/pieces';
import { type Step, type Talk } from '../../shared/talk';
import { isClaimField } from '../../shared/vocabulary';
import { askField } from '../saying/ask';
import { askOrder } from '../goods/ask-order';
import { settledView } from '../proceed';
import { submit } from './submit';
import { askWhichField } from './summary';

/** Asks anew for a field that the buyer wants changed; the old value stands until a new one comes. */
async function askAnew(talk: Talk, field: CorrectableField | ClaimField): Promise<boolean> {
  if (field === 'order') {
    await askOrder(talk, { pieces: piecesOf(await talk.desk.orders()) });
    return true;
  }
  const view = await settledView(talk);
  if (!view || !isClaimField(field)) return false;
  askField(talk, field, view, 'ask');
  return true;
}

/** "Change the amount" without a new one. */
export const correct: Step = (talk) => {
  const field = talk.heard.controls.correct;
  const { draft, asked } = talk.state;
  const isOfRepair = field === 'repair_mode' || field === 'address';
  if (isOfRepair && draft?.claim.service !== 'repair') return false;
  const isPicking = asked?.about === 'order' && !draft?.lineId;
  return field && draft && !isPicking && talk.desk.buyer ? askAnew(talk, field) : false;
};

/** The answer to the summary: yes submits, no asks what to change. */
export const answerConfirm: Step = async (talk) => {
  const { asked, draft } = talk.state;
  const pressed = talk.heard.answer?.field === 'confirm' ? talk.heard.answer.value === true : undefined;
  // "Sent it" tells of a photo and sends nothing in.
  const isAnswer = asked?.about === 'confirm' && !talk.heard.casework?.awaited?.includes('sent');
  const yes = pressed ?? (isAnswer ? yesOrNo(talk.heard) : undefined);
  if (!draft || yes === undefined) return false;
  if (yes) {
    await submit(talk);
    return true;
  }
  const view = await settledView(talk);
  if (!view) return false;
  askWhichField(talk, view, draft);
  return true;
};
