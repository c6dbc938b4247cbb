import { goOn } from '../application/go-on';
import { formInFront } from '../requests/form';
import { saysNothingElse, yesOrNo } from '../shared/heard';
import { offerPersonBelow } from '../shared/mood';
import { say, type Step, type Talk } from '../shared/talk';
import type { DialogState } from '../state';
import { agree, isInTheMaking } from './chat';

/** "Just a moment": whatever is open stays open, and is not put again. */
export const hearWait: Step = (talk) => {
  if (talk.heard.filler !== 'wait' || talk.heard.pressed || talk.heard.answer) return false;
  say(talk, { key: 'heard.take_your_time' });
  return true;
};

/** The question on top, and the keys of what helps to answer it. */
function openQuestion(state: DialogState): { asks: string; help: string[] } | undefined {
  const { caseTask, asked } = state;
  const form = formInFront(state);
  if (caseTask) return { asks: caseTask.asks, help: [`cases.help.${caseTask.asks}`] };
  if (form) {
    const { asks = 'confirm', kind } = form;
    const isOfAll = asks === 'confirm' || asks === 'which';
    const help = isOfAll ? [`requests.help.${kind}`] : [`requests.needed.${asks}`, `requests.help.${asks}`];
    return { asks, help };
  }
  if (!asked) return undefined;
  const about = asked.about === 'field' ? asked.field : asked.about;
  return { asks: about, help: [`application.help.${about}`] };
}

/** "Whatever", "no idea", "you guess": how to answer, in a friendly word, and the question once more. */
export async function hearShrug(talk: Talk): Promise<boolean> {
  if (!isInTheMaking(talk)) return agree(talk) === 'answered';
  const open = openQuestion(talk.state);
  // "Fine by me", asked whether it is all right, is a yes.
  if (!open || (open.asks === 'confirm' && yesOrNo(talk.heard) === true)) return false;
  say(talk, { key: 'heard.shrug', because: open.help.map((key) => ({ key, facts: {}, rules: [] })) });
  await goOn(talk);
  offerPersonBelow(talk);
  return true;
}

/** What lies below the question on top is not asked now: a yes or no that this has no use for answers none of it. */
export const insistOnTop: Step = async (talk) => {
  const { heard, state } = talk;
  const isCovered = state.caseTask !== undefined || formInFront(state) !== undefined;
  const isBare = heard.filler === 'word' || yesOrNo(heard) !== undefined;
  if (!isCovered || heard.pressed || heard.answer || !isBare || !saysNothingElse(heard)) return false;
  await goOn(talk);
  return true;
};
