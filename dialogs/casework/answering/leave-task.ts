import { goOn } from '../../application/go-on';
import { forget, say, type Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { forgetTask } from '../task';

function keptKey({ wish, said }: CaseTask): string {
  if (said.thenDraft !== undefined) return 'cases.kept.arrival';
  if (wish === 'claim_freight') return 'cases.kept.freight';
  return wish === 'withdraw' ? 'cases.kept.withdraw' : 'cases.kept.other';
}

/** Not done after all; nothing has changed. */
export async function leaveTask(talk: Talk, task: CaseTask): Promise<void> {
  const { thenDraft } = task.said;
  forgetTask(talk);
  if (thenDraft !== undefined && thenDraft === talk.state.draft?.id) forget(talk, 'draft', 'asked');
  say(talk, { key: keptKey(task) });
  await goOn(talk);
}
