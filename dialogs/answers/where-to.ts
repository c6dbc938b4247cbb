import { goOn } from '../application/go-on';
import type { Step } from '../shared/talk';
import { tellEntry } from './knowledge/tell';

/** "Whom do I send it to?" before anything is sent in: the address comes once the seller agrees (T2, X5). */
export const answerWhereTo: Step = async (talk) => {
  const { heard, state } = talk;
  const asksWhere = heard.casework?.awaited?.includes('address') === true && heard.knowledge === undefined;
  const isAnswer = state.asked?.about === 'field' && state.asked.field === 'address';
  if (!state.draft || !asksWhere || isAnswer || heard.pressed) return false;
  await tellEntry(talk, 'return.address');
  await goOn(talk);
  return true;
};
