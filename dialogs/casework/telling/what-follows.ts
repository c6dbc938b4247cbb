import type { Argument } from '../../../policy/decision';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import { openOffer, ruleNumbers } from '../facts';

const number = (facts: ReturnType<typeof ruleNumbers>, name: string) => ({ [name]: facts[name] ?? 0 });

/** What the buyer gets once the goods are back, and how soon (L6, C6). */
function afterReceipt(talk: Talk, one: Case): Argument {
  const { remedy = 'refund' } = one.agreement ?? {};
  if (remedy === 'refund') {
    const days = number(ruleNumbers(talk, one, 'L6'), 'refundDays');
    return { key: 'cases.follows.refund', facts: days, rules: ['L6'] };
  }
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
  const days = number(ruleNumbers(talk, one, 'C3'), 'days');
  return [{ key: 'cases.follows.receipt', facts: days, rules: ['C3'] }, afterReceipt(talk, one)];
}

/** The seller's terms wait for the buyer beside whatever the case waits for (G1). */
export function offerWords(one: Case): Argument[] {
  const offer = openOffer(one);
  if (!offer) return [];
  const isMoney = offer.remedy === 'refund';
  const facts = {
    remedy: { term: `casework.remedy.${offer.remedy}` },
    goods: { term: `casework.goods.${offer.goods}` },
    until: { at: offer.validUntil },
    ...(isMoney && { amount: { fen: offer.amountFen } }),
  };
  return [{ key: isMoney ? 'cases.offer_waits' : 'cases.offer_waits_goods', facts, rules: ['G1'] }];
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
