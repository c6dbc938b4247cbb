import { offerFacts } from '../../../policy/casework/offer-facts';
import type { Argument } from '../../../policy/decision';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import { openOffer, ruleNumbers } from '../facts';

/** What the buyer gets once the goods are back, and how soon (L6, C6). */
function afterReceipt(talk: Talk, one: Case): Argument {
  const { remedy = 'refund' } = one.agreement ?? {};
  if (remedy === 'refund')
    return { key: 'cases.follows.refund', facts: ruleNumbers(talk, one, 'L6'), rules: ['L6'] };
  const { days = 0, repairDays = 0 } = ruleNumbers(talk, one, 'C6');
  const facts = {
    days: remedy === 'repair' ? repairDays : days,
    remedy: { term: `casework.remedy.${remedy}` },
  };
  return { key: 'cases.follows.item', facts, rules: ['C6'] };
}

/** The steps after the one that is waited for, so that nobody has to ask when the money comes. */
export function followsWords(talk: Talk, one: Case): Argument[] {
  if (one.state === 'returning') return [afterReceipt(talk, one)];
  if (one.state !== 'awaiting_return') return [];
  const receipt = { key: 'cases.follows.receipt', facts: ruleNumbers(talk, one, 'C3'), rules: ['C3'] };
  return [receipt, afterReceipt(talk, one)];
}

/** The seller's terms wait for the buyer beside whatever the case waits for (G1). */
export function offerWords(one: Case): Argument[] {
  const offer = openOffer(one);
  if (!offer) return [];
  const key = offer.remedy === 'refund' ? 'cases.offer_waits' : 'cases.offer_waits_goods';
  return [{ key, facts: offerFacts(offer), rules: ['G1'] }];
}

/** What the seller objects to, in the seller's own words (C7). */
export function objectedWords({ state, objection }: Case): Argument[] {
  if (state !== 'objected' || !objection) return [];
  const facts = { about: { term: `casework.objection.${objection.about}` }, words: objection.text };
  return [{ key: 'cases.objected_because', facts, rules: ['C7'] }];
}

/** The day on which the money left. */
export function paidWords({ state, refund }: Case): Argument[] {
  return state === 'paid' && refund?.paidAt !== undefined
    ? [{ key: 'cases.paid_at', facts: { at: { at: refund.paidAt } }, rules: [] }]
    : [];
}
