import { checkField } from '../../../policy/check';
import type { Argument } from '../../../policy/decision';
import type { ApplicationFacts, ClaimField } from '../../../policy/facts';
import type { Heard } from '../../shared/heard';
import { say, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { reconcile } from './reconcile';
import type { Context, Said } from '../draft/context';
import { meansAmount } from './take-numbers';
import { viewOf } from '../draft/view';

interface Checked {
  claim: Said;
  /** What was said and cannot stand. */
  refused: ClaimField[];
}

/** What a claim may hold only within bounds, by the name policy has for each. */
const CHECKED = { quantity: 'quantity', amountFen: 'amount', repairMode: 'repair_mode' } as const;
type Checkable = keyof typeof CHECKED;

/** A number written in a way that none is, as policy reads it (T6). */
const UNREADABLE = { negative: -1, zero: 0, fraction_of_fen: 0.5 } as const;

type Offered = Partial<Record<Checkable, number | string>>;

/** What was offered for each, also where it is no value at all. */
function offeredValues(heard: Heard, said: Said, context: Context): Offered {
  const problem = heard.entities.money.find((sum) => sum.problem !== undefined)?.problem;
  return {
    ...(said.quantity !== undefined && { quantity: said.quantity }),
    ...(said.amountFen !== undefined && { amountFen: said.amountFen }),
    ...(said.repairMode !== undefined && { repairMode: said.repairMode }),
    ...(problem && meansAmount(heard, context) && { amountFen: UNREADABLE[problem] }),
  };
}

function refusals(facts: ApplicationFacts, offered: Offered): Map<Checkable, Argument> {
  const refused = new Map<Checkable, Argument>();
  for (const [name, value] of Object.entries(offered) as [Checkable, number | string][]) {
    const refusal = checkField(facts, CHECKED[name], value);
    if (refusal) refused.set(name, refusal.because);
  }
  return refused;
}

/** The claim with what was said; numbers that cannot stand are told with their bound and left as they were (T6). */
export async function mergeSaid(talk: Talk, draft: Draft, said: Said, context: Context): Promise<Checked> {
  const known = draft.claim;
  const view = await viewOf(talk.desk, draft);
  if (!view) return { claim: { ...known, ...said }, refused: [] };
  const claim = await reconcile(talk.desk, draft, said);
  const merged = await viewOf(talk.desk, { ...draft, claim });
  if (merged?.assessment.decision.outcome !== 'possible') return { claim, refused: [] };
  const refused = refusals(merged.facts, offeredValues(talk.heard, said, context));
  if (refused.size === 0) return { claim, refused: [] };
  say(talk, { key: 'application.value_refused', because: [...refused.values()] });
  const sound = Object.entries({ ...known, ...claim }).filter(([name]) => !refused.has(name as Checkable));
  const before = Object.entries(known).filter(([name]) => refused.has(name as Checkable));
  return {
    claim: Object.fromEntries([...sound, ...before]),
    refused: [...refused.keys()].map((name) => CHECKED[name]),
  };
}
