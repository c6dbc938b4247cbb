import type { Reason } from '../storage/records';
import { cautions } from './verdict/cautions';
import { without } from './claim/claim';
import { deadline } from './clocks';
import { checkEvidence } from './evidence';
import type { ApplicationFacts, Assessment } from './facts';
import { ruleFreight } from './freight';
import { helpfulFields, likelySize } from './measuring';
import { missingFields } from './claim/missing';
import { phasesOf } from './claim/phases';
import { personBecause } from './verdict/review';
import { reasonsFor } from './claim/services';
import { sentBackFields } from './claim/sent-back';
import { settle, type Situation } from './claim/settle';
import { smallRemedy } from './small-remedy';
import { judge } from './verdict/verdict';

/** Reasons to choose from; the one said before does not narrow them. */
function sensibleReasons(situation: Situation): Reason[] {
  const { said, standing } = situation;
  const { phases } = phasesOf(situation, without(said, 'reason'));
  return reasonsFor(situation, standing, said.service ? [said.service] : standing.services, phases);
}

/** The decision alone, for whoever only asks whether a claim could stand; half the work of the whole view. */
export const decisionOn = (facts: ApplicationFacts): Assessment['decision'] => judge(settle(facts)).decision;

/**
 * The whole view of docs/rules.md on an application at this instant. The claim may be partial, down to nothing said; only
 * a claim that is possible is asked for more.
 */
export function assess(facts: ApplicationFacts): Assessment {
  const situation = settle(facts);
  const { decision, alternatives } = judge(situation);
  const evidence = checkEvidence(situation);
  const possible = decision.outcome === 'possible';
  const { claim, services, amount, policy } = situation;
  const size = likelySize(situation);
  const remedy = possible ? smallRemedy(situation) : undefined;
  return {
    decision,
    services,
    reasons: sensibleReasons(situation),
    helpful: possible ? [...helpfulFields(situation), ...sentBackFields(situation, evidence)] : [],
    missing: possible ? missingFields(situation, evidence) : [],
    amount,
    freight: ruleFreight(situation),
    ...(situation.repair && { repair: situation.repair }),
    ...(size && { size }),
    evidence,
    clock: deadline(claim.sentBack ? 'X5' : 'C1', facts.now, facts.shop),
    warnings: possible ? cautions(situation) : [],
    personBecause: possible ? personBecause(situation) : [],
    alternatives,
    ...(remedy && { remedy }),
    policyVersion: policy.version,
    claim,
  };
}
