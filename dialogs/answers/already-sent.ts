import { isOpen } from '../../policy/case-states';
import { tellStanding } from '../casework/telling/standing';
import type { Step } from '../shared/talk';
import { tellNothingToSubmit } from './chat';

/** "Submit" with nothing in the making: how the case stands that was sent in before, else what can be begun. */
export const answerAlreadySent: Step = async (talk) => {
  const { heard, state, desk } = talk;
  if (!heard.controls.submit || state.draft || state.form || state.caseTask) return false;
  const one = (await desk.cases()).find(isOpen);
  if (one) await tellStanding(talk, one);
  // "就这些" ends a talk that has nothing begun.
  else if (heard.controls.skip) return false;
  else tellNothingToSubmit(talk);
  return true;
};
