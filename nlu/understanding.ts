import type { CaseworkHints } from './casework/hints';
import type {
  Instant,
  Language,
  MeasureKind,
  NotReceivedStory,
  Reason,
  RepairMode,
  ServiceType,
} from '../storage/records';

export type { AwaitedTopic, CaseWishWord, CaseworkHints } from './casework/hints';

/** The 27 intents of intents.md; the names are the contract between nlu, dialogs and the evaluation files. */
export const INTENTS = [
  'request_refund_only',
  'request_return_refund',
  'request_exchange',
  'request_repair',
  'check_logistics',
  'report_lost_parcel',
  'report_damage',
  'report_wrong_or_missing_item',
  'report_not_as_described',
  'ask_refund_progress',
  'ask_shipping_fee_liability',
  'ask_return_policy',
  'ask_warranty',
  'ask_invoice_or_voucher',
  'change_or_cancel_request',
  'cancel_order',
  'change_address',
  'complain',
  'request_platform_intervention',
  'talk_to_human',
  'give_review_or_praise',
  'greet',
  'thanks',
  'goodbye',
  'affirm',
  'deny',
  'out_of_scope',
] as const;
export type Intent = (typeof INTENTS)[number];

export interface Guess {
  intent: Intent;
  /** Calibrated probability, 0–1. */
  score: number;
}

/** A stretch of days the buyer means ("上周五", "last week"), in the shop's zone; `to` is exclusive. */
export interface DateRange {
  from: Instant;
  to: Instant;
  text: string;
}

/** What is said in the text, in the order it is said. Nothing here is guessed from state. */
export interface Entities {
  /** Digits and letters that look like an order number. */
  orderNumbers: string[];
  /** Sums of money in fen; `text` keeps what was written, for refusals such as fractions of a fen or a minus. */
  money: { fen: number | undefined; text: string; problem?: 'negative' | 'fraction_of_fen' | 'zero' }[];
  dates: DateRange[];
  /** Colour families in English ("red", "navy"); both languages map to the same names. */
  colours: string[];
  /** Sizes as printed ("M", "XL", "38"). */
  sizes: string[];
  /** Numbers of pieces ("两件", "2 of them"). */
  quantities: number[];
  /** 1-based choices ("第二个" → 2); -1 is the last. */
  ordinals: number[];
  /** Every piece ("全部", "both", "all"). */
  all: boolean;
  /** Bare numbers not taken by another entity; a message that is one small number is also an ordinal. */
  numbers: number[];
  /** Part of what was paid that the buyer asks for, 0–1 ("退一半" → 0.5). */
  share?: number;
  /** Lengths that were measured (F7); absent where none is told. */
  measures?: Measured[];
  /** Absent where none is named. */
  emails?: string[];
  /** As written, without gaps; also one of a wrong length, when a word announces it. */
  taxNumbers?: string[];
  /** Mobile numbers as eleven digits, others with the area code ("0571-88006120"). */
  phones?: string[];
  /** Postal addresses as written. */
  addresses?: string[];
  /** Whom an invoice is made out to. */
  titles?: string[];
  /** Whom a parcel is for. */
  recipients?: string[];
  /** Numbers that can be a parcel's, with the carriers whose numbers look so. */
  waybills?: { number: string; carriers: string[] }[];
  /** Carriers named in words, by the names that orders keep them under ("sf"). */
  carriers?: string[];
}

export type LengthUnit = 'mm' | 'cm' | 'inch' | 'chi' | 'cun';

/** A length as it was told; without a unit whoever knows the listing tells centimetres from millimetres. */
export interface Measured {
  name?: MeasureKind;
  value: number;
  unit?: LengthUnit;
}

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
  /** The wording asks: a fact named in it is asked about, not told. */
  asks?: true;
  /** Tags on, unworn, unopened (true) or worn, washed, activated (false): X4. */
  intact?: boolean;
  wanted?: WantedHint;
  /** Where a repair is to be done ("上门修", "I'll mail it in"). */
  repairMode?: RepairMode;
}

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
  /** Details of a request that are named ("手机号写错了" → phone). */
  details?: RequestDetail[];
  /** What was to be cancelled or stopped stays after all. */
  keepsIt?: true;
  /** Asked when a parcel comes. */
  asksWhen?: true;
  /** Asked where money goes back to and when it is there. */
  asksArrival?: true;
  /** Asked whether somebody collects what goes back. */
  asksPickup?: true;
  /** Asked what a thing is needed for. */
  asksWhy?: true;
  /** Asked whether something is done by now ("发票开了吗"). */
  asksWhetherDone?: true;
}

