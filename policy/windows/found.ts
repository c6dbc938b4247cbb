import type { ServiceType } from '../../storage/records';
import type { LineStanding } from '../standing';

/** What a status opens; what it leaves out is empty. */
export type Found = Omit<LineStanding, 'status' | 'noReasonUntil' | 'wouldChange' | 'alternatives'> &
  Partial<Pick<LineStanding, 'wouldChange' | 'alternatives'>>;

export const ALL_SERVICES: ServiceType[] = ['refund_only', 'return_refund', 'exchange', 'repair'];
