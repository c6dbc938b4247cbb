import type {
  ClockId,
  EvidenceKind,
  Instant,
  Reason,
  RepairCover,
  RepairMode,
  ReturnRate,
  ServiceType,
  Wanted,
} from '../../storage/records';
import type { Argument, Decision, RuleId } from '../decision';
import type { Claim, ClaimField } from './claim';

/** What measuring comes to (F7). */
export type SizeOutcome = 'not_as_described' | 'wrong_size' | 'person';

export type Payer = 'seller' | 'buyer' | 'insurer' | 'none' | 'open';

/** Who pays which leg and why (F). */
export interface FreightRuling extends Decision<'ruled' | 'open'> {
  return: Payer;
  resend: Exclude<Payer, 'insurer'>;
  /** The bound of what is refunded for the return, where goods go back (F9). */
  returnRate?: ReturnRate;
  /** Outbound freight that comes back beside the amount, in fen (F10). */
  outboundRefundFen: number;
}

/** The bounds of the amount (T1, T6); `fixedFen` where it is not for the buyer to choose. */
export interface AmountRuling {
  maxFen: number;
  fixedFen?: number;
  because: Argument[];
}

/** Who answers for a repair and where it can be done (M, T4). */
export interface RepairRuling extends Decision<RepairCover> {
  modes: RepairMode[];
  /** The last instant of the warranty; absent where the listing names none. */
  until?: Instant;
}

export interface EvidenceChecklist {
  required: EvidenceKind[];
  recommended: EvidenceKind[];
  /** Required and not yet there. */
  missing: EvidenceKind[];
  rules: RuleId[];
}

/** A deadline with its rule (C). */
export interface Deadline {
  id: ClockId;
  startedAt: Instant;
  dueAt: Instant;
  against: 'seller' | 'buyer';
  reminders: Instant[];
  rules: RuleId[];
}

/** Another way that is open to the buyer when this one is not. */
export interface Alternative extends Argument {
  /** What choosing it does. */
  action:
    | { service?: ServiceType; reason?: Reason; wants?: Wanted['kind'] }
    | 'person'
    | 'pay'
    | 'platform'
    | 'cancel_order';
}

/** What is offered before the goods go back, and why (Q4). */
export interface SmallRemedy {
  because: Argument[];
  ways: Alternative[];
}

/** The whole view of policy on an application at this instant: what is missing, possible, owed and why. */
export interface Assessment {
  /** `possible` may be submitted once nothing is missing; `refused` may not; `person` goes to negotiation (W3). */
  decision: Decision<'possible' | 'refused' | 'person'>;
  /** Service types open for this line now (W1, W2), and the reasons that make sense for service and status. */
  services: ServiceType[];
  reasons: Reason[];
  /** Mandatory and not said, in asking order (T5). */
  missing: ClaimField[];
  /** Asked once, and may be left out: what helps to decide. */
  helpful: ClaimField[];
  amount: AmountRuling;
  freight: FreightRuling;
  /** Present where a repair is wanted. */
  repair?: RepairRuling;
  /** Present where the buyer has measured: what his figures alone come to (F7). */
  size?: Decision<SizeOutcome>;
  evidence: EvidenceChecklist;
  /** The clock that starts on submission: the seller's answer (C1), or matching what was sent back before (X5). */
  clock: Deadline;
  /** Said before the buyer confirms: the single chance (W4), a likely refusal (X9), what goes back (X7, gift) … */
  warnings: Argument[];
  /** Why a person looks at it as well (H2, T7, V). */
  personBecause: Argument[];
  alternatives: Alternative[];
  /** Offered before the goods go back (Q4). */
  remedy?: SmallRemedy;
  policyVersion: { law: string; platform: string; shop: string };
  /** What was said, completed by what the records make certain; values that cannot stand are left out. */
  claim: Claim;
}
