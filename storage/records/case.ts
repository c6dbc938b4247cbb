import { z } from 'zod';
import { Argument } from './argument';
import { Objection, SizeDispute } from './case-dispute';
import { Refund, RepairPlan, ResendLeg, ReturnLeg, ReturnRate } from './case-remedy';
import { Agreement, CaseOffer, CasePromise, Extension, Quote } from './case-terms';
import { CaseActor, CaseClock, CaseNews, CaseState, PersonCalled, Statement } from './casework';
import { Document, Fen, Instant, Language } from './common';
import { Wanted } from './listing';
import { NewsBearer } from './news';
import { ListingSnapshot } from './order';
import { ShopTerms } from './shop';
import { EvidenceKind, NotReceivedStory, Reason, ServiceType } from './vocabulary';

/** A file shown for a case: the file record's id and what it shows. */
export const EvidenceItem = z.object({
  uploadId: z.string(),
  kind: EvidenceKind,
  addedAt: Instant,
  by: z.enum(['buyer', 'seller']),
  /** Other cases in which the same or a near-same file was shown: for people to look at (V2). */
  alsoIn: z.array(z.string()).exactOptional(),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

/** What was applied for; amended freely until agreement (W4). */
const Claimed = z.object({
  service: ServiceType,
  reason: Reason,
  received: z.boolean(),
  notReceivedStory: NotReceivedStory.exactOptional(),
  quantity: z.int().positive(),
  amountFen: Fen,
  /** What was paid for these pieces (T6): no more is ever paid back, beside the outbound freight. */
  paidFen: Fen,
  outboundFreightFen: Fen,
  description: z.string().exactOptional(),
  /** With an exchange: what is sent instead (T3). */
  wanted: Wanted.exactOptional(),
  /** With the service `repair`. */
  repair: RepairPlan.exactOptional(),
  evidence: z.array(EvidenceItem),
  /** Whether the goods go back before the buyer gets anything. */
  goesBack: z.boolean(),
  freight: z.object({
    return: z.enum(['seller', 'buyer', 'insurer', 'none', 'open']),
    resend: z.enum(['seller', 'buyer', 'none', 'open']),
    because: z.array(Argument),
    /** The bound of what is refunded for the return (F9), as of the opening; absent in older cases. */
    returnRate: ReturnRate.exactOptional(),
  }),
  because: z.array(Argument),
  rules: z.array(z.string()),
});

/** The machine's own fields: policy/casework alone decides what stands in them. */
const Casework = z.object({
  state: CaseState,
  /** Every clock the case has had, in the order of their starts. */
  clocks: z.array(CaseClock),
  offers: z.array(CaseOffer),
  promises: z.array(CasePromise),
  statements: z.array(Statement),
  agreement: Agreement.exactOptional(),
  returnLeg: ReturnLeg.exactOptional(),
  resendLeg: ResendLeg.exactOptional(),
  /** When the exchanged or repaired item reached the buyer; W2 and X3 begin anew with it (W4). */
  renewedAt: Instant.exactOptional(),
  quote: Quote.exactOptional(),
  objection: Objection.exactOptional(),
  extension: Extension.exactOptional(),
  sizes: SizeDispute.exactOptional(),
  refund: Refund.exactOptional(),
  /** Where the platform found it, so that nothing is forgotten (P0). */
  platform: z
    .object({
      askedAt: Instant,
      by: z.enum(['buyer', 'seller']),
      from: CaseState,
      document: z.string().exactOptional(),
    })
    .exactOptional(),
  person: PersonCalled.exactOptional(),
  /** The rule that closed it; C2 alone uses the single chance up (W4). */
  closedBy: z.string().exactOptional(),
  endedAt: Instant.exactOptional(),
  notify: z.array(CaseNews),
});

/** `_id` is `${orderId}/${lineId}#${running number}`, so that two racing applications collide (W4, W6). */
export const Case = Document.extend({
  shopId: z.string(),
  buyerId: z.string(),
  orderId: z.string(),
  lineId: z.string(),
  /** What people call it by. */
  number: z.string(),
  ...NewsBearer.shape,
  language: Language,
  ...Claimed.shape,
  ...Casework.shape,
  /** Frozen at opening (L4). */
  listing: ListingSnapshot,
  policyVersion: z.object({ law: z.string(), platform: z.string(), shop: z.string() }),
  /** The shop's terms of that version; absent in cases of an older release: those of now. */
  terms: ShopTerms.exactOptional(),
  /** Why a person looks at it as well (H2); empty when nobody needs to. */
  personBecause: z.array(Argument),
  events: z.array(
    z.object({
      at: Instant,
      by: z.union([CaseActor, z.literal('bot')]),
      kind: z.string(),
      /** Who of that side, where it was named. */
      name: z.string().exactOptional(),
    }),
  ),
  /** When something is to be done without anybody acting: a clock, a reminder, an offer's or a promise's end. */
  nextDueAt: Instant.exactOptional(),
  /** Whoever plays its clocks holds it meanwhile. */
  lease: z.object({ holder: z.string(), until: Instant }).exactOptional(),
  /** Outcome of each command by its id; a repeat returns it. */
  commands: z.record(z.string(), z.unknown()),
  /** The case before the last turn that acted on it, so that the turn, run again, sees what it saw. */
  beforeTurn: z.object({ eventId: z.string(), case: z.record(z.string(), z.unknown()) }).exactOptional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Case = z.infer<typeof Case>;
export type Casework = z.infer<typeof Casework>;
export type Claimed = z.infer<typeof Claimed>;
