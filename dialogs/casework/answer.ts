import type { CorrectableField } from '../../nlu/understanding';
import { goOn } from '../application/go-on';
import { yesOrNo } from '../shared/heard';
import { forget, say, type Step, type Talk } from '../shared/talk';
import { isClaimField } from '../shared/vocabulary';
import type { CaseTask } from './state';
import { act } from './act';
import { answerWhose } from './answer-whose';
import { askTask } from './ask-task';
import { begin, carryOn } from './begin';
import { confirmValue } from './choices';
import { pickCase } from './pick-case';
import { caseById, forgetTask, openTask, type Begun } from './task';
import { mergeCaseSaid, takeSaid } from './take-said';

const isEmpty = (said: object): boolean => Object.keys(said).length === 0;

function keptKey({ wish, said }: CaseTask): string {
  if (said.thenDraft !== undefined) return 'cases.kept.arrival';
  if (wish === 'claim_freight') return 'cases.kept.freight';
  return wish === 'withdraw' ? 'cases.kept.withdraw' : 'cases.kept.other';
}

/** Not done after all; nothing has changed. */
export async function leaveTask(talk: Talk, task: CaseTask): Promise<void> {
  const { thenDraft } = task.said;
  forgetTask(talk);
  if (thenDraft !== undefined && thenDraft === talk.state.draft?.id) forget(talk, 'draft', 'asked');
  say(talk, { key: keptKey(task) });
  await goOn(talk);
}

/** Pressed: the buttons of this very question. */
function pressedAnswer({ heard: { answer, controls } }: Talk, { wish, one }: Begun): boolean | undefined {
  if (answer?.value === confirmValue(wish, one)) return true;
  if (answer?.value === 'no') return false;
  return controls.submit ? true : undefined;
}

/** "Still wanted after all", asked whether to withdraw; of a cancellation the goods may be meant as well. */
const staysWanted = ({ heard }: Talk, { wish, one }: Begun): boolean =>
  wish === 'withdraw' && one.received === true && heard.casework?.awaited?.includes('keeps_order') === true;

/** In words: the act itself once more, its opposite, or a plain yes or no. */
function saidAnswer({ heard }: Talk, { wish }: Begun): boolean | undefined {
  const { casework = {}, controls, hints } = heard;
  const { wishes = [], denied = [] }: { wishes?: readonly string[]; denied?: readonly string[] } = casework;
  const isCalledOff = wish === 'ask_platform' && heard.casework?.callsOff === 'platform';
  if (casework.keeps || denied.includes(wish) || isCalledOff) return false;
  if (controls.submit || (wishes.includes(wish) && !hints.asks)) return true;
  return yesOrNo(heard);
}

/** Yes or no to an act, pressed or said in any words that mean it. */
function decided(talk: Talk, begun: Begun): boolean | undefined {
  const isPressed = talk.heard.pressed || talk.heard.answer?.field === 'case_confirm';
  if (isPressed) return pressedAnswer(talk, begun);
  return staysWanted(talk, begun) ? false : saidAnswer(talk, begun);
}

/** At the confirmation: a new value first, then yes or no. */
async function answerConfirm(talk: Talk, task: CaseTask, begun: Begun): Promise<boolean> {
  const said = await takeSaid(talk, begun.one, task.wish, task);
  const isNew = !isEmpty(said) && begun.wish !== 'answer_objection';
  if (isNew) {
    await carryOn(talk, { ...begun, said: mergeCaseSaid(begun.said, said) });
    return true;
  }
  const yes = decided(talk, begun);
  if (yes === undefined) return false;
  if (yes) await act(talk, begun);
  else await leaveTask(talk, task);
  return true;
}

/** A field to amend, or the new value at once. */
async function answerField(talk: Talk, begun: Begun): Promise<boolean> {
  const field: CorrectableField | undefined = talk.heard.controls.correct;
  const said = await takeSaid(talk, begun.one, 'amend');
  if (!isEmpty(said)) {
    await carryOn(talk, { ...begun, said: mergeCaseSaid(begun.said, said) });
    return true;
  }
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
  if (!isEmpty(said)) {
    await carryOn(talk, { ...begun, said: mergeCaseSaid(begun.said, said) });
    return true;
  }
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

async function answerWhich(talk: Talk, task: CaseTask): Promise<boolean> {
  const { candidates = [], wish, said } = task;
  const cases = (await talk.desk.cases()).filter(({ _id }) => candidates.includes(_id));
  const picked = await pickCase(talk, wish, cases);
  if (picked.kind === 'one' && picked.named) {
    const now = await takeSaid(talk, picked.one, wish);
    await begin(talk, wish, picked.one, mergeCaseSaid(said, now));
    return true;
  }
  // Which one to tell about is no question that has to be answered.
  if (wish === 'progress') forgetTask(talk);
  if (wish === 'progress' || yesOrNo(talk.heard) !== false) return false;
  await leaveTask(talk, task);
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
