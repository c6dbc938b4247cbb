import { claimOf } from '../../policy/casework/claim-of';
import type { Amended } from '../../policy/casework/setting';
import type { Case, ClaimChange } from '../../storage/records';
import type { CaseworkContext } from './act-on-case';
import { caseFacts } from './case-facts';
import { claimedFields } from './claimed-fields';

/** What an amendment makes of the case, as it would have been judged on the day it was opened (W4, L4). */
export async function judgeAmendment(
  context: CaseworkContext,
  one: Case,
  change: ClaimChange,
): Promise<Amended> {
  const facts = await caseFacts(context, one, claimOf(one, change));
  const assessment = context.assess(facts);
  const { decision, missing, claim: settled, personBecause } = assessment;
  const { service, reason, received, quantity, amountFen } = settled;
  const isWhole = service && reason && received !== undefined && quantity !== undefined;
  if (decision.outcome !== 'possible' || missing.length > 0 || !isWhole || amountFen === undefined)
    return { outcome: 'refused', because: decision.because, missing };
  const asked = { ...settled, service, reason, received, quantity, amountFen };
  return {
    outcome: 'possible',
    claimed: claimedFields(asked, one.evidence, facts, assessment),
    personBecause,
  };
}
