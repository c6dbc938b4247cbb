import { ask, changeDraft, say, type Talk } from '../../shared/talk';
import { proceed } from '../proceed';
import { submit } from './submit';
import { viewOf } from '../draft/view';

/** Goes on without what was asked, where that may be left out; else says that it cannot (T5). */
export async function leaveOut(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  if (!draft) return;
  const view = await viewOf(talk.desk, draft);
  if (view && view.assessment.decision.outcome !== 'possible') return proceed(talk, 'again');
  const field = asked?.about === 'field' ? asked.field : undefined;
  if (field && view?.assessment.missing.includes(field)) {
    say(talk, { key: 'application.mandatory', facts: { field: { term: `field.${field}` } } });
    return proceed(talk, 'again');
  }
  if (field === 'evidence' || field === 'measurements' || field === 'sent_back')
    changeDraft(talk, { skipped: [...draft.skipped, field] });
  await proceed(talk);
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
