import type { Guess } from '../../nlu/understanding';
import { pieceOf } from '../application/draft/view';
import { askOrder } from '../application/goods/ask-order';
import { goOn } from '../application/go-on';
import { control, wish } from '../shared/buttons';
import { ask, remember, say, type Talk } from '../shared/talk';
import type { DialogState } from '../state';
import { isInTheMaking } from './chat';

/** This many in a row bring the offer of a person (H2). */
const PATIENCE = 2;

/** A guess that is no wish makes no button. */
const isOffer = ({ intent }: Guess): boolean =>
  !['out_of_scope', 'affirm', 'deny', 'talk_to_human'].includes(intent);

/** A question that waits for an order is put once more, before it is given up for other readings. */
async function askOrderAgain(talk: Talk, asked: DialogState['asked']): Promise<boolean> {
  if (asked?.about !== 'order' || !asked.for) return false;
  const pieces = await Promise.all(asked.candidates.map((at) => pieceOf(talk.desk, at)));
  say(talk, { key: 'chat.not_taken' });
  remember(talk, { asked });
  await askOrder(talk, { pieces: pieces.filter((piece) => piece !== undefined), for: asked.for });
  return true;
}

/**
 * The words were not understood: the likeliest readings as buttons, a person after the second time. `asked` is what
 * they came as an answer to.
 */
export async function notUnderstood(talk: Talk, asked: DialogState['asked']): Promise<void> {
  const misunderstood = talk.state.misunderstood + 1;
  remember(talk, { misunderstood });
  const again = misunderstood >= PATIENCE;
  const guesses = talk.heard.guesses.filter(isOffer).map(({ intent }) => wish(intent));
  const choices = [...guesses, ...(again || guesses.length === 0 ? [control('person')] : [])];
  if (talk.state.asked?.about === 'resume') return goOn(talk);
  if (!again && !isInTheMaking(talk) && (await askOrderAgain(talk, asked))) return;
  const key = again ? 'chat.not_understood_again' : 'chat.not_understood';
  if (isInTheMaking(talk)) {
    say(talk, { key: again ? key : 'chat.not_taken', ...(again && { choices }) });
    return goOn(talk);
  }
  ask(talk, { about: 'intent', options: talk.heard.guesses.map(({ intent }) => intent) }, { key, choices });
}
