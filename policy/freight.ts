import type { Reason, ReturnRate, ServiceType } from '../storage/records';
import { rulesOf, say, term } from './argument';
import type { Argument, RuleId } from './decision';
import type { ApplicationFacts, FreightRuling, RepairRuling } from './facts';
import { ruleOutbound } from './outbound';
import { holdsPieces } from './windows/pieces';
import { isResend } from './claim/exchange';
import { sizeFreight } from './measuring';
import { isNoReasonReturn, REASONS, type ReasonRow } from './claim/reasons';
import { settle, type Situation } from './claim/settle';
import { returnRate } from './return-rate';
import { isOtherStyle } from './variants';

type Legs = Pick<FreightRuling, 'return' | 'resend'> & { because: Argument[]; wouldChange?: Argument[] };

const rateOf = ({ facts, claim }: Situation): ReturnRate => returnRate(facts, claim.quantity ?? 1);

/** Laid out by the buyer, refunded against the slip, up to the usual rate (F9). */
const prepay = (situation: Situation): Argument =>
  say('freight.prepay', { upTo: { fen: rateOf(situation).fen } }, 'F9');

/** A covered repair is the seller's; at the door or at a service point nothing is sent; else it comes with the quote. */
function repairLegs({ outcome }: RepairRuling, situation: Situation): Legs {
  const { repairMode, symptom } = situation.claim;
  if (repairMode === 'on_site' || repairMode === 'service_point')
    return { return: 'none', resend: 'none', because: [say(`freight.repair_${repairMode}`, {}, 'T4')] };
  if (outcome !== 'none')
    return {
      return: 'seller',
      resend: 'seller',
      because: [say('freight.repair_covered', {}, outcome === 'defect' ? 'F3' : 'M4'), prepay(situation)],
      wouldChange: [say('change.buyer_damage', {}, 'M3', 'Q3')],
    };
  if (symptom === 'buyer_damage')
    return { return: 'buyer', resend: 'buyer', because: [say('freight.repair_own_damage', {}, 'F1', 'M3')] };
  return { return: 'open', resend: 'open', because: [say('freight.repair_quoted', {}, 'M3', 'F2')] };
}

/** Which legs the claim makes: goods that go back, goods that come again. */
function legsOf({ claim, phases }: Situation): { back: boolean; again: boolean } {
  const { service, received } = claim;
  const arrived = received ?? phases.includes('arrived');
  // Without a service the question "who pays?" is about sending back what arrived.
  const asked = service ?? (arrived ? 'return_refund' : 'refund_only');
  if (asked === 'exchange') return { back: arrived && !isResend(claim), again: true };
  if (asked === 'return_refund') return { back: arrived, again: false };
  return { back: false, again: false };
}

function bySeller(situation: Situation, reason: Reason, rule: RuleId, again: boolean): Legs {
  const facts = { reason: term(`reason.${reason}`) };
  return {
    return: 'seller',
    resend: again ? 'seller' : 'none',
    because: [say(again ? 'freight.seller_both' : 'freight.seller', facts, rule), prepay(situation)],
    wouldChange: [say('change.no_fault_shown', facts, rule === 'F3' ? 'Q2' : rule)],
  };
}

const insuredBefore = ({ facts: { order, lineCases, orderCases = [] } }: Situation): boolean =>
  order.freightInsurance?.used === true ||
  [...lineCases, ...orderCases].some((one) => holdsPieces(one) && one.freight?.return === 'insurer');

/** Another size of the same goods has words of its own; another colour is a choice (F5, F6). */
const legsKey = (situation: Situation, reason: Reason): string =>
  reason === 'wrong_size' && !isOtherStyle(situation) ? 'freight.buyer_both' : 'freight.buyer_both_by_choice';

