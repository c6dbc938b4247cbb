import type { CorrectableField } from '../nlu/understanding';
import type { Claim, ClaimField } from '../policy/facts';
import type { EvidenceItem, Instant } from '../storage/records';

/** What the bot asked last; never a step index, so that a new release resumes old drafts. */
export type Asked =
  | { about: 'order'; candidates: { orderId: string; lineId: string }[] }
  | { about: 'field'; field: ClaimField; options: (string | number | boolean)[] }
  | { about: 'confirm' }
  | { about: 'which_field' }
  | { about: 'cancel' }
  | { about: 'intent'; options: string[] }
  | { about: 'resume' };

/** An application in the making. */
export interface Draft {
  /** Derived from the event that began it. */
  id: string;
  claim: Omit<Claim, 'evidence'>;
  orderId?: string;
  lineId?: string;
  /** What the buyer said about the goods before an order was settled ("蓝裙子"). */
  hint?: string[];
  evidence: EvidenceItem[];
  /** Files that came before it was clear what they show. */
  unsorted: string[];
  /** Optional fields the buyer chose to skip. */
  skipped: CorrectableField[];
  startedAt: Instant;
  touchedAt: Instant;
}

/** The dialogs' whole memory of a conversation. */
export interface DialogState {
  draft?: Draft;
  asked?: Asked;
  /** In a row; two bring the offer of a person (H2). */
  misunderstood: number;
  /** The last ruling said, for 为什么. */
  lastRuling?: { key: string; because: unknown[] };
  greeted: boolean;
  handoffId?: string;
}
