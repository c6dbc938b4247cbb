import { z } from 'zod';
import { CaseSide } from './casework';
import { Fen, Instant } from './common';

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
  /** What it is of, where the rules make it; `text` is empty then. */
  about: z.literal('return_freight').exactOptional(),
  amountFen: Fen.exactOptional(),
  payer: CaseSide.exactOptional(),
  dueAt: Instant,
  state: z.enum(['open', 'kept', 'overdue']),
  keptAt: Instant.exactOptional(),
});
export type CasePromise = z.infer<typeof CasePromise>;

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

/** A price for a repair out of warranty, before anything is done; one made anew takes its place (M3). */
export const Quote = z.object({
  /** Counts from `q1`; an answer is to the one that was seen. */
  id: z.string(),
  amountFen: Fen,
  /** Who pays both ways once it is accepted; absent in older quotes. */
  freight: CaseSide.exactOptional(),
  note: z.string().exactOptional(),
  at: Instant,
  state: z.enum(['open', 'accepted', 'refused', 'lapsed']),
});
export type Quote = z.infer<typeof Quote>;

/** The buyer's one request for more days of C2 (C5). */
export const Extension = z.object({
  askedAt: Instant,
  /** C2's end when it was asked for. */
  returnDueAt: Instant,
  state: z.enum(['asked', 'granted', 'refused']),
  decidedAt: Instant.exactOptional(),
});
