import { assess } from '../../../policy/assess';
import type { ServiceType } from '../../../storage/records';
import { type Heard, saysNothingElse, sureIntent } from '../../shared/heard';
import type { Said } from '../draft/context';
import type { View } from '../draft/view';

/** What was to go back goes back for money as well; what was only to be sent on is paid for (T3). */
const WAYS: Record<'exchange' | 'repair' | 'part', readonly ServiceType[]> = {
  exchange: ['return_refund', 'refund_only'],
  repair: ['return_refund', 'refund_only'],
  part: ['refund_only', 'return_refund'],
};

/** At most this many words: "算了还是退吧" wishes for nothing but the money. */
const FEW_WORDS = 3;

/** Money is wished in so many words, or by a short message that means nothing else. */
function wishesMoney(heard: Heard): boolean {
  if (heard.hints.moneyBack) return true;
  const intent = sureIntent(heard);
  const isWish = intent === 'request_return_refund' || intent === 'request_refund_only';
  return (
    isWish && !heard.pressed && !heard.hints.asks && saysNothingElse(heard) && heard.words.length <= FEW_WORDS
  );
}

/**
 * "不换了直接退钱": the way to money that what was said allows, so that nothing of it is asked anew (T5); the likeliest
 * while the goods are not settled.
 */
export function moneyInstead(heard: Heard, view: View | undefined, known: Said): Said {
  const { service, wanted } = view?.assessment.claim ?? known;
  if (!wishesMoney(heard) || heard.hints.service || (service !== 'exchange' && service !== 'repair'))
    return {};
  const ways = WAYS[wanted?.kind === 'part' ? 'part' : service];
  if (!view) return { service: ways[0] ?? 'return_refund' };
  const stands = (way: ServiceType): boolean =>
    assess({ ...view.facts, claim: { ...view.facts.claim, service: way } }).decision.outcome === 'possible';
  return { service: ways.find(stands) ?? 'return_refund' };
}
