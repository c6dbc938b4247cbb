import { z } from 'zod';
import { Argument } from './argument';
import { EvidenceItem } from './case';
import { Document, Instant, Language } from './common';

/** A talk that waits for a person, with everything collected (H3). `_id` is the command's id. */
export const Handoff = Document.extend({
  shopId: z.string(),
  conversationId: z.string(),
  buyerId: z.string().optional(),
  guestId: z.string().optional(),
  state: z.enum(['waiting', 'claimed', 'closed']),
  /** Why a person is needed: asked, fury, late window, contradiction, misunderstood … */
  because: z.array(Argument),
  mood: z.enum(['calm', 'annoyed', 'furious']),
  language: Language,
  /** What is wanted, for which order, what was tried: keys and facts, rendered in the reader's language. */
  summary: z.array(Argument),
  draft: z.record(z.string(), z.unknown()).optional(),
  caseId: z.string().optional(),
  orderId: z.string().optional(),
  evidence: z.array(EvidenceItem),
  ruleAnalysis: z.array(Argument),
  recommended: Argument.optional(),
  rules: z.array(z.string()),
  /** The transcript is the log up to here. */
  transcriptUpTo: z.int().nonnegative(),
  createdAt: Instant,
  /** When someone is expected to answer (H4). */
  answerBy: Instant,
});
export type Handoff = z.infer<typeof Handoff>;
