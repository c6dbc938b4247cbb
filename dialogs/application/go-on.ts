import { askForm } from '../requests/ask';
import { formInFront } from '../requests/form';
import type { Talk } from '../shared/talk';
import { askTask } from '../casework/asking/ask-task';
import { proceed } from './proceed';
import { offerResume } from './resume';

/** Repeats, shortly, what was asked before something came in between; the newest question lies on top. */
export async function goOn(talk: Talk): Promise<void> {
  const { draft, asked, caseTask } = talk.state;
  if (caseTask) return askTask(talk);
  if (formInFront(talk.state)) return askForm(talk, 'again');
  if (draft && asked?.about === 'resume') return offerResume(talk);
  if (draft) return proceed(talk, 'again');
}
