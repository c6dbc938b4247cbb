import { isAmount, isQuantity, mostPieces } from './claim/amount';
import { say } from './argument';
import { without } from './claim/claim';
import type { Argument } from './decision';
import type { ApplicationFacts, Claim, ClaimField, FieldRefusal } from './facts';
import { settle, type Situation } from './claim/settle';
import { repairProblem } from './repair';
import { decisionOn } from './assess';

/** What a field may be given: a word of its list, yes or no, pieces, fen, a text. */
export type FieldValue = string | number | boolean;

function amountProblem(fen: number, { amount, claim }: Situation): Argument | undefined {
  const facts = { max: { fen: amount.maxFen } };
  if (claim.service === 'exchange' || claim.service === 'repair') return amount.because[0];
  if (amount.fixedFen !== undefined)
    return fen === amount.fixedFen ? undefined : say('field.amount_fixed', facts, 'T1');
  if (isAmount(fen, amount.maxFen)) return undefined;
  if (Number.isNaN(fen)) return say('field.amount_unclear', facts, 'T6');
  if (fen < 0) return say('field.amount_negative', facts, 'T6');
  if (fen === 0) return say('field.amount_none', facts, 'T6');
  return Number.isInteger(fen)
    ? say('field.amount_over', facts, 'T6')
    : say('field.amount_fraction', facts, 'T6');
}

function quantityProblem(pieces: number, situation: Situation): Argument | undefined {
  const most = mostPieces(situation, situation.phases);
  return isQuantity(pieces, most) ? undefined : say('field.quantity', { most }, 'T5', 'W4');
}

/** The value turns a claim that was possible into one that is not. */
function closesTheWay(facts: ApplicationFacts, field: keyof Claim, value: FieldValue): Argument | undefined {
  const rest = without(facts.claim, field as Exclude<keyof Claim, 'evidence'>);
  if (decisionOn({ ...facts, claim: rest }).outcome !== 'possible') return undefined;
  const decision = decisionOn({ ...facts, claim: { ...rest, [field]: value } });
  return decision.outcome === 'possible' ? undefined : decision.because.at(-1);
}

/** Also a repair that is not settled yet is judged by what would answer for it. */
function placeProblem(facts: ApplicationFacts, field: 'repair_mode' | 'address', value: string) {
  const { repair } = settle({ ...facts, claim: { ...facts.claim, service: 'repair' } });
  return repair && repairProblem(field, value, repair);
}

/** Fields whose values stand by themselves, or are checked where they are read. */
const FREE = ['evidence', 'measurements', 'sent_back', 'wanted'] as const;
const isFree = (field: ClaimField): field is (typeof FREE)[number] => FREE.some((one) => one === field);

function problem(facts: ApplicationFacts, field: ClaimField, value: FieldValue): Argument | undefined {
  if (field === 'amount') return amountProblem(Number(value), settle(facts));
  if (field === 'quantity') return quantityProblem(Number(value), settle(facts));
  if (field === 'repair_mode' || field === 'address') return placeProblem(facts, field, String(value));
  if (field === 'description') {
    return String(value).trim() === '' ? say('field.description_empty', {}, 'T5') : undefined;
  }
  return isFree(field) ? undefined : closesTheWay(facts, field, value);
}

/**
 * Why a value cannot stand, with its bound (T6, W1, X1–X3); nothing when it can. `value` is a word of the field's
 * list, a boolean, pieces, or fen (a fraction, a minus and NaN are answered too).
 */
export function checkField(
  facts: ApplicationFacts,
  field: ClaimField,
  value: FieldValue,
): FieldRefusal | undefined {
  const because = problem(facts, field, value);
  return because && { field, because };
}
