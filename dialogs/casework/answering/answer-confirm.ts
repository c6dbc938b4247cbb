import { yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { act } from '../acting/act';
import { carryOnWith } from '../acting/carry-on';
import { confirmValue } from '../choices';
import { takeSaid } from '../taking/take-said';
import { type Begun, caseById, openTask } from '../task';
import { askTask } from '../asking/ask-task';
import { addsTo, tellsFault } from '../hearing/adds';
import { leaveTask } from './leave-task';

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

/** Photos beside words for the case are a yes to both; the words go in once the photos are there. */
async function actWithPhotos(talk: Talk, { one, said }: Begun): Promise<void> {
  const uploads = [...(said.uploads ?? []), ...talk.incoming.uploads];
  if (uploads.length > 0) await act(talk, { wish: 'add_evidence', one, said: { uploads } });
  const now = (await caseById(talk, one._id)) ?? one;
  await act(talk, { wish: 'add_statement', one: now, said });
}

/** One more sentence of the same, before the first is confirmed. */
async function addMore(talk: Talk, task: CaseTask): Promise<boolean> {
  const { heard } = talk;
  if (task.wish !== 'add_statement' || heard.pressed || !(addsTo(heard) || tellsFault(heard))) return false;
  const text = [task.said.text, heard.text.trim()].join('\n');
  openTask(talk, { ...task, said: { ...task.said, text } });
  await askTask(talk);
  return true;
}

/** At the confirmation: a new value first, then yes or no. */
export async function answerConfirm(talk: Talk, task: CaseTask, begun: Begun): Promise<boolean> {
  if (task.wish === 'add_statement' && talk.incoming.uploads.length > 0) {
    await actWithPhotos(talk, begun);
    return true;
  }
  const said = await takeSaid(talk, begun.one, task.wish, task);
  if (begun.wish !== 'answer_objection' && (await carryOnWith(talk, begun, said))) return true;
  const yes = decided(talk, begun);
  if (yes === undefined) return addMore(talk, task);
  if (yes) await (task.wish === 'add_statement' ? actWithPhotos(talk, begun) : act(talk, begun));
  else await leaveTask(talk, task);
  return true;
}
