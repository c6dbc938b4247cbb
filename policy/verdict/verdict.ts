import { aPerson, otherReason, paidRepair } from './alternatives';
import { noReasonClosed } from './no-reason';
import { type Check, type Obstacle, openServices, refusal } from './obstacle';
import { wantedClosed } from './wanted';
import { rulesOf, say, term } from '../argument';
import type { Argument, Decision, FactValue } from '../decision';
import type { Alternative } from '../facts';
import { guarantees } from '../guarantees';
import { shippedLate, shippingDue } from '../late-shipping';
import { qualityOf } from '../quality';
import { goesBackByChoice } from '../claim/reasons';
import { mayBeQuoted } from '../repair';
import { maySpoil, windowCovers } from '../claim/services';
import type { Situation } from '../claim/settle';

export interface Verdict {
  decision: Decision<'possible' | 'refused' | 'person'>;
  alternatives: Alternative[];
}

/** A price is asked for, which no window forbids (M3). */
const isQuoted = (situation: Situation): boolean =>
  situation.said.service === 'repair' && mayBeQuoted(situation);

/** No case is possible for the line now, whatever is claimed (W). */
const closedWindow: Check = (situation) => {
  const { kind, because, wouldChange, alternatives } = situation.standing;
  if (kind !== 'refused' && kind !== 'person') return undefined;
  const payable = mayBeQuoted(situation);
  if (isQuoted(situation)) return undefined;
  return {
    outcome: kind,
    because,
    wouldChange,
    alternatives: payable ? [paidRepair(), ...alternatives] : alternatives,
  };
};

/** What was said of the parcel contradicts the records (W1, W6). */
const contradictedReceipt: Check = (situation) => {
  if (situation.conflict !== 'received') return undefined;
  const status = term(`status.${situation.status}`);
  const because = situation.said.received
    ? say('window.not_here_yet', { status }, 'W1')
    : say('window.nothing_outstanding', { status }, 'W6');
  return refusal([because], [say('change.records_catch_up', {}, 'W1')], openServices(situation));
};

const closedService: Check = (situation) => {
  const { said, conflict, status, standing } = situation;
  if (said.service === undefined) return undefined;
  const service = term(`service.${said.service}`);
  if (maySpoil(situation, said.service, said.reason)) {
    return refusal([say('exclusion.perishable', { service }, 'X8')], [], openServices(situation));
  }
  if (conflict === 'service') {
    const because = say('window.service_not_yet', { service, status: term(`status.${status}`) }, 'W1');
    return refusal([because], [say('change.once_delivered', {}, 'W1')], openServices(situation));
  }
  if (standing.services.includes(said.service) || isQuoted(situation)) return undefined;
  const because = say('window.service_closed', { service }, 'W3', 'W4');
  return refusal([...standing.because, because], [], openServices(situation));
};

/** Which other fact the reason does not go with. */
function misfit({ said, phases, status }: Situation, reason: FactValue): Argument {
  if (phases.includes('arrived') && said.service) {
    return say('reason.not_for_service', { reason, service: term(`service.${said.service}`) }, 'T1', 'T2');
  }
  return phases.includes('disputed')
    ? say('reason.not_unless_received', { reason }, 'T1')
    : say('reason.not_for_status', { reason, status: term(`status.${status}`) }, 'W1');
}

/** The reason makes no sense for service and status, or is no quality problem at all (table E, Q2). */
const misfittingReason: Check = (situation) => {
  const { conflict, claim, said } = situation;
  if (conflict !== 'reason' || claim.reason === undefined || said.reason === undefined) return undefined;
  const quality = qualityOf(said);
  if (quality?.outcome === 'trifle') {
    const open = situation.standing.noReasonUntil !== undefined;
    const ways = open ? [otherReason('return_refund', 'dislike', 'Q2', 'F6')] : [];
    return refusal(quality.because, quality.wouldChange, ways);
  }
  const because = misfit(situation, term(`reason.${claim.reason}`));
  return refusal([because], [say('change.other_reason', {}, 'T5')], openServices(situation));
};

/** The part of the window that is still open does not cover this reason (W3, W4). */
const uncoveredReason: Check = (situation) => {
  const { standing, claim } = situation;
  const { reason, service } = claim;
  if (reason === undefined || windowCovers(standing.kind, reason) || isQuoted(situation)) return undefined;
  // What M4 opens beside a window is open for a fault.
  const isGuaranteed = service !== undefined && guarantees(situation).services.includes(service);
  if (isGuaranteed && windowCovers('warranty', reason)) return undefined;
  const wouldChange = [say('change.seller_agrees', {}, 'W3')];
  return { outcome: 'person', because: standing.because, wouldChange, alternatives: [aPerson()] };
};

const shippedInTime: Check = (situation) => {
  if (situation.claim.reason !== 'late_shipping' || shippedLate(situation)) return undefined;
  const facts = { due: { at: shippingDue(situation) ?? situation.facts.now } };
  return refusal([say('reason.not_late', facts, 'F1')], [say('change.once_late', facts, 'F1')], []);
};

const nothingPaid: Check = ({ claim: { service }, amount, facts }) => {
  const money = service === 'refund_only' || service === 'return_refund';
  if (!money || amount.maxFen > 0) return undefined;
  return refusal([say('amount.nothing_paid', { paid: { fen: facts.line.paidFen } }, 'T6')], [], []);
};

const CHECKS: readonly Check[] = [
  closedWindow,
  contradictedReceipt,
  closedService,
  uncoveredReason,
  misfittingReason,
  shippedInTime,
  noReasonClosed,
  wantedClosed,
  nothingPaid,
];

function firstObstacle(situation: Situation): Obstacle | undefined {
  for (const check of CHECKS) {
    const obstacle = check(situation);
    if (obstacle) return obstacle;
  }
  return undefined;
}

/** Where only part of a window is open, what falls outside it is negotiated like any late claim (W3, W4). */
const isNarrow = ({ standing: { kind } }: Situation): boolean =>
  kind === 'no_reason_only' || kind === 'legal_minimum' || kind === 'warranty';

/** Whether the claim may go through as it stands, because of what, and what else is possible. */
export function judge(situation: Situation): Verdict {
  const obstacle = firstObstacle(situation);
  if (obstacle) {
    const { because, wouldChange, alternatives } = obstacle;
    const outcome = isNarrow(situation) ? 'person' : obstacle.outcome;
    return { decision: { outcome, because, wouldChange, rules: rulesOf(because) }, alternatives };
  }
  const { standing, right, claim } = situation;
  const overruled = goesBackByChoice(claim.reason, claim.service) ? right.overruled : undefined;
  const because = [
    ...standing.because,
    ...(qualityOf(situation.said)?.because ?? []),
    ...(situation.repair?.because ?? []),
    ...(overruled ? [overruled] : []),
  ];
  const { wouldChange } = standing;
  return {
    decision: { outcome: 'possible', because, wouldChange, rules: rulesOf(because) },
    alternatives: [],
  };
}
