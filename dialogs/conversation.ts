import { createPhrasebook } from '../replies/phrases';
import { answerForOthers, answerKnowledge, answerOrderOfQuestion, answerQuestion } from './answers';
import { giveWay } from './answers/knowledge/gives-way';
import { answerAlreadySent } from './answers/already-sent';
import { answerAmount, answerPartly } from './answers/amount';
import { hearConcern } from './answers/concerns';
import { notUnderstood } from './answers/misunderstood';
import { answerSamePlace } from './application/fields/same-place';
import { apply } from './application/apply';
import { answerCancel } from './application/cancel';
import { answerConfirm, correct } from './application/summary/correct';
import { tellCaseNews } from './casework/telling/news';
import { hearApart } from './application/goods/apart';
import { answerFirst, hearOthers, takeUpWaiting } from './application/goods/others';
import { goOn } from './application/go-on';
import { hearSeveral } from './application/goods/several';
import { isStale } from './application/draft/draft';
import { answerRemedy } from './application/refusal/answer-remedy';
import { answerResume, noticeStale, RESUME_CHOICES } from './application/resume';
import { swapPhotos } from './application/evidence/swap-photos';
import { arrive } from './arrive';
import { answerCase } from './casework/answering/answer';
import { hearCallingOff } from './casework/hearing/call-off';
import { hearCase } from './casework/hearing/hear-case';
import { hearPhotos } from './casework/hearing/hear-photos';
import { giveWayToForm, noticeStaleTask } from './casework/task';
import { hearWrongAddress } from './casework/hearing/wrong-address';
import type { Choice } from '../replies/reply';
import { callOffRequests } from './requests/call-off';
import { fillForm } from './requests/fill';
import { keepInOrder, noticeStaleForm, takeUpRequest } from './requests/turn';
import type { Incoming, Outgoing, Respond } from './respond';
import { tellPerson } from './handoff/tell-person';
import { namedChoice } from './shared/choices';
import { obeyControls } from './shared/controls';
import { keepUploads, tellRefused } from './shared/files';
import { hearAsWish } from './shared/hear-as-wish';
import { type Heard, hearChoice, hearPress, hearWords } from './shared/heard';
import { languageOf } from './shared/language';
import { meetMood, offerPerson, wasCalmedBefore } from './shared/mood';
import { forget, remember, say, type Step, type Talk } from './shared/talk';
import type { DialogState } from './state';

/** Who takes the message; the first that does ends the turn. */
const STEPS: readonly Step[] = [
  arrive,
  callOffRequests,
  hearCallingOff,
  obeyControls,
  hearConcern,
  answerCase,
  hearWrongAddress,
  hearCase,
  hearPhotos,
  takeUpRequest,
  answerSamePlace,
  fillForm,
  answerAlreadySent,
  swapPhotos,
  answerCancel,
  answerFirst,
  answerPartly,
  answerAmount,
  answerRemedy,
  answerResume,
  answerOrderOfQuestion,
  answerForOthers,
  hearSeveral,
  hearOthers,
  apply,
  answerKnowledge,
  correct,
  answerConfirm,
  answerWordless,
  answerQuestion,
];

/** Nothing was written: a file that was refused, or a picture; the open question stands, where there is one. */
async function answerWordless(talk: Talk): Promise<boolean> {
  if (talk.heard.text.trim() !== '' || talk.heard.pressed) return false;
  const { uploads, refusedFiles = [] } = talk.incoming;
  if (!talk.state.draft && uploads.length + refusedFiles.length === 0) return false;
  await goOn(talk);
  return true;
}

/** What the buyer may be answering: the buttons last shown, or, after days, whether to go on at all. */
function offeredNow({ draft, asked, offered }: DialogState, now: number): Choice[] {
  const isResting = draft && (asked?.about === 'resume' || isStale(draft, now));
  return isResting ? RESUME_CHOICES : (offered ?? []);
}

function hear(
  { understanding, value }: Incoming,
  state: DialogState,
  now: number,
  phrases: Talk['phrases'],
): Heard {
  if (value) return hearPress(understanding, value);
  const named = namedChoice(understanding, offeredNow(state, now), phrases);
  return named ? hearChoice(understanding, named) : hearWords(understanding);
}

/** Something was said already, in the language of the talk. */
const isUnderWay = ({ draft, form, answered }: DialogState): boolean =>
  (draft ?? form ?? answered) !== undefined;

/** What was answered before the message counts for that message only. */
function letGo(talk: Talk, before: DialogState['answered']): void {
  if (talk.state.answered === before) forget(talk, 'answered');
}

async function converse(talk: Talk): Promise<void> {
  tellRefused(talk);
  noticeStaleTask(talk);
  await keepUploads(talk);
  noticeStale(talk);
  noticeStaleForm(talk);
  await meetMood(talk);
  await takeTurn(talk);
  await takeUpWaiting(talk);
}

async function takeTurn(talk: Talk): Promise<void> {
  for (const step of STEPS) {
    if (!(await step(talk))) continue;
    return remember(talk, { misunderstood: 0 });
  }
  if (talk.heard.pressed) {
    say(talk, { key: 'application.stale' });
    return goOn(talk);
  }
  // Fury has been met with a person already; asking what was meant, or the same once more, would only feed it.
  if (talk.heard.mood === 'furious') return wasCalmedBefore(talk) ? undefined : goOn(talk);
  await notUnderstood(talk);
}

/** The conversation: what is heard in, what is said and remembered out. Records change only by the desk's commands. */
export function createRespond(): Respond {
  const phrasebook = createPhrasebook();
  return async (incoming, state, language, desk): Promise<Outgoing> => {
    const phrases: Talk['phrases'] = (spoken) => phrasebook(spoken, desk.shop.timeZone);
    const first = await giveWay(hear(incoming, state, desk.now, phrases), desk);
    const heard = await hearApart(await hearAsWish(first, state, desk), desk);
    const talk: Talk = {
      incoming,
      heard,
      desk,
      phrases,
      language: languageOf(heard, language, isUnderWay(state)),
      state,
      replies: [],
      rules: new Set(),
    };
    if (incoming.news?.about === 'case') await tellCaseNews(talk);
    else await converse(talk);
    giveWayToForm(talk, state);
    await keepInOrder(talk, state);
    letGo(talk, state.answered);
    await tellPerson(talk, state);
    offerPerson(talk);
    return { state: talk.state, language: talk.language, replies: talk.replies, rules: [...talk.rules] };
  };
}
