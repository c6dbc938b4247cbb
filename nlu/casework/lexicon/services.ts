import type { ServiceType } from '../../../storage/records';

/** By which words a case is told from others. */
export const SERVICE_WORDS: readonly (readonly [ServiceType, RegExp])[] = [
  ['exchange', /换货|补发|exchange|replacement/],
  ['repair', /修|repair|\bfix/],
  ['refund_only', /仅退款|refund[- ]only/],
  ['return_refund', /退货|return/],
];
