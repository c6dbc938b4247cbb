import type { Heard } from '../../shared/heard';
import type { Draft } from '../../state';
import type { Said } from '../draft/context';

/** Money back was wished ("退钱"), and not in so many words without the goods going back ("仅退款"). */
export function leavesReturnOpen(
  { hints, answer }: Heard,
  { claim, anyRefund = false }: Draft,
  { service }: Said,
): boolean {
  const isNamed = hints.service !== undefined || ['service', 'way'].includes(answer?.field ?? '');
  if (service !== 'refund_only' || isNamed) return false;
  return service === claim.service ? anyRefund : true;
}
