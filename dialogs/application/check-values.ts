import { assess } from '../../policy/assess';
import { checkField } from '../../policy/check';
import type { Argument } from '../../policy/decision';
import type { ApplicationFacts } from '../../policy/facts';
import type { Heard } from '../shared/heard';
import { say, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import { reconcile } from './reconcile';
import type { Context, Said } from './context';
import { meansAmount } from './take-numbers';
import { viewOf } from './view';

interface Checked {
  claim: Said;
  refused: boolean;
}

/** The numbers a claim may hold, by the name policy has for each. */
const CHECKED = { quantity: 'quantity', amountFen: 'amount' } as const;
type Number_ = keyof typeof CHECKED;

/** A number written in a way that none is, as policy reads it (T6). */
const UNREADABLE = { negative: -1, zero: 0, fraction_of_fen: 0.5 } as const;

/** What was offered for each number, also where it is no value at all. */
function offeredNumbers(heard: Heard, said: Said, context: Context): Partial<Record<Number_, number>> {
  const problem = heard.entities.money.find((sum) => sum.problem !== undefined)?.problem;
  return {
    ...(said.quantity !== undefined && { quantity: said.quantity }),
    ...(said.amountFen !== undefined && { amountFen: said.amountFen }),
    ...(problem && meansAmount(heard, context) && { amountFen: UNREADABLE[problem] }),
  };
}

function refusals(
  facts: ApplicationFacts,
  offered: Partial<Record<Number_, number>>,
): Map<Number_, Argument> {
  const refused = new Map<Number_, Argument>();
  for (const [name, value] of Object.entries(offered) as [Number_, number][]) {
    const refusal = checkField(facts, CHECKED[name], value);
    if (refusal) refused.set(name, refusal.because);
  }
  return refused;
}

/** The claim with what was said; numbers that cannot stand are told with their bound and left as they were (T6). */
export async function mergeSaid(talk: Talk, draft: Draft, said: Said, context: Context): Promise<Checked> {
  const known = draft.claim;
  const view = await viewOf(talk.desk, draft);
  if (!view) return { claim: { ...known, ...said }, refused: false };
  const claim = reconcile(view.facts, known, said);
  const facts = { ...view.facts, claim: { ...claim, evidence: view.facts.claim.evidence } };
  if (assess(facts).decision.outcome !== 'possible') return { claim, refused: false };
  const refused = refusals(facts, offeredNumbers(talk.heard, said, context));
  if (refused.size === 0) return { claim, refused: false };
  say(talk, { key: 'application.value_refused', because: [...refused.values()] });
  const sound = Object.entries({ ...known, ...claim }).filter(([name]) => !refused.has(name as Number_));
  const before = Object.entries(known).filter(([name]) => refused.has(name as Number_));
  return { claim: Object.fromEntries([...sound, ...before]), refused: true };
}
