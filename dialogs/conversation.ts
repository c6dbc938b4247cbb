import { createPhrasebook } from '../replies/phrases';
import { giveWay } from './answers/knowledge/gives-way';
import { notUnderstood } from './answers/misunderstood';
import { tellCaseNews } from './casework/telling/news';
import { hearContrast } from './application/goods/contrast';
import { hearApart } from './application/goods/apart';
import { takeUpWaiting } from './application/goods/others';
import { goOn } from './application/go-on';
import { noticeStale } from './application/resume';
import { giveWayToForm, noticeStaleTask } from './casework/task';
import { keepInOrder, noticeStaleForm } from './requests/turn';
import type { Outgoing, Respond } from './respond';
import { meetMinor } from './handoff/meet-minor';
import { tellPerson } from './handoff/tell-person';
import { keepUploads, tellRefused } from './shared/files';
import { hearAsWish } from './shared/hear-as-wish';
import { languageOf } from './shared/language';
import { meetMood, offerPerson, wasCalmedBefore } from './shared/mood';
import { forget, remember, say, type Talk } from './shared/talk';
import type { DialogState } from './state';
import { hear } from './hear';
import { STEPS } from './steps';

/** Something was said already, in the language of the talk. */
const isUnderWay = ({ draft, form, answered }: DialogState): boolean =>
  (draft ?? form ?? answered) !== undefined;

/** What was answered before the message counts for that message only. */
function letGo(talk: Talk, before: DialogState['answered']): void {
  if (talk.state.answered === before) forget(talk, 'answered');
}

async function converse(talk: Talk): Promise<void> {
  const { asked } = talk.state;
  tellRefused(talk);
  noticeStaleTask(talk);
  await keepUploads(talk);
  noticeStale(talk);
  noticeStaleForm(talk);
  await meetMood(talk);
  await meetMinor(talk);
  await takeTurn(talk, asked);
  await takeUpWaiting(talk);
}

async function takeTurn(talk: Talk, asked: DialogState['asked']): Promise<void> {
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
  await notUnderstood(talk, asked);
}

/** The conversation: what is heard in, what is said and remembered out. Records change only by the desk's commands. */
export function createRespond(): Respond {
  const phrasebook = createPhrasebook();
  return async (incoming, state, language, desk): Promise<Outgoing> => {
    const phrases: Talk['phrases'] = (spoken) => phrasebook(spoken, desk.shop.timeZone);
    const first = await giveWay(hear(incoming, state, desk.now, phrases), desk);
    const apart = await hearApart(await hearAsWish(first, state, desk), desk);
    const heard = await hearContrast(apart, state, desk);
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
