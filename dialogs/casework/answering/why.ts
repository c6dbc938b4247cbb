import type { RuleId } from '../../../policy/decision';
import { ACTS } from '../../../policy/casework/table';
import { cite, say, type Talk } from '../../shared/talk';
import { askTask } from '../asking/ask-task';
import { ruleNumbers } from '../facts';
import type { CaseWish } from '../state';
import { caseById } from '../task';

/** The rule whose numbers the words name. */
const NUMBERED: Partial<Record<CaseWish, RuleId>> = { ask_extension: 'C5', answer_objection: 'C7' };

/** The rule behind what is asked about a case, then the question again (H8). */
export async function explainRule(talk: Talk): Promise<void> {
  const { caseTask } = talk.state;
  if (!caseTask) return;
  const { wish } = caseTask;
  const rules: RuleId[] = wish === 'progress' ? ['C1'] : [...ACTS[wish].rules];
  const numbered = NUMBERED[wish];
  const one = await caseById(talk, caseTask.caseId);
  const facts = numbered ? ruleNumbers(talk, one, numbered) : {};
  const because = [{ key: `cases.why.${wish}`, facts, rules }];
  cite(talk, because);
  const decision = { key: 'cases.why_title', facts: { act: { term: `casework.act.${wish}` } } };
  say(talk, { key: 'chat.why.ruling', cards: [{ kind: 'ruling', decision, because, wouldChange: [] }] });
  await askTask(talk);
}
