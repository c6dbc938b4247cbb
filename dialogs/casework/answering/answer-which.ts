import { yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { begin } from '../acting/begin';
import { pickCase } from '../hearing/pick-case';
import { mergeCaseSaid, takeSaid } from '../taking/take-said';
import { forgetTask } from '../task';
import { leaveTask } from './leave-task';

/** Which of several cases is meant, by its number, its goods or a button. */
export async function answerWhich(talk: Talk, task: CaseTask): Promise<boolean> {
  const { candidates = [], wish, said } = task;
  const cases = (await talk.desk.cases()).filter(({ _id }) => candidates.includes(_id));
  const picked = await pickCase(talk, wish, cases);
  if (picked.kind === 'one' && picked.named) {
    const now = await takeSaid(talk, picked.one, wish);
    await begin(talk, wish, picked.one, mergeCaseSaid(said, now));
    return true;
  }
  // Which one to tell about is no question that has to be answered.
  if (wish === 'progress') forgetTask(talk);
  if (wish === 'progress' || yesOrNo(talk.heard) !== false) return false;
  await leaveTask(talk, task);
  return true;
}
