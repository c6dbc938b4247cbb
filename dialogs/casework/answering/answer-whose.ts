import type { Case } from '../../../storage/records';
import { openDraft } from '../../application/draft/draft';
import { tellsOfApplication } from '../../application/fields/openings';
import { proceed } from '../../application/proceed';
import { yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { askTask } from '../asking/ask-task';
import { begin } from '../acting/begin';
import { pickCase } from '../hearing/pick-case';
import { forgetTask, openTask } from '../task';

/** The case that the photos are for, named or, where there is only one, by a yes. */
async function caseOfPhotos(talk: Talk, candidates: readonly string[]): Promise<Case | 'new' | undefined> {
  const cases = (await talk.desk.cases()).filter(({ _id }) => candidates.includes(_id));
  const [only, ...more] = cases;
  const yes = more.length === 0 ? yesOrNo(talk.heard) : undefined;
  if (talk.heard.answer?.field === 'whose') return 'new';
  const picked = await pickCase(talk, 'add_evidence', cases);
  if (picked.kind === 'one' && picked.named) return picked.one;
  if (yes === undefined) return undefined;
  return yes ? only : 'new';
}

/** The photos go along with an application that is begun. */
function takeToDraft(talk: Talk, uploads: readonly string[]): void {
  forgetTask(talk);
  openDraft(talk, { unsorted: [...uploads] });
}

/** The case that photos without a word are for, or an application they go along with. */
export async function answerWhose(talk: Talk, task: CaseTask): Promise<boolean> {
  const fresh = talk.incoming.uploads;
  const uploads = [...new Set([...(task.said.uploads ?? []), ...fresh])];
  const meant = await caseOfPhotos(talk, task.candidates ?? []);
  if (meant === 'new') {
    takeToDraft(talk, uploads);
    await proceed(talk);
    return true;
  }
  if (meant) {
    await begin(talk, 'add_evidence', meant, { uploads });
    return true;
  }
  if (tellsOfApplication(talk)) takeToDraft(talk, uploads);
  else if (fresh.length > 0) {
    openTask(talk, { ...task, said: { uploads } });
    await askTask(talk);
    return true;
  }
  return false;
}
