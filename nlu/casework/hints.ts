import type { Reason, ServiceType } from '../../storage/records';

/** What is wanted of an application that was sent in, in so many words. */
export type CaseWishWord =
  | 'list'
  | 'progress'
  | 'amend'
  | 'withdraw'
  | 'enter_waybill'
  /** What was paid for the way back, or its slip (F9). */
  | 'claim_freight'
  | 'ask_extension'
  | 'add_evidence'
  | 'add_statement'
  | 'offer'
  | 'accept_offer'
  | 'decline_offer'
  | 'counter_offer'
  | 'accept_quote'
  | 'refuse_quote'
  /** "不修了": a quote turned down, or a repair called off. */
  | 'no_repair'
  | 'confirm_arrival'
  | 'change_to_refund'
  | 'ask_platform'
  /** The seller's objection is admitted, or contradicted (C7). */
  | 'concede'
  | 'contradict';

/** What a short message may be about, where an open case waits for it. */
export type AwaitedTopic =
  | 'address'
  | 'not_arrived'
  | 'arrived'
  /** A sum that was paid, without saying for what. */
  | 'paid'
  /** What goes back was handed to a carrier. */
  | 'sent'
  /** It is about to be handed over, or would be. */
  | 'sends'
  /** What came in exchange is named. */
  | 'replaced'
  | 'standing'
  /** Why the seller said no. */
  | 'why_declined'
  | 'too_little'
  /** What was offered, quoted or objected to, what it means for the goods, and until when it holds. */
  | 'terms'
  /** A bare sum, in answer to an offer. */
  | 'sum'
  | 'disagrees'
  | 'accepts_price'
  | 'haggles'
  /** A parcel is lost on its way, or what if it is. */
  | 'lost'
  /** Who pays the postage, in short. */
  | 'postage'
  /** Terms are thought over. */
  | 'thinks'
  /** The order is not to be cancelled after all. */
  | 'keeps_order';

/** What the words say about an application that was sent in; which case is meant, the talk knows. */
export interface CaseworkHints {
  wishes?: CaseWishWord[];
  /** Named, and only under a "not". */
  denied?: CaseWishWord[];
  awaited?: AwaitedTopic[];
  /** Services by whose name a case is meant ("the exchange one"). */
  services?: ServiceType[];
  /** The sum is on top of another ("再加10块"). */
  more?: true;
  /** The buyer's cases are asked for, and nothing else is said. */
  onlyList?: true;
  /** "不撤销了": a withdrawal taken back. */
  keeps?: true;
  /** Taken back, and not the case: the platform's stepping in, or a complaint. */
  callsOff?: 'platform' | 'complaint';
  /** A sum was paid, for what is not said. */
  laidOut?: true;
  /** Sent freight-collect (F9). */
  collect?: true;
  goods?: 'return' | 'keep';
  returnFreight?: 'buyer' | 'seller';
  /** What it is to be changed into, where the words name what it was as well. */
  toService?: ServiceType;
  toReason?: Reason;
  /** To be passed on to the seller, as written. */
  note?: string;
}
