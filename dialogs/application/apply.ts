import { sureIntent, yesOrNo } from '../shared/heard';
import { changeDraft, say, type Step, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { askOrder } from './ask-order';
import { mergeSaid } from './check-values';
import { openDraft } from './draft';
import { goOn } from './go-on';
import { keepHint, namesOnlyGoods, pickGoods, pointAt } from './goods';
import { sayKnown, sayNoted, type Taken } from './noted';
import { isQuestion, openingOf } from './openings';
import type { Picked } from './pick-order';
import { proceed } from './proceed';
import { changedFields, takeClaim } from './take';
import { viewOf } from './view';

/** The message begins an application: by its intent, by a way chosen, or by saying what it wants outright. */
function wishes({ heard, state }: Talk): boolean {
  const intent = sureIntent(heard);
  if (openingOf(intent)) return true;
  if (state.asked?.about === 'order' && !state.asked.for && yesOrNo(heard) === true) return true;
  if (heard.answer) return ['way', 'service', 'order'].includes(heard.answer.field);
  const likely = heard.guesses[0]?.intent;
  if (heard.hints.service !== undefined) return !isQuestion(intent) && likely !== 'out_of_scope';
  return heard.confidence === 'unsure' && heard.hints.reason !== undefined && openingOf(likely) !== undefined;
}

/** A question in between; asked which order, a message that gives its number is no question. */
const asksSomething = ({ heard, state }: Talk): boolean =>
  isQuestion(sureIntent(heard)) &&
  !(state.asked?.about === 'order' && heard.entities.orderNumbers.length > 0);

interface Outcome extends Taken {
  refused: boolean;
  picked?: Picked | undefined;
}

/** Takes everything the message says into the draft. */
async function takeIn(talk: Talk, draft: Draft): Promise<Outcome> {
  const view = await viewOf(talk.desk, draft);
  const context = { asked: talk.state.asked, known: draft.claim, lineQuantity: view?.piece.line.quantity };
  const said = takeClaim(talk.heard, context);
  const picked = await pickGoods(talk, { ...draft.claim, ...said });
  const moved = picked?.kind === 'one' && pointAt(talk, draft, picked.piece) ? picked.piece : undefined;
  const { claim, refused } = await mergeSaid(talk, talk.state.draft ?? draft, said, context);
  changeDraft(talk, { claim });
  return {
    before: view?.assessment.claim ?? draft.claim,
    after: claim,
    changed: changedFields(draft.claim, claim),
    refused,
    picked,
    ...(moved && { moved }),
  };
}

/** Something was said, shown or narrowed down, so that the draft goes on; else the message was about something else. */
function isNews({ incoming }: Talk, { changed, refused, moved, picked }: Outcome): boolean {
  if (changed.length > 0 || refused || moved || incoming.uploads.length > 0) return true;
  return ['unknown', 'foreign'].includes(picked?.kind ?? '') || (picked?.kind === 'several' && picked.named);
}

/** A number or button of nobody's order, or of another buyer's, which is the same to this one. */
function sayUnknown(talk: Talk, picked: Picked | undefined): void {
  if (picked?.kind === 'unknown')
    say(talk, { key: 'application.unknown_order', facts: { number: picked.number } });
  if (picked?.kind === 'foreign') say(talk, { key: 'application.foreign_order' });
}

/** Goes on with the draft; among several pieces that fit only these are shown. */
async function advance(talk: Talk, { picked, refused }: Outcome): Promise<void> {
  sayUnknown(talk, picked);
  if (picked?.kind === 'several' && !talk.state.draft?.lineId)
    await askOrder(talk, { pieces: picked.pieces });
  else await proceed(talk, refused ? 'again' : 'ask');
}

/** Nothing new for the draft: known already, or about something else. */
async function goOnIfKnown(talk: Talk, { after }: Outcome): Promise<boolean> {
  if (asksSomething(talk) || !sayKnown(talk, after)) return false;
  await goOn(talk);
  return true;
}

/** Fills the draft with what the message says, then goes on with it. */
export const apply: Step = async (talk) => {
  const wasOpen = talk.state.draft !== undefined;
  if (!wasOpen && !wishes(talk) && !(await namesOnlyGoods(talk))) return false;
  const draft = talk.state.draft ?? openDraft(talk);
  const outcome = await takeIn(talk, draft);
  if (!asksSomething(talk)) changeDraft(talk, keepHint(talk));
  if (wasOpen && !isNews(talk, outcome)) return goOnIfKnown(talk, outcome);
  sayNoted(talk, outcome);
  if (asksSomething(talk)) return false;
  await advance(talk, outcome);
  return true;
};
