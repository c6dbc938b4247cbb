import type { KnowledgeMatch } from '../nlu/understanding';
import type { Argument } from '../policy/decision';
import type { RequestWay } from '../policy/requests';
import type {
  ActKind,
  Case,
  CaseAct,
  CaseNews,
  EvidenceItem,
  FileRecord,
  Handoff,
  Instant,
  Listing,
  Order,
  RequestFacts,
  RequestKind,
  Shop,
  ShopRequest,
} from '../storage/records';
import type { Claim } from '../policy/facts';

/** What a turn may read of the world; loaded by bot/turn for this buyer and shop only, so nothing else is reachable. */
export interface Desk {
  now: Instant;
  shop: Shop;
  /** Absent for a guest. */
  buyer?: { buyerId: string; name: string };
  /** The buyer's orders, newest first. */
  orders(): Promise<Order[]>;
  /** The buyer's cases, newest first. */
  cases(): Promise<Case[]>;
  /** What the buyer asked of the shop beside applications, newest first. */
  requests(): Promise<ShopRequest[]>;
  /** What a listing of the shop sells now; nothing where the shop has not told. */
  listing(listingId: string): Promise<Listing | undefined>;
  /** Files of this conversation by upload id, in the order asked. */
  files(uploadIds: readonly string[]): Promise<FileRecord[]>;
  /** How many waiting hand-offs stand before a new one, and when someone is expected to answer (H4). */
  waiting(): Promise<{ position: number; answerBy: Instant; open: boolean }>;
  /** The entry of knowledge that a button or a waiting question names. */
  knowledge(id: string): KnowledgeMatch | undefined;
  /** Records change only by these commands; each returns the stored outcome when the turn runs again. */
  commands: Commands;
}

export interface SubmitRequest {
  orderId: string;
  lineId: string;
  claim: Claim & Required<Pick<Claim, 'service' | 'reason' | 'received' | 'quantity' | 'amountFen'>>;
  evidence: readonly EvidenceItem[];
}
export type SubmitOutcome =
  | { kind: 'submitted'; case: Case }
  /** The facts changed meanwhile (a case was opened elsewhere, a window ended): nothing was written. */
  | { kind: 'refused'; because: Argument[] };

export interface OpenRequest {
  kind: RequestKind;
  orderId: string;
  facts: RequestFacts;
}
export type OpenRequestOutcome =
  | { kind: 'opened' | 'amended'; request: ShopRequest }
  /** The order moved on meanwhile, or a detail is missing: nothing was written. */
  | { kind: 'refused'; way: RequestWay };

export type WithdrawOutcome =
  | { kind: 'withdrawn'; request: ShopRequest }
  /** The shop settled it before, or it was withdrawn by another command: nothing was written. */
  | { kind: 'over'; request: ShopRequest };

export type HandoffRequest = Pick<
  Handoff,
  'because' | 'mood' | 'summary' | 'evidence' | 'ruleAnalysis' | 'rules'
> &
  Partial<Pick<Handoff, 'draft' | 'caseId' | 'orderId' | 'recommended'>>;
export type HandoffOutcome = {
  kind: 'queued' | 'already_waiting';
  handoffId: string;
  position: number;
  answerBy: Instant;
  open: boolean;
};

export type ActOutcome =
  /** `news` followed from the act and is said in this turn; it is not posted again. */
  | { kind: 'done'; case: Case; news: CaseNews[] }
  /** Nothing was done: why not, what to do instead, and what is possible now. */
  | { kind: 'refused'; case: Case; because: Argument; remedy: Argument; possible: ActKind[] };

export interface Commands {
  submitCase(request: SubmitRequest): Promise<SubmitOutcome>;
  /** Takes down a request to the shop; one that is open for the order and kind is amended. */
  openRequest(request: OpenRequest): Promise<OpenRequestOutcome>;
  /** The buyer's own request is not wanted any more. @throws Error when the request is not his */
  withdrawRequest(requestId: string): Promise<WithdrawOutcome>;
  /** The buyer's act on one of his own cases (policy/casework/table.ts). @throws Error when the case is not his */
  actOnCase(caseId: string, act: CaseAct): Promise<ActOutcome>;
  requestPerson(request: HandoffRequest): Promise<HandoffOutcome>;
  /** What came in since goes into the hand-off that is open; without one nothing happens. */
  updateHandoff(request: HandoffRequest): Promise<void>;
}
