import { isOpen } from '../../policy/case-states';
import { sellerOwesReturn } from '../../policy/casework/return-freight';
import { openDraft } from '../application/draft/draft';
import type { DialogState } from '../state';
import { changeDraft, say, type Talk } from './talk';

/** Files that could not be taken: which, why, and what to send instead. */
export function tellRefused({ incoming, ...talk }: Talk): void {
  for (const { name, why } of incoming.refusedFiles ?? [])
    say({ incoming, ...talk }, { key: `chat.file_refused.${why}`, facts: { name } });
}

/** Questions about a case that pictures answer. */
const OF_CASE: readonly NonNullable<DialogState['caseTask']>['asks'][] = [
  'photos',
  'whose',
  'freight',
  'slip',
];

/**
 * The slip of a return, photos that a question about a case waits for, or that come while one is open and nothing is in
 * the making.
 */
async function areOfCase({ state, desk, heard }: Talk): Promise<boolean> {
  const asks = state.caseTask?.asks;
  if (asks !== undefined && OF_CASE.includes(asks)) return true;
  const isSlip = heard.casework?.wishes?.includes('claim_freight') === true;
  if (isSlip && desk.buyer && (await desk.cases()).some(sellerOwesReturn)) return true;
  return !state.draft && desk.buyer !== undefined && (await desk.cases()).some(isOpen);
}

/** Whatever arrives is kept with the draft; a picture that comes before any word begins one. */
export async function keepUploads(talk: Talk): Promise<void> {
  const { uploads } = talk.incoming;
  if (uploads.length === 0 || (await areOfCase(talk))) return;
  const draft = talk.state.draft ?? openDraft(talk);
  changeDraft(talk, { unsorted: [...new Set([...draft.unsorted, ...uploads])] });
}
