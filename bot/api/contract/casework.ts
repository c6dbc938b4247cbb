import { z } from 'zod';
import {
  Agreement,
  CaseAct,
  CaseMeasure,
  CaseOffer,
  CasePromise,
  CaseSide,
  ClockId,
  Extension,
  Objection,
  OfferTerms,
  Quote,
  Statement,
} from '../../../storage/records';
import { Argument, Localized, Money, Time } from './common';

/** A time that runs or stands still: who must act, how long still, and what happens if nobody does. */
const ClockResponse = z.object({
  id: ClockId,
  state: z.enum(['running', 'stopped']),
  against: CaseSide,
  startedAt: Time,
  /** Absent while it stands still. */
  dueAt: Time.optional(),
  /** Milliseconds. */
  left: z.int(),
  ifNobodyActs: Argument,
  rules: z.array(z.string()),
});

const terms = {
  remedy: OfferTerms.shape.remedy,
  amount: Money,
  goods: OfferTerms.shape.goods,
};

const OfferResponse = z.object({
  id: z.string(),
  by: CaseSide,
  name: z.string(),
  at: Time,
  ...terms,
  returnFreight: CaseSide.optional(),
  note: z.string().optional(),
  validUntil: Time,
  state: CaseOffer.shape.state,
  decidedAt: Time.optional(),
  decidedBy: z.string().optional(),
  counters: z.string().optional(),
});

const PromiseResponse = z.object({
  id: z.string(),
  by: CasePromise.shape.by,
  at: Time,
  text: z.string(),
  /** What it is of, where the rules make it; `text` is empty then. */
  about: CasePromise.shape.about.optional(),
  amount: Money.optional(),
  payer: CaseSide.optional(),
  dueAt: Time,
  state: CasePromise.shape.state,
});

const Leg = z.object({
  carrier: z.string().optional(),
  waybill: z.string().optional(),
  deliveredAt: Time.optional(),
});

/** What a case has come to since it was opened; what has not happened is absent. */
export const CaseworkResponse = z.object({
  clocks: z.array(ClockResponse),
  /** What the asker may do now: `kind`s of acts. */
  possible: z.array(z.string()),
  /** Of these what a buyer most likely does next, the likeliest first; empty for the shop. */
  suggested: z.array(z.string()),
  offers: z.array(OfferResponse),
  promises: z.array(PromiseResponse),
  statements: z.array(Statement.extend({ at: Time })),
  agreement: z
    .object({
      at: Time,
      by: Agreement.shape.by,
      names: z.array(z.string()),
      ...terms,
      rules: z.array(z.string()),
    })
    .optional(),
  returnLeg: Leg.extend({
    address: z.object({ name: z.string(), phone: z.string(), address: Localized }).optional(),
    enteredAt: Time.optional(),
    /** What the buyer says he paid for it (F9). */
    paid: Money.optional(),
    receivedAt: Time.optional(),
  }).optional(),
  resendLeg: Leg.extend({ sentAt: Time.optional() }).optional(),
  quote: z
    .object({
      id: z.string(),
      amount: Money,
      /** Who pays both ways once it is accepted. */
      freight: CaseSide.optional(),
      note: z.string().optional(),
      at: Time,
      state: Quote.shape.state,
    })
    .optional(),
  objection: z
    .object({
      about: Objection.shape.about,
      text: z.string(),
      at: Time,
      photosAt: Time.optional(),
      state: Objection.shape.state,
      answeredAt: Time.optional(),
    })
    .optional(),
  extension: z.object({ askedAt: Time, state: Extension.shape.state, decidedAt: Time.optional() }).optional(),
  sizes: z
    .object({
      buyer: z.array(CaseMeasure).optional(),
      seller: z.array(CaseMeasure).optional(),
      outcome: z.enum(['not_as_described', 'wrong_size', 'person']).optional(),
      because: z.array(Argument),
    })
    .optional(),
  refund: z
    .object({
      goods: Money,
      outboundFreight: Money,
      /** Laid out by the buyer for the return, where the seller bears it (F9), and why it is this sum. */
      returnFreight: Money.optional(),
      because: z.array(Argument).optional(),
      dueSince: Time,
      paidAt: Time.optional(),
    })
    .optional(),
  platform: z.object({ askedAt: Time, by: CaseSide, document: z.string().optional() }).optional(),
  /** Somebody has to look at it, since when and why. */
  person: z.object({ since: Time, because: z.array(Argument) }).optional(),
  closedBy: z.string().optional(),
  endedAt: Time.optional(),
});
export type CaseworkResponse = z.infer<typeof CaseworkResponse>;

/**
 * An act of the shop's on a case, sent with the header `Idempotency-Key`. Instants are milliseconds, money is whole
 * fen; what each act needs and may do stands with its schema.
 */
export const CaseActRequest = z.object({
  act: CaseAct,
  /** Who of the shop acts, for the record. */
  name: z.string().trim().min(1).max(60).optional(),
  /** The version read; another one is a conflict. */
  version: z.int().positive().optional(),
});
export type CaseActRequest = z.infer<typeof CaseActRequest>;
