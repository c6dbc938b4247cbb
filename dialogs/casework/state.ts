import type { ClaimField } from '../../policy/facts';
import type { ActKind, CaseMeasure, ClaimChange, Instant, OfferTerms } from '../../storage/records';

/** What a buyer wants of a case: an act of his, or to hear how it stands. */
export type CaseWish = ActKind | 'progress';

/** Said for an act on a case, until it is whole. */
export interface CaseSaid {
  change?: ClaimChange;
  waybill?: string;
  /** As orders keep it ("sf"), or in the buyer's words. */
  carrier?: string;
  /** The number looks like another carrier's; asked once. */
  unlikely?: true;
  collect?: boolean;
  /** The offer that is answered. */
  offerId?: string;
  /** The price that is answered. */
  quoteId?: string;
  remedy?: OfferTerms['remedy'];
  amountFen?: number;
  goods?: OfferTerms['goods'];
  returnFreight?: NonNullable<OfferTerms['returnFreight']>;
  validUntil?: Instant;
  agrees?: boolean;
  text?: string;
  /** What the words to be passed on are about, where more is to be said of it. */
  about?: StatementTopic;
  uploads?: string[];
  /** What the buyer measured, where the size is disputed (F7). */
  measures?: CaseMeasure[];
  /** Paid for the way back (F9). */
  paidFen?: number;
  /** The application that goes on once the arrival is confirmed. */
  thenDraft?: string;
}

/** `price`: of the repair that was quoted; `address`: where what is sent out should go. */
export type StatementTopic = 'price' | 'address';

/**
 * Something to be done to a case while something about it is asked. It lies over draft and form: the newest question
 * takes the answer, afterwards the one below is repeated.
 */
export interface CaseTask {
  wish: CaseWish;
  /** Absent while it is asked which. */
  caseId?: string;
  asks:
    | 'which'
    | 'confirm'
    | 'waybill'
    | 'carrier'
    | 'field'
    | 'value'
    | 'amount'
    | 'goods'
    | 'objection'
    | 'text'
    | 'photos'
    | 'measures'
    /** What was paid for the way back, and the slip that shows it (F9). */
    | 'freight'
    | 'slip'
    /** Photos came without a word: for which case, or for a new application? */
    | 'whose';
  /** With `which` and `whose`. */
  candidates?: string[];
  /** With `value`: which field of the application. */
  field?: ClaimField;
  said: CaseSaid;
  touchedAt: Instant;
}

/** A parcel that was told of before the seller agreed; taken up with the agreement (C2). */
export interface KeptWaybill {
  caseId: string;
  carrier: string;
  waybill: string;
}
