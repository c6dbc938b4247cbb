import type { Intent } from '../../nlu/understanding';
import { sureIntent, yesOrNo } from '../shared/heard';
import { changeDraft, say, type Step, type Talk } from '../shared/talk';
import { askOrder } from './goods/ask-order';
import { asksFor } from './draft/context';
import { openDraft } from './draft/draft';
import { goOn } from './go-on';
import { keepHint, namesOnlyGoods, namesOwnGoods } from './goods/goods';
import { sayKnown, sayNoted } from './saying/noted';
import { openingOf } from './fields/openings';
import type { Picked } from './goods/pick-order';
import { proceed } from './proceed';
import { sayMeasured } from './evidence/measuring';
import { sayAmountAsked } from './saying/amount-asked';
import { asksSomething, tellsOfReturn } from './fields/question';
import { sayServicePoints } from './saying/service-points';
import { askedAs } from './draft/values';
import { askWhichMissing } from './fields/still-coming';
import { type Outcome, takeIn } from './fields/take-in';
import { isAboutParcel } from './fields/take-sent-back';
import { tellAtOnce } from './saying/told-at-once';
import { sayDifference } from './wanted/difference';
import { viewOf } from './draft/view';
import { sayWished } from './wanted/take-wanted';

/** Readings that a fact named in passing does not turn into an application. */
const LEFT_ALONE: readonly Intent[] = [
  'cancel_order',
  'change_or_cancel_request',
  'give_review_or_praise',
  'thanks',
  'goodbye',
];

const asksAside = ({ heard, state }: Talk): boolean =>
  asksSomething(heard, state.asked, state.draft?.claim.service);

/** Something is asked; wish and reason said in one breath are told all the same. */
const onlyAsks = (talk: Talk): boolean => {
  const { asks, service, reason, moneyBack } = talk.heard.hints;
  return asksAside(talk) || (asks === true && !moneyBack && !(service && reason));
};

/** The message tells what is wrong or wanted, whatever it is read as. */
function tellsFacts(talk: Talk): boolean {
  const { hints, guesses } = talk.heard;
  if (onlyAsks(talk)) return false;
  // "Lost, I don't want it any more" cancels nothing that could still be cancelled.
  if (hints.reason === 'lost_parcel' || hints.reason === 'not_received') return true;
  const intent = sureIntent(talk.heard);
  if (intent && LEFT_ALONE.includes(intent)) return false;
  if (hints.reason !== undefined || hints.received === false || hints.notReceivedStory) return true;
  if (hints.moneyBack) return true;
  return hints.service !== undefined && guesses[0]?.intent !== 'out_of_scope';
}

/** The message begins an application: by its intent, by a way chosen, or by saying what is wrong or wanted. */
export function wishes(talk: Talk): boolean {
  const { heard, state } = talk;
  if (tellsOfReturn(heard)) return true;
  if (heard.knowledge) return false;
  if (openingOf(sureIntent(heard))) return true;
  if (state.asked?.about === 'order' && !state.asked.for && yesOrNo(heard) === true) return true;
  if (heard.answer) return ['way', 'service', 'order'].includes(heard.answer.field);
  return tellsFacts(talk);
}

/** Something was said, shown or narrowed down, so that the draft goes on; else the message was about something else. */
function isNews({ incoming }: Talk, { changed, refused, answered, wished, moved, picked }: Outcome): boolean {
  if (changed.length + refused.length + incoming.uploads.length > 0 || answered || wished || moved)
    return true;
  return ['unknown', 'foreign'].includes(picked?.kind ?? '') || (picked?.kind === 'several' && picked.named);
}

/** A number or button of nobody's order, or of another buyer's, which is the same to this one. */
function sayUnknown(talk: Talk, picked: Picked | undefined): void {
  if (picked?.kind === 'unknown')
    say(talk, { key: 'application.unknown_order', facts: { number: picked.number } });
  if (picked?.kind === 'foreign') say(talk, { key: 'application.foreign_order' });
}

/** Goes on with the draft; among several pieces that fit only these are shown. */
async function advance(talk: Talk, outcome: Outcome): Promise<void> {
  const { picked, refused, changed, asks } = outcome;
  if (changed.includes('repairMode')) await sayServicePoints(talk);
  if (changed.includes('measurements')) await sayMeasured(talk);
  if (talk.heard.concern === 'difference') await sayDifference(talk);
  await sayAmountAsked(talk, outcome);
  sayUnknown(talk, picked);
  const view = asks && talk.state.draft && (await viewOf(talk.desk, talk.state.draft));
  if (view) return askWhichMissing(talk, view);
  if (picked?.kind === 'several' && !talk.state.draft?.lineId)
    await askOrder(talk, { pieces: picked.pieces });
  else await proceed(talk, refused.length > 0 ? 'again' : 'ask', refused);
}

/** Nothing new for the draft: known already, which settles a question asked anew, or about something else. */
async function goOnIfKnown(talk: Talk, outcome: Outcome): Promise<boolean> {
  const { asked } = talk.state;
  if (asksAside(talk)) return false;
  const isSettled = Object.keys(outcome.said).some((name) => asksFor({ asked }, askedAs(name)));
  if (!sayKnown(talk, outcome) && !isSettled && !(await namesOwnGoods(talk))) return false;
  await (isSettled ? proceed(talk) : goOn(talk));
  return true;
}

/** A question, or words hardly understood, may wish for nothing. */
const isGuess = ({ heard: { hints, confidence, answer } }: Talk): boolean =>
  answer === undefined && (hints.asks === true || confidence !== 'sure');

/** Takes the message into the draft and says back what was new; undefined where it is about something else. */
async function absorb(talk: Talk): Promise<Outcome | undefined> {
  const before = talk.state.draft && (await viewOf(talk.desk, talk.state.draft));
  const wasOpen = talk.state.draft !== undefined;
  if (!wasOpen && !wishes(talk) && !(await namesOnlyGoods(talk))) return undefined;
  const draft = talk.state.draft ?? openDraft(talk, isGuess(talk) ? { guessed: true } : {});
  const outcome = await takeIn(talk, draft);
  if (!asksAside(talk)) changeDraft(talk, keepHint(talk));
  const leadsOn = outcome.picked?.kind !== 'none';
  if (leadsOn && (!wasOpen || isNews(talk, outcome))) sayNoted(talk, outcome);
  sayWished(talk, outcome.wished);
  await tellAtOnce(talk, before);
  return outcome;
}

/** Facts that come with the wish for a person go along; true when something was taken. */
export async function takeAlong(talk: Talk): Promise<boolean> {
  const outcome = await absorb(talk);
  return outcome !== undefined && isNews(talk, outcome);
}

/** Fills the draft with what the message says, then goes on with it. */
export const apply: Step = async (talk) => {
  const wasOpen = talk.state.draft !== undefined;
  const isAside = asksAside(talk) && !isAboutParcel(talk, talk.state.draft?.claim ?? {});
  const outcome = await absorb(talk);
  if (!outcome) return false;
  if (wasOpen && !isNews(talk, outcome)) return goOnIfKnown(talk, outcome);
  if (isAside) return false;
  await advance(talk, outcome);
  return true;
};
