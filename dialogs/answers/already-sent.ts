import { isOpen } from '../../policy/case-states';
import { tellStanding } from '../casework/telling/standing';
import type { Step } from '../shared/talk';

/** "Submit" once more after it was submitted: how that case stands. */
export const answerAlreadySent: Step = async (talk) => {
  const { heard, state, desk } = talk;
  if (!heard.controls.submit || state.draft || state.form || state.caseTask) return false;
  const one = (await desk.cases()).find(isOpen);
  if (!one) return false;
  await tellStanding(talk, one);
  return true;
};
