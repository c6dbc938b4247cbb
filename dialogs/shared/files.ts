import { openDraft } from '../application/draft';
import { changeDraft, say, type Talk } from './talk';

/** Files that could not be taken: which, why, and what to send instead. */
export function tellRefused({ incoming, ...talk }: Talk): void {
  for (const { name, why } of incoming.refusedFiles ?? [])
    say({ incoming, ...talk }, { key: `chat.file_refused.${why}`, facts: { name } });
}

/** Whatever arrives is kept with the draft; a picture that comes before any word begins one. */
export function keepUploads(talk: Talk): void {
  const { uploads } = talk.incoming;
  if (uploads.length === 0) return;
  const draft = talk.state.draft ?? openDraft(talk);
  changeDraft(talk, { unsorted: [...new Set([...draft.unsorted, ...uploads])] });
}
