import { askForm } from '../requests/ask';
import { formInFront } from '../requests/form';
import type { Talk } from '../shared/talk';
import { proceed } from './proceed';
import { offerResume } from './resume';

/** Repeats, shortly, what was asked before something came in between. */
export async function goOn(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  if (formInFront(talk.state)) return askForm(talk, 'again');
  if (draft && asked?.about === 'resume') return offerResume(talk);
  if (draft) return proceed(talk, 'again');
}
