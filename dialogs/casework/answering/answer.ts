import type { CorrectableField } from '../../../nlu/understanding';
import { yesOrNo } from '../../shared/heard';
import type { Step, Talk } from '../../shared/talk';
import { isClaimField } from '../../shared/vocabulary';
import type { CaseTask } from '../state';
import { askTask } from '../asking/ask-task';
import { begin } from '../acting/begin';
import { carryOn, carryOnWith } from '../acting/carry-on';
import { takeSaid } from '../taking/take-said';
import { caseById, forgetTask, openTask, type Begun } from '../task';
import { answerConfirm } from './answer-confirm';
import { answerWhich } from './answer-which';
import { answerWhose } from './answer-whose';
import { leaveTask } from './leave-task';

/** A field to amend, or the new value at once. */
async function answerField(talk: Talk, begun: Begun): Promise<boolean> {
  const field: CorrectableField | undefined = talk.heard.controls.correct;
  const said = await takeSaid(talk, begun.one, 'amend');
  if (await carryOnWith(talk, begun, said)) return true;
  if (field === 'evidence') {
    await begin(talk, 'add_evidence', begun.one, {});
    return true;
  }
  if (!isClaimField(field)) return false;
  openTask(talk, { wish: 'amend', caseId: begun.one._id, asks: 'value', field, said: begun.said });
  await askTask(talk);
  return true;
}

/** What was asked for, told; anything else is heard as what it is. */
async function answerValue(talk: Talk, task: CaseTask, begun: Begun): Promise<boolean> {
  const said = await takeSaid(talk, begun.one, task.wish, task);
  if (await carryOnWith(talk, begun, said)) return true;
  const { casework, controls, pressed } = talk.heard;
  const isSkipped = task.wish === 'claim_freight' && controls.skip;
  const leaves = isSkipped || casework?.keeps === true || yesOrNo(talk.heard) === false;
  if (!leaves || pressed) return false;
  await leaveTask(talk, task);
  return true;
}

/** Photos for an amendment are shown first; the change itself follows. */
async function answerPhotos(talk: Talk, task: CaseTask, begun: Begun): Promise<boolean> {
  const uploads = [...talk.incoming.uploads];
  if (uploads.length === 0) {
    if (!talk.heard.controls.skip && yesOrNo(talk.heard) !== false) return false;
    await leaveTask(talk, task);
    return true;
  }
  const { change } = begun.said;
  await begin(talk, 'add_evidence', begun.one, { uploads, ...(change && { change }) });
  if (task.wish !== 'amend') return true;
  const one = await caseById(talk, begun.one._id);
  if (one) await carryOn(talk, { wish: 'amend', one, said: begun.said });
  return true;
}

/** The answer to what is asked about a case; anything else is heard as what it is, and the question repeated. */
export const answerCase: Step = async (talk) => {
  const { caseTask: task } = talk.state;
  if (!task || talk.heard.onCase) return false;
  if (task.asks === 'which') return answerWhich(talk, task);
  if (task.asks === 'whose') return answerWhose(talk, task);
  const one = await caseById(talk, task.caseId);
  if (!one) {
    forgetTask(talk);
    return false;
  }
  const begun: Begun = { wish: task.wish, one, said: task.said };
  switch (task.asks) {
    case 'confirm':
      return answerConfirm(talk, task, begun);
    case 'field':
      return answerField(talk, begun);
    case 'photos':
      return answerPhotos(talk, task, begun);
    default:
      return answerValue(talk, task, begun);
  }
};
