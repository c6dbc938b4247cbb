import { returnFreightOf } from '../../policy/casework/return-freight';
import type { EvidenceChecklist } from '../../policy/facts';
import type { ActOf, Case, ClaimChange } from '../../storage/records';
import { newDraft } from '../application/draft/draft';
import { sortEvidence } from '../application/evidence/evidence';
import type { Talk } from '../shared/talk';
import { amendedView } from './application';

/** What the application has to be shown with, as it is or as it would be changed (table E). */
export const checklistFor = async (
  talk: Talk,
  one: Case,
  change?: ClaimChange,
): Promise<EvidenceChecklist | undefined> => (await amendedView(talk, one, change))?.assessment.evidence;

/** Each file with what it most likely shows, as in an application; the slip, where that alone is waited for (F9). */
export async function evidenceItems(
  talk: Talk,
  one: Case,
  uploads: readonly string[],
  change?: ClaimChange,
): Promise<ActOf<'add_evidence'>['items']> {
  if (returnFreightOf(one).state === 'no_slip')
    return uploads.map((uploadId) => ({ uploadId, kind: 'waybill_slip' as const }));
  const files = await talk.desk.files(uploads);
  const checklist = await checklistFor(talk, one, change);
  const empty = { required: [], recommended: [], missing: [], rules: [] };
  const { required, recommended } = checklist ?? empty;
  const listed = [...required, ...recommended];
  // What no longer fits stays what it was shown for; only the new files are placed.
  const evidence = one.evidence.filter(({ by, kind }) => by === 'buyer' && listed.includes(kind));
  const draft = newDraft(talk, { evidence, unsorted: files.map(({ _id }) => _id) });
  const sorted = sortEvidence(draft, checklist ?? empty, files, talk.desk.now).evidence;
  return sorted
    .filter(({ uploadId }) => uploads.includes(uploadId))
    .map(({ uploadId, kind }) => ({ uploadId, kind }));
}
