import { z } from 'zod';
import { NotReceivedStory, Reason, ServiceType } from '../../../storage/records';
import { CaseResponse } from './case';
import { Argument, Evidence, Localized, Money, Time } from './common';
import { TranscriptEntry } from './handoff';

/** A file with what proves that it is the one that was shown (V1). */
const DossierEvidence = Evidence.extend({
  name: z.string(),
  sha256: z.string(),
  uploadedAt: Time,
  /** Where the camera wrote it with its zone. */
  capturedAt: Time.optional(),
});

const DossierOrder = z.object({
  number: z.string(),
  status: z.string(),
  createdAt: Time,
  paidAt: Time.optional(),
  shippedAt: Time.optional(),
  deliveredAt: Time.optional(),
  succeededAt: Time.optional(),
  line: z.object({
    lineId: z.string(),
    quantity: z.int(),
    paid: Money,
    /** As it stood at purchase. */
    listing: z.object({
      listingId: z.string(),
      title: Localized,
      category: z.string(),
      price: Money,
      measurements: z.array(z.object({ name: Localized, millimetres: z.int() })),
      certificate: z.object({ issuer: Localized, number: z.string() }).optional(),
    }),
  }),
  parcels: z.array(
    z.object({
      carrier: Localized,
      waybill: z.string(),
      status: z.string(),
      shippedAt: Time,
      signedAt: Time.optional(),
      trace: z.array(z.object({ at: Time, text: Localized })),
    }),
  ),
});

/** Everything a third party needs to judge a case, or a claim that came too late for one, as data (P2, W3). */
export const DossierResponse = z.object({
  madeAt: Time,
  about: Argument,
  order: DossierOrder,
  claim: z.object({
    service: ServiceType.optional(),
    reason: Reason.optional(),
    received: z.boolean().optional(),
    notReceivedStory: NotReceivedStory.optional(),
    quantity: z.int().optional(),
    amount: Money.optional(),
    description: z.string().optional(),
  }),
  /** State, statements of both sides, offers, promises and the history of its clocks; absent without a case. */
  case: CaseResponse.optional(),
  evidence: z.array(DossierEvidence),
  transcript: z.array(TranscriptEntry),
  /** The rules that apply, in words. */
  rules: z.array(Argument),
  likely: z.object({
    outcome: z.enum(['mismatch', 'buyer_supported', 'refusal_supported', 'negotiation']),
    because: z.array(Argument),
    wouldChange: z.array(Argument),
    /** For the shop only (P3). */
    penaltyPoints: z.int().optional(),
  }),
  /** Kinds of evidence that the reason requires and that are not there yet. */
  missing: z.array(z.string()),
  beyond: Argument,
});
export type DossierResponse = z.infer<typeof DossierResponse>;