/** The buyer's return leg, unless a kinder shop or the insurance takes it (F6, F8). */
function byBuyer(situation: Situation, reason: Reason, rule: RuleId, again: boolean): Legs {
  const { facts, policy, claim } = situation;
  const resend = again ? 'buyer' : 'none';
  const wouldChange = [say('change.fault_shown', {}, 'F3')];
  const words = { reason: term(`reason.${reason}`) };
  if (policy.paysNoReasonReturn && isNoReasonReturn(reason, claim.service ?? 'return_refund')) {
    return { return: 'seller', resend, because: [say('freight.kinder_shop', words, rule, 'L1')] };
  }
  const because = [say(again ? legsKey(situation, reason) : 'freight.buyer', words, rule)];
  const { freightInsurance } = facts.order;
  if (!freightInsurance) return { return: 'buyer', resend, because, wouldChange };
  if (insuredBefore(situation)) {
    return {
      return: 'buyer',
      resend,
      because: [...because, say('freight.insurance_used', {}, 'F8')],
      wouldChange,
    };
  }
  const cover = say('freight.insurer', { cover: { fen: freightInsurance.coverFen } }, 'F8');
  return { return: 'insurer', resend, because: [...because, cover], wouldChange };
}

/** The rule of the reason's row; a return for size is a no-reason return (F5). */
function ruleOf(reason: Reason, service: ServiceType | undefined): RuleId {
  return reason === 'wrong_size' && service !== 'exchange' ? 'F6' : REASONS[reason].rule;
}

/** Sent again without anything coming back (T3). */
function resendOnly(fault: ReasonRow['fault'] | undefined): Legs {
  const payer = fault === 'buyer' ? 'buyer' : 'seller';
  return { return: 'none', resend: payer, because: [say(`freight.resend_${payer}`, {}, 'T3', 'F1')] };
}

/** Nothing goes back through the buyer's hands; a refused parcel's way back follows fault (T7). */
function noLeg(situation: Situation, again: boolean): Legs {
  const { reason, story } = situation.claim;
  const fault = reason === undefined ? undefined : REASONS[reason].fault;
  if (reason !== undefined && fault === 'buyer' && story !== undefined) {
    return { return: 'buyer', resend: 'none', because: [say('freight.refused_by_buyer', {}, 'T7', 'F6')] };
  }
  if (reason !== undefined && story === 'refused')
    return {
      ...bySeller(situation, reason, 'T7', false),
      wouldChange: [],
      because: [say('freight.refused_seller', { reason: term(`reason.${reason}`) }, 'T7', 'F1')],
    };
  if (again) return resendOnly(fault);
  return { return: 'none', resend: 'none', because: [say('freight.no_leg', {}, 'F1')] };
}

function ruleLegs(situation: Situation): Legs {
  const { reason, service } = situation.claim;
  const { back, again } = legsOf(situation);
  if (situation.repair) return repairLegs(situation.repair, situation);
  if (!back) return noLeg(situation, again);
  const openLegs = { return: 'open', resend: again ? 'open' : 'none' } as const;
  if (reason === undefined) return { ...openLegs, because: [say('freight.reason_decides', {}, 'F1')] };
  const { fault } = REASONS[reason];
  if (fault === 'seller') return bySeller(situation, reason, REASONS[reason].rule, again);
  if (fault === 'buyer') return byBuyer(situation, reason, ruleOf(reason, service), again);
  if (fault === 'promise') return { ...openLegs, because: [say('freight.as_promised', {}, 'F2', 'L3')] };
  const { listing } = situation.facts.line;
  const tolerance = situation.policy.sizeTolerance[listing.category];
  const wouldChange = tolerance
    ? [say('change.size_deviates', { tolerance: tolerance.value / 10 }, 'F7')]
    : [say('change.size_by_person', {}, 'F7')];
  return { ...openLegs, because: sizeFreight(situation), wouldChange };
}

export function ruleFreight(situation: Situation): FreightRuling {
  const { wouldChange = [], ...legs } = ruleLegs(situation);
  const outbound = ruleOutbound(situation);
  const because = [...legs.because, ...outbound.because];
  return {
    outcome: legs.return === 'open' || legs.resend === 'open' ? 'open' : 'ruled',
    return: legs.return,
    resend: legs.resend,
    ...(legs.return !== 'none' && { returnRate: rateOf(situation) }),
    outboundRefundFen: outbound.fen,
    because,
    wouldChange,
    rules: rulesOf(because),
  };
}

/** Who pays which leg and why (F); also for a question before anything is applied for. */
export const freightRuling = (facts: ApplicationFacts): FreightRuling => ruleFreight(settle(facts));
