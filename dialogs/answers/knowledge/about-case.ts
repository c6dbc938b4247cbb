import { GENERAL, type Said, type Tell } from './said';

/** When the seller must have answered: of the case that waits for it, if there is one (C1). */
export const tellAnswerDue: Tell = async ({ desk }): Promise<Said> => {
  const waiting = (await desk.cases()).find(({ state }) => state === 'awaiting_seller');
  const due = waiting?.clocks.find(({ id }) => id === 'C1')?.dueAt;
  if (!waiting || due === undefined || due < desk.now) return GENERAL;
  const facts = { case: waiting.number, due: { at: due }, left: { duration: due - desk.now } };
  return { variant: 'running', facts };
};
