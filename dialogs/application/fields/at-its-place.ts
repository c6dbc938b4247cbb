import { decisionOn } from '../../../policy/assess';
import { lineStanding } from '../../../policy/standing';
import type { ServiceType } from '../../../storage/records';
import type { Assessment } from '../../../policy/facts';
import { say, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import type { Said } from '../draft/context';
import type { View } from '../draft/view';

type Decided = Pick<Assessment['decision'], 'outcome' | 'because'>;

/** A reason that this service cannot carry. */
const NOT_BY_THIS = 'policy.reason.not_for_service';

const decided = ({ facts }: View, claim: Said): Decided =>
  decisionOn({ ...facts, claim: { ...claim, evidence: facts.claim.evidence } });

/** The claim by another service, where that is possible. */
function goingBy(service: ServiceType, view: View, claim: Said): Said | undefined {
  const other: Said = { ...claim, service };
  return decided(view, other).outcome === 'possible' ? other : undefined;
}

const isRefusedFor = ({ outcome, because }: Decided, key: string): boolean =>
  outcome === 'refused' && because.some((argument) => argument.key === key);

/**
 * "退" of goods that are not here: nothing can be sent back, so the money alone is what is meant, the one way that is
 * open (W1, W6). Said where the buyer named a return in so many words.
 */
function moneyAlone(talk: Talk, view: View, claim: Said): Said {
  if (!isRefusedFor(view.assessment.decision, 'policy.window.service_not_yet')) return claim;
  const money = goingBy('refund_only', view, claim);
  if (money && talk.heard.hints.service === 'return_refund')
    say(talk, { key: 'heard.not_here_yet', because: lineStanding(view.facts).because });
  return money ?? claim;
}

/**
 * "Don't want it any more, refund please" of goods that are here: the money follows the goods (F6), unless they were told
 * to stay. Where they cannot go back either, that is what stands against it.
 */
function moneyForGoods(talk: Talk, view: View, { claim, anyRefund }: Draft): Said {
  const { decision } = view.assessment;
  if (!anyRefund || !isRefusedFor(decision, NOT_BY_THIS)) return claim;
  const back: Said = { ...claim, service: 'return_refund' };
  const backThen = decided(view, back);
  if (isRefusedFor(backThen, NOT_BY_THIS)) return claim;
  if (backThen.outcome === 'possible') say(talk, { key: 'heard.goes_back', because: decision.because });
  return back;
}

/**
 * What is wished, by the way that is open where the goods are.
 * @param draft of which this is the view
 */
export function atItsPlace(talk: Talk, view: View, draft: Draft): Said {
  if (draft.claim.service === 'refund_only') return moneyForGoods(talk, view, draft);
  const isReturn = draft.claim.service === 'return_refund' && !talk.heard.answer;
  return isReturn ? moneyAlone(talk, view, draft.claim) : draft.claim;
}
