import type { Shop } from '../storage/records';
import { rulesOf, say, term } from './argument';
import type { Argument, Decision, FactValue, RuleId } from './decision';
import { checkEvidence } from './evidence';
import type { ApplicationFacts, ClaimField } from './facts';
import { sizeFreight } from './measuring';
import { policyInForce, type PolicyNumber } from './layers/in-force';
import { isResend } from './claim/exchange';
import { REASONS } from './claim/reasons';
import { settle, type Situation } from './claim/settle';

/** The numbers in a rule's words, by the name they have there. */
const NUMBERS: Record<RuleId, Record<string, PolicyNumber>> = {
  W2: { days: 'afterSuccessDays' },
  X3: { days: 'noReasonDays' },
  X6: { hours: 'transitDamageHours' },
  L6: { days: 'defectReturnDays', refundDays: 'refundAfterReceiptDays' },
  C1: { days: 'sellerAnswerDays', hours: 'lastReminderHours' },
  C2: { days: 'buyerReturnDays' },
  C3: { days: 'sellerConfirmDays', carrierDays: 'carrierDeliveredDays' },
  C6: { days: 'resendDays', repairDays: 'repairDays' },
  C7: { hours: 'objectionPhotoHours', days: 'objectionAnswerDays' },
  C9: { days: 'undecidedDays' },
  C4: { hours: 'windowReminderHours' },
  C5: { days: 'extensionDays', hours: 'extensionAnswerHours' },
  M4: { returnDays: 'guaranteeReturnDays', exchangeDays: 'guaranteeExchangeDays', times: 'repairsInVain' },
  H2: { limit: 'personAboveFen' },
};

/** The numbers of a rule as its words name them: those in force at this shop, or the platform's where none is named. */
export function numbersOf(ruleId: RuleId, shop?: Pick<Shop, 'terms'>): Record<string, FactValue> {
  const { numbers, sizeTolerance } = policyInForce(shop?.terms ?? { versionName: '' });
  const facts: Record<string, FactValue> = {};
  for (const [name, number] of Object.entries(NUMBERS[ruleId] ?? {})) {
    const { value } = numbers[number];
    facts[name] = number === 'personAboveFen' ? { fen: value } : value;
  }
  if (ruleId === 'F7') facts['tolerance'] = (sizeTolerance.apparel?.value ?? 0) / 10;
  return facts;
}

/** A rule in plain words, with its numbers (H8). */
export const explainRule = (ruleId: RuleId, shop?: Pick<Shop, 'terms'>): Argument =>
  say(`rule.${ruleId}`, numbersOf(ruleId, shop), ruleId);

/** Rules that name a term of days which a buyer meets, the likelier first. */
const TERMS: readonly RuleId[] = ['C1', 'X3', 'C2', 'C3', 'W2', 'C5', 'C6', 'C7', 'C9'];

/** More would be a list, no answer. */
const MOST_TERMS = 2;

/** The rules by which something takes so many days at this shop (H8). */
export function explainDays(days: number, shop?: Pick<Shop, 'terms'>): Argument[] {
  const { numbers } = policyInForce(shop?.terms ?? { versionName: '' });
  const names = (rule: RuleId): PolicyNumber[] => Object.values(NUMBERS[rule] ?? {});
  const isOf = (rule: RuleId): boolean =>
    names(rule).some((name) => name.endsWith('Days') && numbers[name].value === days);
  return TERMS.filter(isOf)
    .slice(0, MOST_TERMS)
    .map((rule) => explainRule(rule, shop));
}

/** The words of a question, and what they rest on for this very claim. */
const WHY: Record<ClaimField, (situation: Situation) => Argument[]> = {
  service: ({ standing }) => [say('why.service', {}, 'T5'), ...standing.because],
  received: () => [say('why.received', {}, 'T1', 'T7')],
  story: () => [say('why.story', {}, 'T7')],
  wanted: ({ claim }) => [say(isResend(claim) ? 'why.part' : 'why.wanted', {}, 'T3')],
  reason: () => [say('why.reason', {}, 'F1')],
  quantity: () => [say('why.quantity', {}, 'T5', 'T6')],
  intact: ({ facts }) => [
    say('why.intact', { marks: term(`policy.not_intact.${facts.line.listing.category}`) }, 'X4'),
  ],
  amount: ({ amount }) => [say('why.amount', { max: { fen: amount.maxFen } }, 'T1', 'T6'), ...amount.because],
  description: () => [say('why.description', {}, 'T2', 'T5')],
  repair_mode: ({ repair }) => [say('why.repair_mode', {}, 'T4'), ...(repair?.because ?? [])],
  address: () => [say('why.address', {}, 'T4')],
  measurements: (situation) => [say('why.measurements', {}, 'F7'), ...sizeFreight(situation)],
  sent_back: ({ policy }) => [say('why.sent_back', { days: policy.numbers.matchDays.value }, 'X5', 'X9')],
  evidence: (situation) => {
    const { reason } = situation.claim;
    if (reason === undefined) return [say('why.evidence', {}, 'T2')];
    const kinds = checkEvidence(situation).required.map((kind) => term(`evidence.${kind}`));
    const words = term(`reason.${reason}`);
    return kinds.length === 0
      ? [say('why.evidence_optional', { reason: words }, 'T2')]
      : [say('why.evidence_required', { reason: words, kinds: { list: kinds } }, 'T2', REASONS[reason].rule)];
  },
};

/** Why this is asked: the rule behind the question (H8). */
export function explainField(facts: ApplicationFacts, field: ClaimField): Omit<Decision<never>, 'outcome'> {
  const because = WHY[field](settle(facts));
  return { because, wouldChange: [], rules: rulesOf(because) };
}
