import { formInFront } from '../../requests/form';
import { control } from '../../shared/buttons';
import { ask, changeDraft, say, type Talk } from '../../shared/talk';
import { proceed } from '../proceed';
import { submit } from './submit';
import { changeSomething } from './summary';
import { viewOf } from '../draft/view';

/** Nothing is left but to send it, which nobody does by saying that this is all. */
const tellLeft = (talk: Talk): void =>
  ask(
    talk,
    { about: 'confirm' },
    { key: 'application.left_to_send', choices: [control('submit'), changeSomething] },
  );

/** Goes on without what was asked, where that may be left out; else says that it cannot (T5). */
export async function leaveOut(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  if (!draft) return;
  const view = await viewOf(talk.desk, draft);
  if (view && view.assessment.decision.outcome !== 'possible') return proceed(talk, 'again');
  if (asked?.about === 'confirm') return tellLeft(talk);
  const field = asked?.about === 'field' ? asked.field : undefined;
  if (field && view?.assessment.missing.includes(field)) {
    say(talk, { key: 'application.mandatory', facts: { field: { term: `field.${field}` } } });
    return proceed(talk, 'again');
  }
  if (field === 'evidence' || field === 'measurements' || field === 'sent_back')
    changeDraft(talk, { skipped: [...draft.skipped, field] });
  await proceed(talk);
}

/** Whether what is asked is the draft's, and no task or form lies over it. */
export const isDraftInFront = ({ state }: Talk): boolean =>
  state.draft !== undefined && !state.caseTask && !formInFront(state);

/** "Thanks, that's all": what may be left out is left out; what is missing, or left to do, is said kindly. */
export async function closeKindly(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  const isMissing = asked?.about === 'field' && view?.assessment.missing.includes(asked.field);
  if (isMissing || asked?.about === 'confirm') say(talk, { key: 'chat.you_are_welcome_first' });
  await (isMissing ? proceed(talk, 'again') : leaveOut(talk));
}

/** "Send it": at the summary it is sent; anywhere else what is still open comes first. */
export async function sendOff(talk: Talk): Promise<void> {
  if (talk.state.asked?.about === 'confirm') return submit(talk);
  await leaveOut(talk);
}

/** The draft stays; any later message takes it up. */
export function putOff(talk: Talk): void {
  const { asked } = talk.state;
  const waitsForPhotos = asked?.about === 'field' && asked.field === 'evidence';
  ask(talk, { about: 'resume' }, { key: waitsForPhotos ? 'application.later' : 'heard.kept' });
}