/** Words that work at every question, whatever the model says; each is exact or near-exact and respects negation. */
export interface Controls {
  person: boolean;
  /** "别转人工": the buyer says he does not want a person. */
  noPerson: boolean;
  cancel: boolean;
  startOver: boolean;
  help: boolean;
  why: boolean;
  /** "晚点发", "later": keep the draft, go on another day. */
  later: boolean;
  /** "跳过", "没有了", "skip", "that's all": for optional things. */
  skip: boolean;
  /** "就这些", "提交": send what is there. */
  submit: boolean;
  /** "还要多久", "anyone there?": where somebody was called, it is about him. */
  howLong?: true;
  /** "照片反了": two pictures were taken one for the other. */
  swapped?: true;
  /** A field the buyer wants to correct ("金额改成50", "change the reason"). */
  correct?: CorrectableField;
  /** The new words that a correction of the description brings. */
  reworded?: string;
  /** The buyer asked to go on in this language ("speak English", "说中文"). */
  switchLanguage?: Language;
}
export type CorrectableField =
  | 'service'
  | 'order'
  | 'received'
  | 'wanted'
  | 'reason'
  | 'quantity'
  | 'amount'
  | 'description'
  | 'repair_mode'
  | 'address'
  | 'measurements'
  | 'evidence';

/** An entry of knowledge that answers the message; kept whole, so that a repeated turn says the same. */
export interface KnowledgeMatch {
  /** Of the product's own, `SUBJECT.NAME`, or of the shop's. */
  id: string;
  source: 'built_in' | 'shop';
  /** How like the message is to a way of asking it, 0–1. */
  score: number;
  /** What the answer is filled with. */
  needs: 'order' | 'shop' | 'none';
  /** Rules of docs/rules.md behind it. */
  rules: readonly string[];
  /** What a buyer asks next: intents, entries, or `person`. */
  related: readonly string[];
  /** The shop's own words; one language may be missing. */
  answer?: Partial<Record<Language, string>>;
}

/** What one message means; stored with the inbox event, so that a repeated turn decides from the same. */
export interface Understanding {
  text: string;
  language: Language;
  /** Best first, three of them; empty for a message without words. */
  guesses: Guess[];
  /** `sure`: act. `unsure`: offer the guesses as buttons. `unknown`: ask again. Cut-offs fitted by cross-validation. */
  confidence: 'sure' | 'unsure' | 'unknown';
  entities: Entities;
  hints: Hints;
  /** Its statements, where it makes more than one or leaves goods out. */
  parts?: Part[];
  /** Absent where the words say nothing of the kind. */
  request?: RequestHints;
  /** What is asked beside after-sales, where the words tell. */
  aside?: 'who' | 'pre_sale' | 'small_talk';
  /** Absent where the words say nothing of a case. */
  casework?: CaseworkHints;
  /** What lies on the buyer's heart beside an application, where the words tell. */
  concern?: 'bot' | 'compensation' | 'payment' | 'plea' | 'why_not' | 'sign_in' | 'name';
  controls: Controls;
  /** What is told, without wishes and hurry around it; absent where that is the whole text. */
  problem?: string;
  mood: 'calm' | 'annoyed' | 'furious';
  /** Content words, for matching goods by their title. */
  words: string[];
  /** Absent where no entry surely fits. */
  knowledge?: KnowledgeMatch;
  /** Hash of the corpus and code the model was built from. */
  modelHash: string;
}

/** A shop's own entries, ready to be asked (nlu/knowledge/shop-knowledge.ts). */
export interface ShopKnowledge {
  answer(asked: {
    text: string;
    language: Language;
    guesses: readonly Guess[];
    features: readonly string[];
  }): KnowledgeMatch | undefined;
}

export interface UnderstandingContext {
  now: Instant;
  zone: string;
  language: Language;
  /** Of the shop the message is written to. */
  shopKnowledge?: ShopKnowledge;
}

/** Text in, Understanding out; synchronous, without store or state. */
export interface Understander {
  understand(text: string, context: UnderstandingContext): Understanding;
}
