import { decisionOn } from '../../../policy/assess';
import { lineStanding } from '../../../policy/standing';
import { say, type Talk } from '../../shared/talk';
import type { Said } from '../draft/context';
import type { View } from '../draft/view';

/**
 * "退" of goods that are not here: nothing can be sent back, so the money alone is what is meant, the one way that is
 * open (W1, W6). Said where the buyer named a return in so many words.
 * @param view of a draft with this claim
 */
export function atItsPlace(talk: Talk, { facts, assessment }: View, claim: Said): Said {
  if (claim.service !== 'return_refund' || talk.heard.answer) return claim;
  const { outcome, because } = assessment.decision;
  if (outcome !== 'refused' || !because.some(({ key }) => key === 'policy.window.service_not_yet'))
    return claim;
  const money: Said = { ...claim, service: 'refund_only' };
  const { evidence } = facts.claim;
  if (decisionOn({ ...facts, claim: { ...money, evidence } }).outcome !== 'possible') return claim;
  if (talk.heard.hints.service === 'return_refund')
    say(talk, { key: 'heard.not_here_yet', because: lineStanding(facts).because });
  return money;
}
