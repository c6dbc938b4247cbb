import type { Wanted } from '../../storage/records';
import type { Claim } from '../facts';

type Way = Pick<Claim, 'service' | 'reason' | 'wanted'>;

/** Nothing goes back: a small part comes again, or what never was in the parcel (T3). */
export const isResend = ({ service, reason, wanted }: Way): boolean =>
  service === 'exchange' && (wanted?.kind === 'part' || reason === 'missing_part');

/** Who was sent the wrong thing wants what he ordered, unless he says otherwise. */
export const settleWanted = ({ service, reason, wanted }: Way): Wanted | undefined =>
  wanted ?? (service === 'exchange' && reason === 'wrong_item' ? { kind: 'same' } : undefined);
