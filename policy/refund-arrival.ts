import type { Facts } from './decision';
import { PLATFORM } from './layers/platform';

/** Working days until a refund is there, by the way it was paid (K). */
export function refundArrivalFacts(): Facts {
  const { debit_card: debit, credit_card: credit } = PLATFORM.refundArrivalDays;
  return { debitFrom: debit.from, debitTo: debit.to, creditFrom: credit.from, creditTo: credit.to };
}
