import { z } from 'zod';
import { Argument } from './argument';
import { Instant } from './common';
import { News } from './news';

/** Who acts: a `person` is whoever decides at the shop or for the platform where silence may not (H2, P). */
export const CaseActor = z.enum(['buyer', 'seller', 'person', 'platform', 'carrier', 'clock']);
export type CaseActor = z.infer<typeof CaseActor>;

/** The two sides of a case. */
export const CaseSide = z.enum(['buyer', 'seller']);
export type CaseSide = z.infer<typeof CaseSide>;

/**
 * `awaiting_match`: goods came without contact (X5). `awaiting_person`: silence may not decide (T7, C9).
 * `refund_due`: the money is owed and not yet marked as paid. The last four are ended.
 */
export const CaseState = z.enum([
  'awaiting_match',
  'awaiting_seller',
  'quoted',
  'awaiting_return',
  'returning',
  'objected',
  'awaiting_resend',
  'resent',
  'refund_due',
  'declined',
  'awaiting_person',
  'platform',
  'paid',
  'completed',
  'withdrawn',
  'closed',
]);
export type CaseState = z.infer<typeof CaseState>;

/**
 * Named for the rule that ends them: `C5` the seller's 24 h to refuse more days, `C6` the re-send, `C7_photos` and
 * `C7_answer` the two of an objection, `L6` the payment, `M3` the buyer's answer to a quote, `arrival` of what was sent.
 */
export const ClockId = z.enum([
  'X5',
  'C1',
  'C2',
  'C3',
  'C5',
  'C6',
  'C7_photos',
  'C7_answer',
  'C9',
  'L6',
  'M3',
  'arrival',
]);
export type ClockId = z.infer<typeof ClockId>;

export const CaseClock = z.object({
  id: ClockId,
  state: z.enum(['running', 'stopped', 'ended']),
  startedAt: Instant,
  /** While it is stopped, as it stood when it was. */
  dueAt: Instant,
  against: CaseSide,
  rules: z.array(z.string()),
  /** Time left, while it is stopped. */
  leftMs: z.int().nonnegative().exactOptional(),
  /** When it ended, by an act or by itself. */
  endedAt: Instant.exactOptional(),
  /** Still to come, ascending. */
  reminders: z.array(Instant),
});
export type CaseClock = z.infer<typeof CaseClock>;

/** What a side says about the case, kept for whoever decides (P2). */
export const Statement = z.object({ at: Instant, by: CaseActor, text: z.string() });

/** Something the buyer must hear of his case, and why it is so (N6). */
export const CaseNews = News.extend({ because: z.array(Argument) });
export type CaseNews = z.infer<typeof CaseNews>;

/** Why a person has to look at it, and since when; gone once somebody settled it. */
export const PersonCalled = z.object({ since: Instant, because: z.array(Argument) });
