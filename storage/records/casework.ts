import { z } from 'zod';
import { Argument } from './argument';
import { Fen, Instant, Localized } from './common';
import { News } from './news';
import { RepairCover, RepairMode } from './vocabulary';

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

/** Terms that one side offers and the other accepts, declines or counters (G1). */
export const OfferTerms = z.object({
  /** What the buyer gets; `refund` alone has an amount. */
  remedy: z.enum(['refund', 'replacement', 'repair']),
  amountFen: Fen,
  /** Whether the goods come back first. */
  goods: z.enum(['return', 'keep']),
  /** Who pays the return leg; as the rules say where absent. */
  returnFreight: CaseSide.exactOptional(),
  note: z.string().max(1000).exactOptional(),
});
export type OfferTerms = z.infer<typeof OfferTerms>;

export const CaseOffer = OfferTerms.extend({
  id: z.string(),
  by: CaseSide,
  name: z.string(),
  at: Instant,
  /** Inclusive (G1). */
  validUntil: Instant,
  state: z.enum(['open', 'accepted', 'declined', 'countered', 'lapsed']),
  decidedAt: Instant.exactOptional(),
  decidedBy: z.string().exactOptional(),
  /** The offer that this one counters. */
  counters: z.string().exactOptional(),
});
export type CaseOffer = z.infer<typeof CaseOffer>;

/** What somebody said he would do (G2); kept in a list, chased when overdue. */
export const CasePromise = z.object({
  id: z.string(),
  by: z.enum(['seller', 'person', 'bot']),
  at: Instant,
  text: z.string(),
  amountFen: Fen.exactOptional(),
  payer: CaseSide.exactOptional(),
  dueAt: Instant,
  state: z.enum(['open', 'kept', 'overdue']),
  keptAt: Instant.exactOptional(),
});
export type CasePromise = z.infer<typeof CasePromise>;

/** The way back. The address is the shop's as it stood at agreement, whatever the shop says later. */
export const ReturnLeg = z.object({
  address: z.object({ name: z.string(), phone: z.string(), address: Localized }).exactOptional(),
  agreedAt: Instant.exactOptional(),
  carrier: z.string().exactOptional(),
  waybill: z.string().exactOptional(),
  enteredAt: Instant.exactOptional(),
  /** The carrier delivered it to the shop (C3). */
  deliveredAt: Instant.exactOptional(),
  /** Confirmed by the seller, or counted as received (C6). */
  receivedAt: Instant.exactOptional(),
});

/** What the buyer gets back: the new, the missing or the repaired item. */
export const ResendLeg = z.object({
  carrier: z.string().exactOptional(),
  waybill: z.string().exactOptional(),
  sentAt: Instant.exactOptional(),
  /** By the carrier's or the buyer's word; W2 and X3 open anew from here (W4), a repair lengthens M4. */
  deliveredAt: Instant.exactOptional(),
});

/** What was agreed and how: by an act, by an offer (F2), or because C1 ran out (C6). */
export const Agreement = z.object({
  at: Instant,
  by: z.enum(['seller', 'offer', 'quote', 'clock', 'person']),
  offerId: z.string().exactOptional(),
  /** Who agreed, both of them, where it was an offer (G1). */
  names: z.array(z.string()),
  remedy: OfferTerms.shape.remedy,
  amountFen: Fen,
  goods: OfferTerms.shape.goods,
  rules: z.array(z.string()),
});
export type Agreement = z.infer<typeof Agreement>;

/** Money owed: for the goods, and outbound freight as a line of its own (F10). */
export const Refund = z.object({
  goodsFen: Fen,
  outboundFreightFen: Fen,
  dueSince: Instant,
  rules: z.array(z.string()),
  paidAt: Instant.exactOptional(),
});

/** How a repair is done and on whose account (T4, M1–M3). */
export const RepairPlan = z.object({
  mode: RepairMode,
  warranty: RepairCover,
  /** For on-site and mail-in. */
  address: z.string().exactOptional(),
});
export type RepairPlan = z.infer<typeof RepairPlan>;

/** A price for a repair out of warranty, before anything is done (M3). */
export const Quote = z.object({
  amountFen: Fen,
  note: z.string().exactOptional(),
  at: Instant,
  state: z.enum(['open', 'accepted', 'refused', 'lapsed']),
});

/** The seller finds the return damaged, wrong, empty or incomplete; once a case (C7). */
export const Objection = z.object({
  about: z.enum(['damaged', 'wrong', 'empty', 'incomplete']),
  text: z.string(),
  at: Instant,
  /** All three photos are there; the buyer's three days count from here. */
  photosAt: Instant.exactOptional(),
  state: z.enum(['awaiting_photos', 'awaiting_answer', 'agreed', 'contradicted', 'unanswered', 'lapsed']),
  answeredAt: Instant.exactOptional(),
  /** The seller has said something to a contradiction (C9). */
  repliedAt: Instant.exactOptional(),
});

/** The buyer's one request for more days of C2 (C5). */
export const Extension = z.object({
  askedAt: Instant,
  /** C2's end when it was asked for. */
  returnDueAt: Instant,
  state: z.enum(['asked', 'granted', 'refused']),
  decidedAt: Instant.exactOptional(),
});

/** What a side says about the case, kept for whoever decides (P2). */
export const Statement = z.object({ at: Instant, by: CaseActor, text: z.string() });

/** One measure as a side took it; `listed` is the listing's, both in millimetres (F7). */
export const CaseMeasure = z.object({
  name: Localized,
  listed: z.int().positive(),
  measured: z.int().positive(),
});
export type CaseMeasure = z.infer<typeof CaseMeasure>;

export const SizeDispute = z.object({
  buyer: z.array(CaseMeasure).exactOptional(),
  seller: z.array(CaseMeasure).exactOptional(),
  outcome: z.enum(['not_as_described', 'wrong_size', 'person']).exactOptional(),
  because: z.array(Argument),
});

/** Something the buyer must hear of his case, and why it is so (N6). */
export const CaseNews = News.extend({ because: z.array(Argument) });
export type CaseNews = z.infer<typeof CaseNews>;

/** Why a person has to look at it, and since when; gone once somebody settled it. */
export const PersonCalled = z.object({ since: Instant, because: z.array(Argument) });
