import type { Guess } from '../../nlu/understanding';
import { goOn } from '../application/go-on';
import { control, wish } from '../shared/buttons';
import { ask, remember, say, type Talk } from '../shared/talk';
import { isInTheMaking } from './chat';

/** This many in a row bring the offer of a person (H2). */
const PATIENCE = 2;

/** A guess that is no wish makes no button. */
const isOffer = ({ intent }: Guess): boolean =>
  !['out_of_scope', 'affirm', 'deny', 'talk_to_human'].includes(intent);

/** The words were not understood: the likeliest readings as buttons, a person after the second time. */
export async function notUnderstood(talk: Talk): Promise<void> {
  const misunderstood = talk.state.misunderstood + 1;
  remember(talk, { misunderstood });
  const again = misunderstood >= PATIENCE;
  const guesses = talk.heard.guesses.filter(isOffer).map(({ intent }) => wish(intent));
  const choices = [...guesses, ...(again || guesses.length === 0 ? [control('person')] : [])];
  if (talk.state.asked?.about === 'resume') return goOn(talk);
  const key = again ? 'chat.not_understood_again' : 'chat.not_understood';
  if (isInTheMaking(talk)) {
    say(talk, { key: again ? key : 'chat.not_taken', ...(again && { choices }) });
    return goOn(talk);
  }
  ask(talk, { about: 'intent', options: talk.heard.guesses.map(({ intent }) => intent) }, { key, choices });
}
