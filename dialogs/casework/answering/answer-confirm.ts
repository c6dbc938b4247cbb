import { yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { act } from '../acting/act';
import { carryOnWith } from '../acting/carry-on';
import { confirmValue } from '../choices';
import { takeSaid } from '../taking/take-said';
import type { Begun } from '../task';
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

/** At the confirmation: a new value first, then yes or no. */
export async function answerConfirm(talk: Talk, task: CaseTask, begun: Begun): Promise<boolean> {
  const said = await takeSaid(talk, begun.one, task.wish, task);
  if (begun.wish !== 'answer_objection' && (await carryOnWith(talk, begun, said))) return true;
  const yes = decided(talk, begun);
  if (yes === undefined) return false;
  if (yes) await act(talk, begun);
  else await leaveTask(talk, task);
  return true;
}
