import { ifSilent } from '../../../policy/casework/if-silent';
import { GENERAL, type Said, type Tell } from './said';

/** When the seller must have answered: of the case that waits for it, if there is one, and what follows if not (C1, T7, M3). */
export const tellAnswerDue: Tell = async ({ desk }): Promise<Said> => {
  const waiting = (await desk.cases()).find(({ state }) => state === 'awaiting_seller');
  const clock = waiting?.clocks.find(({ id }) => id === 'C1');
  const due = clock?.dueAt;
  if (!waiting || !clock || due === undefined || due < desk.now) return GENERAL;
  const facts = {
    case: waiting.number,
    due: { at: due },
    left: { duration: due - desk.now },
    silence: { term: ifSilent(waiting, clock).key },
  };
  return { variant: 'running', facts };
};
