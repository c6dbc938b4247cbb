import type { EvidenceKind, Shop } from '../../storage/records';
import { say } from '../argument';
import type { Argument, RuleId } from '../decision';
import { explainRule } from '../explain';
import { type Dispute, stillMissing } from './dispute';
import { beyondPlatform, type LikelyResult, likelyResult } from './likely-result';

/** The part of a dossier that policy writes (P2); the rest are records as they stand. */
export interface DossierAnalysis {
  /** What whoever reads it holds in hand, and that it binds nobody. */
  about: Argument;
  /** The rules that apply, each in words with the numbers in force. */
  explained: Argument[];
  likely: LikelyResult;
  missing: EvidenceKind[];
  beyond: Argument;
}

/** @param cited rules that the decision on the claim rested on */
export function analyseDispute(
  dispute: Dispute,
  cited: readonly RuleId[],
  shop: Pick<Shop, 'terms'>,
): DossierAnalysis {
  const likely = likelyResult(dispute);
  const rules = [...new Set([...cited, ...likely.rules])];
  return {
    about: say('dossier.about', {}, 'P2'),
    explained: rules.map((rule) => explainRule(rule, shop)),
    likely,
    missing: stillMissing(dispute),
    beyond: beyondPlatform(),
  };
}
