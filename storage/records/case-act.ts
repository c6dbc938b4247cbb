import { z } from 'zod';
import { CaseMeasure, Objection } from './case-dispute';
import { OfferTerms } from './case-terms';
import { CaseSide } from './casework';
import { Fen, Instant } from './common';
import { Wanted } from './listing';
import { EvidenceKind, NotReceivedStory, Reason, RepairMode, ServiceType } from './vocabulary';

/** Acts that need nothing said but themselves. */
const bare = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });
const text = z.string().trim().min(1).max(2000);
const terms = OfferTerms.shape;
const offered = {
  remedy: terms.remedy,
  amountFen: terms.amountFen,
  goods: terms.goods,
  returnFreight: terms.returnFreight.exactOptional(),
  note: terms.note.exactOptional(),
  /** Absent: as long as the platform's offers hold. */
  validUntil: Instant.exactOptional(),
};

/** Fields of an application that an amendment changes; what is left out stays. */
export const ClaimChange = z.strictObject({
  service: ServiceType.exactOptional(),
  reason: Reason.exactOptional(),
  received: z.boolean().exactOptional(),
  story: NotReceivedStory.exactOptional(),
  quantity: z.int().positive().exactOptional(),
  amountFen: Fen.exactOptional(),
  description: text.exactOptional(),
  wanted: Wanted.exactOptional(),
  repairMode: RepairMode.exactOptional(),
  address: text.exactOptional(),
  intact: z.boolean().exactOptional(),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

/**
 * Everything that anybody can do to a case. Who may do it in which state, and what follows, stands in
 * `policy/casework/table.ts`.
 */
export const CaseAct = z.discriminatedUnion('kind', [
  // The buyer's
  z.strictObject({ kind: z.literal('amend'), change: ClaimChange }),
  bare('withdraw'),
  z.strictObject({
    kind: z.literal('enter_waybill'),
    carrier: z.string().trim().min(1).max(60),
    waybill: z.string().trim().min(5).max(40),
    /** Freight collect, which is refused (F9). */
    collect: z.boolean().exactOptional(),
    /** What was paid for it. */
    paidFen: Fen.min(1).exactOptional(),
  }),
  /** What the buyer paid to send it back; the slip is shown with `add_evidence` (F9). */
  z.strictObject({ kind: z.literal('claim_freight'), paidFen: Fen.min(1) }),
  bare('ask_extension'),
  z.strictObject({ kind: z.literal('answer_objection'), agrees: z.boolean(), text: text.exactOptional() }),
  /** An amount where nothing went back and the part has no price of its own: then it is an offer (C6). */
  z.strictObject({ kind: z.literal('change_to_refund'), amountFen: Fen.exactOptional() }),
  /** Without an id: the one that is open. */
  z.strictObject({ kind: z.literal('accept_quote'), quoteId: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('refuse_quote'), quoteId: z.string().exactOptional() }),
  bare('confirm_arrival'),
  // Of both sides
  z.strictObject({
    kind: z.literal('add_evidence'),
    items: z
      .array(z.strictObject({ uploadId: z.string().min(1), kind: EvidenceKind }))
      .min(1)
      .max(30),
  }),
  z.strictObject({ kind: z.literal('add_statement'), text }),
  z.strictObject({ kind: z.literal('submit_measurements'), measures: z.array(CaseMeasure).min(1).max(20) }),
  z.strictObject({ kind: z.literal('offer'), ...offered }),
  /** Without an id: the one that is open. */
  z.strictObject({ kind: z.literal('accept_offer'), offerId: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('decline_offer'), offerId: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('counter_offer'), offerId: z.string().exactOptional(), ...offered }),
  bare('ask_platform'),
  // The seller's
  bare('match'),
  bare('agree'),
  z.strictObject({ kind: z.literal('decline'), reason: text }),
  z.strictObject({
    kind: z.literal('quote'),
    amountFen: Fen,
    /** Who pays both ways; the buyer where the quote does not say (M3, F1). */
    freight: CaseSide.exactOptional(),
    note: text.exactOptional(),
  }),
  bare('grant_extension'),
  bare('refuse_extension'),
  z.strictObject({ kind: z.literal('object'), about: Objection.shape.about, text }),
  bare('confirm_receipt'),
  /** Without carrier and waybill: repaired on site, or at a service point. */
  z.strictObject({
    kind: z.literal('send_replacement'),
    carrier: z.string().trim().min(1).max(60).exactOptional(),
    waybill: z.string().trim().min(5).max(40).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('mark_paid'), amountFen: Fen.exactOptional() }),
  z.strictObject({
    kind: z.literal('promise'),
    text,
    amountFen: Fen.exactOptional(),
    payer: z.enum(['buyer', 'seller']).exactOptional(),
    dueAt: Instant,
  }),
  z.strictObject({ kind: z.literal('keep_promise'), promiseId: z.string() }),
  // Of whoever decides where silence may not
  z.strictObject({
    kind: z.literal('settle'),
    outcome: z.enum(['refund', 'return_refund', 'resend', 'resume', 'close']),
    amountFen: Fen.exactOptional(),
    text,
  }),
  /** The platform's ruling, entered with its document; it ends the case (P0). */
  z.strictObject({
    kind: z.literal('rule'),
    outcome: z.enum(['refund', 'dismissed']),
    amountFen: Fen.exactOptional(),
    document: z.string().trim().min(1).max(500),
    text,
  }),
  // The carrier's
  z.strictObject({ kind: z.literal('return_delivered'), at: Instant.exactOptional() }),
  z.strictObject({ kind: z.literal('replacement_delivered'), at: Instant.exactOptional() }),
]);
export type CaseAct = z.infer<typeof CaseAct>;
export type ActKind = CaseAct['kind'];
export type ActOf<Kind extends ActKind> = Extract<CaseAct, { kind: Kind }>;
