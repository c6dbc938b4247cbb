import type { CorrectableField, Intent, RequestDetail } from '../nlu/understanding';
import type { Argument, Facts } from '../policy/decision';
import type { Claim, ClaimField } from '../policy/facts';
import type { Choice } from '../replies/reply';
import type { EvidenceItem, Instant, OrderStatus, RequestFacts, RequestKind } from '../storage/records';
import type { CaseTask, KeptWaybill } from './casework/state';

/** What is asked about: a reading of the message, or an entry of knowledge. */
export type Topic = Intent | `knowledge.${string}`;

/** What the bot asked last; never a step index, so that a new release resumes old drafts. */
export type Asked =
  /** `for`: the question that waits for the order; absent where the application does. */
  | { about: 'order'; candidates: { orderId: string; lineId: string }[]; for?: Topic }
  | { about: 'field'; field: ClaimField; options: (string | number | boolean)[] }
  /** A part, part of the price, or on as before (Q4)? */
  | { about: 'remedy' }
  | { about: 'confirm' }
  | { about: 'which_field' }
  | { about: 'cancel' }
  /** Other goods came up: do these first, or the draft's? */
  | { about: 'which_first' }
  | { about: 'intent'; options: string[] }
  | { about: 'resume' };

/** What is wanted in exchange, until goods and listing tell which it is. */
export interface Wish {
  variantId?: string;
  size?: string;
  /** A colour family in English. */
  colour?: string;
  /** Sizes up (+) or down (−) from the one bought. */
  steps?: number;
  /** From what was wanted so far. */
  more?: true;
  same?: true;
  /** A small part; empty while it has no name. */
  part?: string;
  /** The buyer's own words for it, in lower case. */
  words?: string;
  /** The whole message, where it names nothing that can be looked up. */
  said?: string;
}

/** An application in the making. */
export interface Draft {
  /** Derived from the event that began it. */
  id: string;
  claim: Omit<Claim, 'evidence'>;
  orderId?: string;
  lineId?: string;
  /** What the buyer said about the goods before an order was settled ("蓝裙子"). */
  hint?: string[];
  /** Part of the price asked for (0–1), until it is clear of how much. */
  share?: number;
  wish?: Wish;
  /** Money back was wished, and nothing said against sending the goods back for it. */
  anyRefund?: boolean;
  /** The small remedy was offered; once is enough (Q4). */
  remedyOffered?: true;
  /** Begun by a question, or by words hardly understood. */
  guessed?: true;
  evidence: EvidenceItem[];
  /** Files that came before it was clear what they show. */
  unsorted: string[];
  /** Optional fields the buyer chose to skip. */
  skipped: CorrectableField[];
  /** How the order stood when the buyer was last asked, so that a change is told. */
  seen?: { status: OrderStatus };
  startedAt: Instant;
  touchedAt: Instant;
}

/** A request to the shop in the making; a draft that runs meanwhile keeps its own question. */
export interface Form {
  /** Derived from the event that began it. */
  id: string;
  kind: RequestKind;
  facts: RequestFacts;
  /** Absent until it is clear for which order. */
  orderId?: string;
  /** Its own open question. */
  asks?: RequestDetail | 'confirm' | 'which';
  /** Details to be changed of which the new value is not said yet. */
  wants?: RequestDetail[];
  /** An application was begun since: that takes the answers, and the form comes after it. */
  under?: true;
  /** The form of another kind that this one came over. */
  over?: Form;
  touchedAt: Instant;
}

/** A decision as it was said. */
export interface Ruling {
  key: string;
  facts: Facts;
  because: Argument[];
  wouldChange: Argument[];
}

/** What an answer was about, and what the question told on the way. */
export interface Answered {
  piece?: { orderId: string; lineId: string };
  claim?: Draft['claim'];
  /** The question, so that "and the kettle?" is the same one. */
  intent?: Topic;
  ruling?: Ruling;
  /** It was told how the open question is answered. */
  helped?: true;
}

/** The dialogs' whole memory of a conversation. */
export interface DialogState {
  draft?: Draft;
  form?: Form;
  /** Begun for other goods, taken up after this one. */
  waiting?: Draft[];
  asked?: Asked;
  /** The choices last shown, so that "the second one" and a typed label mean the button. */
  offered?: Choice[];
  /** In a row; two bring the offer of a person (H2). */
  misunderstood: number;
  /** The last ruling said, for 为什么. */
  lastRuling?: Ruling;
  /** What the last answer was about, for the next message only: a wish that names nothing, a "why?". */
  answered?: Answered;
  greeted: boolean;
  handoffId?: string;
  /** The first reason that went along to the person. */
  calledFor?: string;
  caseTask?: CaseTask;
  /** The case that was last talked about. */
  lastCase?: string;
  keptWaybills?: KeptWaybill[];
}
