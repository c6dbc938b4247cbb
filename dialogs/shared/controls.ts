import { explainHelp } from '../answers/help';
import { explainWhy } from '../answers/why';
import { cancel, startOver } from '../application/cancel';
import { goOn } from '../application/go-on';
import { leaveOut, putOff, sendOff } from '../application/leave-out';
import { askForPerson } from '../handoff/person';
import { sureIntent } from './heard';
import { say, type Step, type Talk } from './talk';

interface Control {
  meant: (talk: Talk) => boolean;
  obey: (talk: Talk) => Promise<void> | void;
}

const hasDraft = ({ state }: Talk): boolean => state.draft !== undefined;

async function noPerson(talk: Talk): Promise<void> {
  say(talk, { key: talk.state.handoffId ? 'handoff.not_wanted_but_waiting' : 'handoff.not_wanted' });
  await goOn(talk);
}

async function switchLanguage(talk: Talk): Promise<void> {
  say(talk, { key: 'chat.language_switched' });
  await goOn(talk);
}

/** "取消" with nothing begun is about an order, or a case sent in before. */
const cancelsOrder = (talk: Talk): boolean => {
  const intent = sureIntent(talk.heard);
  return !hasDraft(talk) && (intent === 'cancel_order' || intent === 'change_or_cancel_request');
};

/** What works at every question, in one place; the first that is meant ends the turn. */
const CONTROLS: readonly Control[] = [
  { meant: ({ heard }) => heard.controls.person && !heard.controls.noPerson, obey: askForPerson },
  {
    meant: ({ heard }) => heard.controls.switchLanguage !== undefined && saysNothingElse(heard),
    obey: switchLanguage,
  },
  {
    meant: ({ heard }) => sureIntent(heard) === 'talk_to_human' && !heard.controls.noPerson,
    obey: askForPerson,
  },
  { meant: ({ heard }) => heard.controls.startOver, obey: startOver },
  { meant: (talk) => talk.heard.controls.cancel && !cancelsOrder(talk), obey: cancel },
  { meant: ({ heard }) => heard.controls.help, obey: explainHelp },
  { meant: ({ heard }) => heard.controls.why, obey: explainWhy },
  { meant: (talk) => hasDraft(talk) && talk.heard.controls.later, obey: putOff },
  { meant: (talk) => hasDraft(talk) && talk.heard.controls.skip, obey: leaveOut },
  { meant: (talk) => hasDraft(talk) && talk.heard.controls.submit, obey: sendOff },
  { meant: ({ heard }) => heard.controls.noPerson && saysNothingElse(heard), obey: noPerson },
];

/** The message tells nothing about an application besides the control word. */
function saysNothingElse({ hints, answer, entities }: Talk['heard']): boolean {
  return Object.keys(hints).length === 0 && answer === undefined && entities.orderNumbers.length === 0;
}

export const obeyControls: Step = async (talk) => {
  const control = CONTROLS.find(({ meant }) => meant(talk));
  if (!control) return false;
  await control.obey(talk);
  return true;
};
