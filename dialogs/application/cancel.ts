import { decide } from '../shared/buttons';
import { yesOrNo } from '../shared/heard';
import { ask, forget, say, type Step, type Talk } from '../shared/talk';
import { isSubstantial, openDraft } from './draft/draft';
import { proceed } from './proceed';

function drop(talk: Talk): void {
  forget(talk, 'draft', 'asked', 'offered');
  say(talk, { key: 'application.cancelled' });
}

/** Ends the draft; where much was said already the buyer is asked once more. */
export function cancel(talk: Talk): void {
  const { draft, asked } = talk.state;
  if (!draft) {
    forget(talk, 'asked', 'offered');
    return say(talk, { key: 'application.nothing_to_cancel' });
  }
  if (asked?.about === 'cancel' || !isSubstantial(draft)) return drop(talk);
  ask(
    talk,
    { about: 'cancel' },
    {
      key: 'application.ask.cancel',
      choices: [decide('cancel', true), decide('cancel', false)],
    },
  );
}

/** The answer to "really cancel?". */
export const answerCancel: Step = async (talk) => {
  const { draft, asked } = talk.state;
  const pressed = talk.heard.answer?.field === 'cancel' ? talk.heard.answer.value === true : undefined;
  const yes = pressed ?? (asked?.about === 'cancel' ? yesOrNo(talk.heard) : undefined);
  if (!draft || yes === undefined) return false;
  if (yes) drop(talk);
  else await proceed(talk, 'again');
  return true;
};

/** Begins anew; pictures already sent are kept. */
export async function startOver(talk: Talk): Promise<void> {
  const { draft } = talk.state;
  const unsorted = draft ? [...draft.evidence.map(({ uploadId }) => uploadId), ...draft.unsorted] : [];
  forget(talk, 'asked', 'offered');
  openDraft(talk, { unsorted });
  say(talk, { key: 'application.started_over' });
  await proceed(talk);
}
