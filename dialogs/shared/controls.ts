import type { CaseWishWord } from '../../nlu/understanding';
import { explainHelp } from '../answers/help';
import { changeRequest } from '../answers/change-request';
import { explainTerm, explainWhy } from '../answers/why';
import { cancel, startOver } from '../application/cancel';
import { asksFor } from '../application/draft/context';
import { goOn } from '../application/go-on';
import { CASE_CONTROLS } from '../casework/answering/controls';
import { closeKindly, isDraftInFront, leaveOut, putOff, sendOff } from '../application/summary/leave-out';
import { FORM_CONTROLS } from '../requests/controls';
import { askForPerson, tellWait } from '../handoff/person';
import { saysNothingElse, sureIntent } from './heard';
import { say, type Step, type Talk } from './talk';

interface Control {
  meant: (talk: Talk) => boolean;
  obey: (talk: Talk) => Promise<void> | void;
}

const hasDraft = ({ state }: Talk): boolean => state.draft !== undefined;

const closesDraft = (talk: Talk): boolean =>
  talk.heard.closes === true &&
  isDraftInFront(talk) &&
  (talk.state.asked?.about === 'field' || talk.state.asked?.about === 'confirm');

async function noPerson(talk: Talk): Promise<void> {
  say(talk, { key: talk.state.handoffId ? 'handoff.not_wanted_but_waiting' : 'handoff.not_wanted' });
  await goOn(talk);
}

async function switchLanguage(talk: Talk): Promise<void> {
  say(talk, { key: 'chat.language_switched' });
  await goOn(talk);
}

/** Words that call off a case, and not what is in the making. */
const CALLS_OFF: readonly CaseWishWord[] = ['withdraw', 'no_repair'];

/** "取消" with nothing begun is about an order, or a case sent in before. */
const cancelsOrder = (talk: Talk): boolean => {
  const intent = sureIntent(talk.heard);
  const wishes = talk.heard.casework?.wishes ?? [];
  if (!hasDraft(talk) && CALLS_OFF.some((word) => wishes.includes(word))) return true;
  return !hasDraft(talk) && (intent === 'cancel_order' || intent === 'change_or_cancel_request');
};

/** Nothing is begun: what can be called off then is a case that was sent in. */
async function callOff(talk: Talk): Promise<void> {
  if (hasDraft(talk) || (await talk.desk.cases()).length === 0) return cancel(talk);
  await changeRequest(talk);
}

/** What works at every question, in one place; the first that is meant ends the turn. */
const CONTROLS: readonly Control[] = [
  { meant: ({ heard }) => heard.controls.person && !heard.controls.noPerson, obey: askForPerson },
  {
    meant: ({ heard }) => heard.controls.switchLanguage !== undefined && saysNothingElse(heard),
    obey: switchLanguage,
  },
  {
    meant: ({ heard }) =>
      sureIntent(heard) === 'talk_to_human' &&
      !heard.controls.noPerson &&
      !heard.controls.why &&
      heard.concern !== 'bot',
    obey: askForPerson,
  },
  ...CASE_CONTROLS,
  ...FORM_CONTROLS,
  {
    meant: ({ heard, state }) => heard.controls.howLong === true && state.handoffId !== undefined,
    obey: tellWait,
  },
  { meant: ({ heard }) => heard.controls.startOver, obey: startOver },
  { meant: (talk) => talk.heard.controls.cancel && !cancelsOrder(talk), obey: callOff },
  {
    meant: ({ heard, state }) =>
      heard.controls.whichPhotos === true && asksFor({ asked: state.asked }, 'evidence'),
    obey: goOn,
  },
  { meant: ({ heard }) => heard.controls.help, obey: explainHelp },
  { meant: ({ heard }) => heard.controls.whyDays !== undefined, obey: explainTerm },
  { meant: ({ heard }) => heard.controls.why, obey: explainWhy },
  { meant: closesDraft, obey: closeKindly },
  { meant: (talk) => hasDraft(talk) && talk.heard.controls.later, obey: putOff },
  { meant: (talk) => hasDraft(talk) && talk.heard.controls.skip, obey: leaveOut },
  { meant: (talk) => hasDraft(talk) && talk.heard.controls.submit, obey: sendOff },
  { meant: ({ heard }) => heard.controls.noPerson && saysNothingElse(heard), obey: noPerson },
];

export const obeyControls: Step = async (talk) => {
  const control = CONTROLS.find(({ meant }) => meant(talk));
  if (!control) return false;
  await control.obey(talk);
  return true;
};
