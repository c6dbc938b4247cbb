import type {
  CaseMeasure,
  EvidenceKind,
  Instant,
  NotReceivedStory,
  Reason,
  RepairMode,
  ServiceType,
  Wanted,
} from '../../storage/records';
import type { Argument } from '../decision';

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

/** A parcel that went back without a word before, as far as it is told (X5). */
export interface SentBack {
  carrier?: string;
  waybill?: string;
  /** What the buyer says was paid for it (F9). */
  paidFen?: number;
}

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
  /** The goods are on their way back already (X5). */
  sentBack?: SentBack;
  evidence: readonly {
    kind: EvidenceKind;
    capturedAt?: Instant;
    /** The same or a near-same file is in another case (V2). */
    shownElsewhere?: true;
  }[];
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
  | 'sent_back'
  | 'evidence';

/** A value the buyer gave that cannot stand, with its bound (T6). */
export interface FieldRefusal {
  field: ClaimField;
  because: Argument;
}
