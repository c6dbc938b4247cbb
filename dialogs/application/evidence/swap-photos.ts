import { changeDraft, say, type Step } from '../../shared/talk';
import { proceed } from '../proceed';
import { kindsOf } from './taken-as';

/** "The other way round": the last two that were taken as different things change places. */
export const swapPhotos: Step = async (talk) => {
  const { draft } = talk.state;
  if (!draft || !talk.heard.controls.swapped) return false;
  const { evidence } = draft;
  const pictures = evidence.filter(({ kind }) => !kind.endsWith('video'));
  const last = pictures.at(-1);
  const other = pictures.findLast(({ kind }) => kind !== last?.kind);
  if (!last || !other) return false;
  const kinds = new Map([
    [last.uploadId, other.kind],
    [other.uploadId, last.kind],
  ]);
  const swapped = evidence.map((item) => ({ ...item, kind: kinds.get(item.uploadId) ?? item.kind }));
  changeDraft(talk, { evidence: swapped });
  const both = swapped.filter(({ uploadId }) => kinds.has(uploadId));
  say(talk, { key: 'photos.swapped', facts: { what: kindsOf(both) } });
  await proceed(talk);
  return true;
};
