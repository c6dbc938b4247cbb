import type { Case, Reason, RepairPlan, ServiceType, Wanted } from '../../storage/records';
import { isResend } from '../claim/exchange';

/**
 * Whether the goods go back before the buyer gets anything (T2–T4): a missing part is re-sent, a repair on site or at a
 * service point keeps them where they are, and nothing is returned for money alone.
 */
export function goodsGoBack({
  service,
  reason,
  repair,
  wanted,
}: {
  service: ServiceType;
  reason: Reason;
  repair?: RepairPlan;
  wanted?: Wanted;
}): boolean {
  if (service === 'repair') return (repair?.mode ?? 'mail_in') === 'mail_in';
  return service !== 'refund_only' && !isResend({ service, reason, ...(wanted && { wanted }) });
}

/** What goes back has not been sent: whether it does can still be agreed on otherwise (G1). */
export const isYetToGoBack = ({ goesBack, returnLeg }: Pick<Case, 'goesBack' | 'returnLeg'>): boolean =>
  goesBack && returnLeg?.enteredAt === undefined;

/** The buyer has let them go; withdrawing would leave the shop with goods and money (X5). */
export const goodsAreAway = ({ returnLeg, resendLeg }: Pick<Case, 'returnLeg' | 'resendLeg'>): boolean =>
  returnLeg?.enteredAt !== undefined && resendLeg?.deliveredAt === undefined;

/** Applied for is an item or a repair; money in its place brings the freight there back as a refund's own would (F10). */
export const isForItem = ({ service }: Pick<Case, 'service'>): boolean =>
  service === 'exchange' || service === 'repair';

/** Nobody repairs for nothing because he said nothing: out of warranty a quote comes first (M3). */
export const needsQuote = ({
  service,
  repair,
}: Pick<Case, 'service'> & { repair?: Pick<RepairPlan, 'warranty'> }): boolean =>
  service === 'repair' && repair?.warranty === 'none';

/** T7: the courier says signed, the buyer says nothing came; no money moves before a person has looked. */
export const isContradicted = ({
  received,
  notReceivedStory,
}: Pick<Case, 'received' | 'notReceivedStory'>): boolean => !received && notReceivedStory === 'signed';
