import { isOpen } from '../../../policy/case-states';
import type { Case } from '../../../storage/records';
import { goOn } from '../../application/go-on';
import { control } from '../../shared/buttons';
import { say, type Step, type Talk } from '../../shared/talk';
import { onCase } from '../choices';
import { caseFacts } from '../facts';
import { forgetTask, talkOf } from '../task';
import { pickCase } from './pick-case';

/** What the words take back that is no case; a platform that is not wanted comes to the same. */
function calledOff({ heard: { casework = {}, pressed } }: Talk): 'platform' | 'complaint' | undefined {
  if (pressed) return undefined;
  return casework.callsOff ?? (casework.denied?.includes('ask_platform') ? 'platform' : undefined);
}

/** It is for the platform to end; what the buyer can do meanwhile is offered (P0, W4). */
async function tellPlatformStays(talk: Talk, cases: readonly Case[]): Promise<void> {
  const picked = await pickCase(talk, 'progress', cases);
  const one = picked.kind === 'one' ? picked.one : cases[0];
  if (!one) return;
  talkOf(talk, one);
  say(talk, {
    key: 'cases.platform.stays',
    facts: caseFacts(one),
    because: [{ key: 'cases.platform.ruling', facts: {}, rules: ['P0'] }],
    choices: [onCase(one, 'add_statement'), onCase(one, 'withdraw'), control('person')],
  });
}

async function dropPlatform(talk: Talk): Promise<boolean> {
  const open = (await talk.desk.cases()).filter(isOpen);
  const there = open.filter(({ state }) => state === 'platform');
  if (open.length === 0) return false;
  forgetTask(talk);
  if (there.length > 0) await tellPlatformStays(talk, there);
  else say(talk, { key: 'cases.platform.none' });
  return true;
}

/** A complaint is no record of its own: nothing is withdrawn by taking it back. */
async function dropComplaint(talk: Talk): Promise<boolean> {
  const one = (await talk.desk.cases()).find(isOpen);
  forgetTask(talk);
  const isWaiting = talk.state.handoffId !== undefined;
  say(talk, { key: `answers.complaint.${isWaiting ? 'dropped_waiting' : 'dropped'}` });
  if (one) say(talk, { key: 'answers.complaint.case_stays', facts: caseFacts(one) });
  return true;
}

/** "The platform need not step in", "I take my complaint back": never taken for the whole case. */
export const hearCallingOff: Step = async (talk) => {
  const what = calledOff(talk);
  if (!what || !talk.desk.buyer || talk.heard.controls.person) return false;
  // Asked whether to call the platform, it is the no.
  if (what === 'platform' && talk.state.caseTask?.wish === 'ask_platform') return false;
  const isTaken = what === 'platform' ? await dropPlatform(talk) : await dropComplaint(talk);
  if (isTaken) await goOn(talk);
  return isTaken;
};
