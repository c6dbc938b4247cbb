import { decisionOn } from '../../../policy/assess';
import { lineStanding } from '../../../policy/standing';
import type { ServiceType } from '../../../storage/records';
import { say, type Talk } from '../../shared/talk';
import type { Said } from '../draft/context';
import type { View } from '../draft/view';

/** The claim by another service, where that is possible. */
function goingBy(service: ServiceType, { facts }: View, claim: Said): Said | undefined {
  const { evidence } = facts.claim;
  const other: Said = { ...claim, service };
  return decisionOn({ ...facts, claim: { ...other, evidence } }).outcome === 'possible' ? other : undefined;
}

const isRefusedFor = ({ assessment: { decision } }: View, key: string): boolean =>
  decision.outcome === 'refused' && decision.because.some((argument) => argument.key === key);

/**
 * "退" of goods that are not here: nothing can be sent back, so the money alone is what is meant, the one way that is
 * open (W1, W6). Said where the buyer named a return in so many words.
 */
function moneyAlone(talk: Talk, view: View, claim: Said): Said {
  if (!isRefusedFor(view, 'policy.window.service_not_yet')) return claim;
  const money = goingBy('refund_only', view, claim);
  if (money && talk.heard.hints.service === 'return_refund')
    say(talk, { key: 'heard.not_here_yet', because: lineStanding(view.facts).because });
  return money ?? claim;
}

/** "Don't want it any more, refund please" of goods that are here: the money follows the goods (F6), unless told to stay. */
function moneyForGoods(talk: Talk, view: View, claim: Said): Said {
  const { service } = talk.heard.hints;
  if (service === 'refund_only' || !isRefusedFor(view, 'policy.reason.not_for_service')) return claim;
  const back = goingBy('return_refund', view, claim);
  if (back) say(talk, { key: 'heard.goes_back' });
  return back ?? claim;
}

/**
 * What is wished, by the way that is open where the goods are.
 * @param view of a draft with this claim
 */
export function atItsPlace(talk: Talk, view: View, claim: Said): Said {
  if (talk.heard.answer) return claim;
  if (claim.service === 'return_refund') return moneyAlone(talk, view, claim);
  return claim.service === 'refund_only' ? moneyForGoods(talk, view, claim) : claim;
}
