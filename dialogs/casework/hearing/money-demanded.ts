import { isOpen } from '../../../policy/case-states';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import { isRefund, isUnwanted, meant } from './means';
import type { CaseWish } from '../state';

/** Money back and nothing more: no goods are told to be faulty, missing or on their way. */
export function demandsMoney(talk: Talk): boolean {
  const { reason, symptom, received, sentBack, moneyBack } = talk.heard.hints;
  const hasReason = reason !== undefined && !isUnwanted(talk);
  const tells = hasReason || (symptom ?? received ?? sentBack) !== undefined;
  return !talk.state.draft && moneyBack === true && !tells;
}

/** "Just refund me": how the refund that was spoken of last stands, or one in place of what the case is about. */
export function meantByMoney(talk: Talk, cases: readonly Case[]): CaseWish | undefined {
  if (!demandsMoney(talk)) return undefined;
  const one = cases.find(({ _id }) => _id === talk.state.lastCase);
  if (!one || !isOpen(one)) return isUnwanted(talk) && cases.some(isRefund) ? 'progress' : undefined;
  return isRefund(one) ? 'progress' : meant(talk, [one], 'change_to_refund');
}
