import type { FactValue } from '../../policy/decision';

/** Carriers that have a name in both languages; others are shown as they were written. */
const KNOWN = ['sf', 'yto', 'zto', 'sto', 'yunda', 'jd', 'ems', 'jt', 'deppon'];

export const carrierFact = (carrier: string): FactValue =>
  KNOWN.includes(carrier) ? { term: `cases.carrier.${carrier}` } : carrier;
