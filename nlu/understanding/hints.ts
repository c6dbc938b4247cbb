import type { NotReceivedStory, Reason, RepairMode, RequestKind, ServiceType } from '../../storage/records';

/** What a request to the shop holds beside its kind: of an invoice, of an address. */
export type RequestDetail = 'title' | 'taxNumber' | 'email' | 'recipient' | 'phone' | 'address';

/** What is wanted in exchange (T3); the listing tells what the words mean. */
export interface WantedHint {
  /** Sizes up (+) or down (−) from the one that was bought ("大一码" → 1). */
  steps?: number;
  /** From what was wanted so far ("再大一码"). */
  more?: true;
  /** The same item once more ("就换同款"). */
  same?: true;
  /** A small part that is to be sent or is missing ("补发一个充电头" → 充电头). */
  part?: string;
  /** Sent again, without saying what ("补发吧"). */
  resend?: true;
  /** The words behind "换成": the name of a variant, mostly. */
  target?: string;
  /** The colour family and the size in these words. */
  colour?: string;
  size?: string;
}

/** Hints about the application that the words themselves carry; absent when the text does not say. */
export interface Hints {
  service?: ServiceType;
  reason?: Reason;
  received?: boolean;
  notReceivedStory?: NotReceivedStory;
  /** What is wrong with the goods, finer than the reason ("起球" → pilling); names in hints/lexicon/symptoms.ts. */
  symptom?: string;
  /** Money back is demanded in so many words; whether goods go back is left open. */
  moneyBack?: true;
  /** How much comes back is asked, or what of it (coupon, gift). */
  asksAmount?: true;
  /** What the buyer has to pay for it is asked. */
  asksCost?: true;
  /** The wording asks: a fact named in it is asked about, not told. */
  asks?: true;
  /** Tags on, unworn, unopened (true) or worn, washed, activated (false): X4. */
  intact?: boolean;
  wanted?: WantedHint;
  /** Where a repair is to be done ("上门修", "I'll mail it in"). */
  repairMode?: RepairMode;
  /** The goods are on their way back already (true), or still here though that was said (false): X5. */
  sentBack?: boolean;
}

/** What is pointed at in passing; which goods or case it is of, the talk knows. */
export type Mention =
  /** Goods that the buyer has ("这件", "my order"), not goods in general. */
  | 'own_goods'
  /** Of the buyer's orders the last or the first ("最晚下单的那个", "my latest order"). */
  | 'newest'
  | 'oldest'
  | 'gift'
  /** A yes before the rest ("对，破了个洞"). */
  | 'affirmation'
  /** Pieces besides those that were spoken of ("另一件", "the rest"). */
  | 'another_piece'
  /** What comes in place of the goods ("新的", "补的"). */
  | 'replacement'
  | 'mending'
  /** Where a parcel may lie it was looked for ("问过邻居了", "checked with the neighbours"). */
  | 'search'
  /** Something stands against what was said before it ("但", "but"). */
  | 'reservation'
  /** It got worse, or more that is wrong was found ("洞越来越大了", "another crack"). */
  | 'worsened';

/** One statement of a message, read by itself: what is said of one of several goods. */
export interface Part {
  text: string;
  words: string[];
  quantities: number[];
  hints: Hints;
  /** The goods named here stay ("not the cardigan"). */
  keeps?: true;
}

/** What the words say about something asked of the shop beside an application: an invoice, another address. */
export interface RequestHints {
  /** The invoice is for a person, who has no tax number. */
  personal?: true;
  /** A special VAT invoice ("专票"). */
  specialInvoice?: true;
  /** Something in the words may be a place: a sign of an address, or a number. */
  place?: true;
  /** The address that was given before, without saying it. */
  samePlace?: true;
  /** Details of a request that are named ("手机号写错了" → phone). */
  details?: RequestDetail[];
  /** Requests to the shop that are not wanted any more ("发票不用开了"). */
  callsOff?: RequestKind[];
  /** The same without saying of what ("先不开了"): kinds of request that the verb fits. */
  callsOffThis?: RequestKind[];
  /** "不用了": whatever was just begun is not needed. */
  noNeed?: true;
  /** What was to be cancelled or stopped stays after all. */
  keepsIt?: true;
  /** Asked when a parcel comes. */
  asksWhen?: true;
  /** Asked where money goes back to and when it is there. */
  asksArrival?: true;
  /** Asked whether somebody collects what goes back. */
  asksPickup?: true;
  /** Asked whether one may apply once more. */
  asksAgain?: true;
  /** Asked where photos are sent to. */
  asksPhotoPlace?: true;
  /** Asked when the goods leave. */
  asksSending?: true;
  /** Asked whether a variant is there to be had, or which are. */
  asksStock?: true;
  /** Asked which place is near, or how to get there. */
  asksNearest?: true;
  /** Asked what a thing is needed for. */
  asksWhy?: true;
  /** Asked whether something is done by now ("发票开了吗"). */
  asksWhetherDone?: true;
}
