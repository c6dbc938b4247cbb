import { z } from 'zod';
import { Argument, Evidence, next, Page, Time } from './common';

export const TranscriptEntry = z.object({
  at: Time,
  by: z.enum(['buyer', 'bot']),
  text: z.string().optional(),
  files: z.array(z.object({ name: z.string(), contentType: z.string(), url: z.string() })),
});
export type TranscriptEntry = z.infer<typeof TranscriptEntry>;

/** A talk that waits for a person, with everything collected (H3). */
export const HandoffResponse = z.object({
  id: z.string(),
  shop: z.string(),
  conversationId: z.string(),
  /** Absent for a guest. */
  buyer: z.object({ id: z.string(), name: z.string() }).optional(),
  state: z.enum(['waiting', 'claimed', 'closed']),
  because: z.array(Argument),
  mood: z.enum(['calm', 'annoyed', 'furious']),
  language: z.enum(['zh', 'en']),
  summary: z.array(Argument),
  draft: z.record(z.string(), z.unknown()).optional(),
  caseId: z.string().optional(),
  orderId: z.string().optional(),
  evidence: z.array(Evidence),
  ruleAnalysis: z.array(Argument),
  recommended: Argument.optional(),
  rules: z.array(z.string()),
  /** What was said until then, oldest first; the last 500 entries of a longer talk. */
  transcript: z.array(TranscriptEntry),
  createdAt: Time,
  answerBy: Time,
});
export type HandoffResponse = z.infer<typeof HandoffResponse>;

export const HandoffsQuery = Page.extend({ state: z.enum(['waiting', 'claimed', 'closed']).optional() });
export type HandoffsQuery = z.infer<typeof HandoffsQuery>;

export const HandoffsResponse = z.object({ handoffs: z.array(HandoffResponse), next });
export type HandoffsResponse = z.infer<typeof HandoffsResponse>;
