import type { Case } from '../../storage/records';
import { remember, type Talk } from '../shared/talk';
import type { DialogState } from '../state';
import type { CaseSaid, CaseTask, CaseWish } from './state';

/** Untouched for this long, a question about a case is let go; the next step is offered with the case itself. */
const STALE_AFTER = 24 * 60 * 60 * 1000;

/** Asks something for an act on a case; whatever was asked before waits below it. */
export function openTask(talk: Talk, task: Omit<CaseTask, 'touchedAt'>): CaseTask {
  const caseTask = { ...task, touchedAt: talk.desk.now };
  const state = { ...talk.state, caseTask };
  delete state.offered;
  talk.state = state;
  return caseTask;
}

export function forgetTask(talk: Talk): void {
  const state = { ...talk.state };
  delete state.caseTask;
  talk.state = state;
}

/** A question that nobody answered for a day is no longer what a yes is about. */
export function noticeStaleTask(talk: Talk): void {
  const { caseTask } = talk.state;
  if (caseTask && talk.desk.now - caseTask.touchedAt > STALE_AFTER) forgetTask(talk);
}

/** A form begun since lies on top: what it asks is what an answer is about. */
export function giveWayToForm(talk: Talk, before: DialogState): void {
  const { caseTask, form } = talk.state;
  if (caseTask && caseTask === before.caseTask && form && form.id !== before.form?.id) forgetTask(talk);
}

/** The case that a "this one" or a bare act is about from now on. */
export const talkOf = (talk: Talk, { _id }: Pick<Case, '_id'>): void => remember(talk, { lastCase: _id });

export const caseById = async ({ desk }: Talk, caseId: string | undefined): Promise<Case | undefined> =>
  caseId === undefined ? undefined : (await desk.cases()).find(({ _id }) => _id === caseId);

export interface Begun {
  wish: CaseWish;
  one: Case;
  said: CaseSaid;
}
