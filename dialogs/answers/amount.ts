import { goOn } from '../application/go-on';
import { viewOf } from '../application/draft/view';
import { sayAmount } from '../application/saying/amount';
import type { Step, Talk } from '../shared/talk';
import { tellFreight } from './freight';
import { tellEntry } from './knowledge/tell';
import { tellWarranty } from './warranty';
import { pieceMeant } from './which-piece';

const isRepair = ({ state: { draft } }: Talk): boolean => draft?.claim.service === 'repair';

/** "What does mending it cost?" while a repair is being applied for; a fault told beside it is taken first. */
const asksOfRepair = (talk: Talk): boolean => {
  const { asksCost, asksAmount, reason, symptom } = talk.heard.hints;
  return isRepair(talk) && (asksCost ?? asksAmount) === true && (reason ?? symptom) === undefined;
};

/** "How much do I get?" in the middle of an application: the sum is known, with its reasons (T6). */
export const answerAmount: Step = async (talk) => {
  const { heard, desk, state } = talk;
  const { asksAmount, service, reason } = heard.hints;
  const tells = (service ?? reason) !== undefined || heard.entities.quantities.length > 0;
  const isAsked = (asksAmount && !tells) || asksOfRepair(talk);
  const view = isAsked && state.draft ? await viewOf(desk, state.draft) : undefined;
  if (view?.assessment.decision.outcome !== 'possible') return false;
  sayAmount(talk, view);
  await goOn(talk);
  return true;
};

/** "Do I have to pay for that?" in the middle of an application: of all but a repair that is the postage (F1). */
export const answerCost: Step = async (talk) => {
  const { draft } = talk.state;
  if (!talk.heard.hints.asksCost || !draft?.claim.service || isRepair(talk)) return false;
  if ((await tellFreight(talk)) === 'answered') await goOn(talk);
  return true;
};

/** The same of a repair that cannot be reckoned yet: what decides it is the warranty (M). */
export const answerRepairCost: Step = async (talk) => {
  if (!asksOfRepair(talk)) return false;
  if ((await tellWarranty(talk)) === 'answered') await goOn(talk);
  return true;
};

/** "What if I return only one?": worked out for that many of the line that is meant; nothing is changed by it (T6). */
export const answerPartly: Step = async (talk) => {
  const { hints, entities, controls } = talk.heard;
  const [count, ...more] = entities.quantities;
  if (!hints.asksAmount || hints.reason || controls.correct || count === undefined || more.length > 0)
    return false;
  const piece = talk.desk.buyer && (await pieceMeant(talk, ({ line }) => line.quantity > 1));
  if (!piece || count > piece.line.quantity) return false;
  await tellEntry(talk, 'refund.max');
  await goOn(talk);
  return true;
};
