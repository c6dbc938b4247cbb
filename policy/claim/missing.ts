import { mustBeIntact } from '../verdict/cautions';
import type { ClaimField, EvidenceChecklist } from '../facts';
import { needsAddress } from '../repair';
import { contactLacks } from './contact';
import { REASONS } from './reasons';
import type { Situation } from './settle';

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function needsDescription({ claim: { service, reason } }: Situation): boolean {
  return service === 'repair' || (reason !== undefined && REASONS[reason].needsDescription === true);
}

/** A sum was said that cannot stand: the new one is asked for while the old one is still in mind. */
const isOverBound = ({ amount, outOfBounds }: Situation): boolean =>
  amount.fixedFen === undefined && outOfBounds.includes('amount');

/** Money for goods that are kept has to be named, once what happened to them has been told and shown. */
const needsAmount = ({ claim, amount }: Situation): boolean =>
  amount.fixedFen === undefined &&
  claim.service === 'refund_only' &&
  claim.received === true &&
  claim.amountFen === undefined;

/** An address without a phone is asked for the phone (T4). */
const lacksAddress = ({ claim }: Situation): boolean =>
  needsAddress(claim) && contactLacks(claim.address ?? '') !== undefined;

/**
 * Mandatory fields that are not settled, in asking order (T5): what follows from the records is never asked, and
 * receipt only where it decides something. `story` is always derived from the trace (T7).
 */
export function missingFields(situation: Situation, evidence: EvidenceChecklist): ClaimField[] {
  const { claim } = situation;
  const wanted: [ClaimField, boolean][] = [
    ['service', claim.service === undefined],
    ['received', claim.service === 'refund_only' && claim.received === undefined],
    ['wanted', claim.service === 'exchange' && claim.wanted === undefined],
    ['reason', claim.reason === undefined],
    ['quantity', claim.quantity === undefined],
    ['intact', mustBeIntact(situation) && claim.intact === undefined],
    ['amount', isOverBound(situation)],
    ['description', needsDescription(situation) && isBlank(claim.description)],
    ['repair_mode', claim.service === 'repair' && claim.repairMode === undefined],
    ['address', lacksAddress(situation)],
    ['evidence', evidence.missing.length > 0 && !claim.sentBack],
    ['amount', needsAmount(situation) && !isOverBound(situation)],
  ];
  return wanted.filter(([, isMissing]) => isMissing).map(([field]) => field);
}
