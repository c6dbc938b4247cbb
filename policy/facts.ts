import type {
  Case,
  CaseMeasure,
  ClockId,
  EvidenceKind,
  Instant,
  Listing,
  NotReceivedStory,
  Order,
  OrderLine,
  Reason,
  RepairCover,
  RepairMode,
  ServiceType,
  Shop,
  Wanted,
} from '../storage/records';
import type { Argument, Decision, RuleId } from './decision';

/** What the buyer says is wrong with the goods, as far as Q1–Q4 tell it apart. */
export type Symptom =
  | 'loose_thread'
  | 'tiny_flaw'
  | 'cutting_mark'
  | 'loose_button'
  | 'lost_button'
  | 'spare_button'
  | 'screen_colour'
  | 'not_as_imagined'
  | 'thickness'
  | 'see_through'
  | 'feel'
  | 'fit'
  | 'no_spare_button'
  | 'stain'
  | 'hole'
  | 'tear'
  | 'malfunction'
  | 'other_defect'
  | 'buyer_damage'
  | 'unclear';

/** What measuring comes to (F7). */
export type SizeOutcome = 'not_as_described' | 'wrong_size' | 'person';

/** What the buyer has said so far; absent means not said. */
export interface Claim {
  service?: ServiceType;
  reason?: Reason;
  received?: boolean;
  story?: NotReceivedStory;
  quantity?: number;
  amountFen?: number;
  /** What comes in exchange (T3). */
  wanted?: Wanted;
  description?: string;
  symptom?: Symptom;
  /** The buyer's own word on X4 (tags on, unworn …). */
  intact?: boolean;
  repairMode?: RepairMode;
  /** Where a repair is done or sent back to, with name and phone, as the buyer wrote it (T4). */
  address?: string;
  /** What the buyer measured, beside what the listing says (F7). */
  measurements?: readonly CaseMeasure[];
  evidence: readonly {
    kind: EvidenceKind;
    capturedAt?: Instant;
    /** The same or a near-same file is in another case (V2). */
    shownElsewhere?: true;
  }[];
}

/** What a decision needs of a case the line has had; `received` tells which group of pieces it covers (W6). */
export type LineCase = Pick<
  Case,
  '_id' | 'number' | 'state' | 'service' | 'reason' | 'quantity' | 'amountFen' | 'createdAt'
> &
  Partial<
    Pick<
      Case,
      'received' | 'freight' | 'outboundFreightFen' | 'closedBy' | 'renewedAt' | 'repair' | 'returnLeg'
    >
  >;

/** A case of another line of the order: the outbound freight and the insurance exist once an order (F8, F10). */
export type OrderCase = LineCase & Pick<Case, 'lineId'>;

/** Everything a decision may rest on. */
export interface ApplicationFacts {
  now: Instant;
  order: Order;
  line: OrderLine;
  /** Every case that line has had, open or ended. */
  lineCases: readonly LineCase[];
  /** Cases of the order's other lines (this line's are ignored); absent counts as none. */
  orderCases?: readonly OrderCase[];
  /** What the listing sells now; absent where the shop has not told (T3). */
  listing?: Listing;
  /** Zone and terms of the shop; the layers are merged by policy (L1, L2). */
  shop: Pick<Shop, 'timeZone' | 'terms'>;
  claim: Claim;
}

/** The fields of an application, in the order in which they are asked where nothing is known. */
export type ClaimField =
  | 'service'
  | 'received'
  | 'story'
  | 'wanted'
  | 'reason'
  | 'quantity'
  | 'intact'
  | 'amount'
  | 'description'
  | 'repair_mode'
  | 'address'
  | 'measurements'
  | 'evidence';

export type Payer = 'seller' | 'buyer' | 'insurer' | 'none' | 'open';

/** Who pays which leg and why (F). */
export interface FreightRuling extends Decision<'ruled' | 'open'> {
  return: Payer;
  resend: Exclude<Payer, 'insurer'>;
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
  /** The clock that starts on submission (C1). */
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

/** A value the buyer gave that cannot stand, with its bound (T6). */
export interface FieldRefusal {
  field: ClaimField;
  because: Argument;
}
