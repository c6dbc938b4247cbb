import { assess } from '../../../policy/assess';
import type { ServiceType } from '../../../storage/records';
import type { Heard } from '../../shared/heard';
import type { Said } from '../draft/context';
import type { View } from '../draft/view';

/** What was to go back goes back for money as well; what was only to be sent on is paid for (T3). */
const WAYS: Record<'exchange' | 'repair' | 'part', readonly ServiceType[]> = {
  exchange: ['return_refund', 'refund_only'],
  repair: ['return_refund', 'refund_only'],
  part: ['refund_only', 'return_refund'],
};

/** "不换了直接退钱": the way to money that what was said allows, so that nothing of it is asked anew (T5). */
export function moneyInstead({ hints }: Heard, view: View | undefined): Said {
  const { service, wanted } = view?.assessment.claim ?? {};
  if (!view || !hints.moneyBack || hints.service || (service !== 'exchange' && service !== 'repair'))
    return {};
  const ways = WAYS[wanted?.kind === 'part' ? 'part' : service];
  const stands = (way: ServiceType): boolean =>
    assess({ ...view.facts, claim: { ...view.facts.claim, service: way } }).decision.outcome === 'possible';
  return { service: ways.find(stands) ?? 'return_refund' };
}
