import { sayHelp } from '../../shared/say-help';
import { say, type Talk } from '../../shared/talk';
import { askTask } from '../asking/ask-task';
import { forgetTask } from '../task';
import { explainRule } from './why';
import { leaveTask } from './leave-task';

interface CaseControl {
  meant: (talk: Talk) => boolean;
  obey: (talk: Talk) => Promise<void> | void;
}

const asked = ({ state }: Talk): boolean => state.caseTask !== undefined;

/** "撤销", asked whether to withdraw, is the yes; any other way to call off leaves the case as it is. */
const callsOff = (talk: Talk): boolean => {
  const isWish = talk.heard.casework?.wishes?.includes('withdraw') === true;
  return asked(talk) && talk.heard.controls.cancel && !(isWish && talk.state.caseTask?.wish === 'withdraw');
};

async function leave(talk: Talk): Promise<void> {
  const { caseTask } = talk.state;
  if (caseTask) await leaveTask(talk, caseTask);
}

async function help(talk: Talk): Promise<void> {
  sayHelp(talk, `cases.help.${talk.state.caseTask?.asks ?? 'confirm'}`);
  await askTask(talk);
}

function putOff(talk: Talk): void {
  forgetTask(talk);
  say(talk, { key: 'cases.later' });
}

/** What works at every question, at the questions about a case. */
export const CASE_CONTROLS: readonly CaseControl[] = [
  { meant: callsOff, obey: leave },
  { meant: (talk) => asked(talk) && talk.heard.controls.help, obey: help },
  {
    meant: (talk) => asked(talk) && talk.heard.controls.why && !talk.state.answered?.ruling,
    obey: explainRule,
  },
  { meant: (talk) => asked(talk) && talk.heard.controls.later, obey: putOff },
];
