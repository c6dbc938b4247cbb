import { z } from 'zod';
import {
  CaseActor,
  CaseState,
  Category,
  NotReceivedStory,
  Reason,
  RepairPlan,
  RouteZone,
  ServiceType,
  Wanted,
} from '../../../storage/records';
import { CaseworkResponse } from './casework';
import { Argument, Evidence, Localized, Money, next, PageOfOrders, Time } from './common';

/** An after-sales case: what is claimed, what was decided, why, by which rules, and what runs until when. */
export const CaseResponse = z.object({
  id: z.string(),
  number: z.string(),
  shop: z.string(),
  buyer: z.string(),
  conversationId: z.string(),
  orderId: z.string(),
  lineId: z.string(),
  state: CaseState,
  service: ServiceType,
  reason: Reason,
  received: z.boolean(),
  notReceivedStory: NotReceivedStory.optional(),
  quantity: z.int(),
  /** With an exchange: what is sent instead. */
  wanted: Wanted.optional(),
  amount: Money,
  outboundFreight: Money,
  /** What it comes to now: paid or owed, else agreed on, else asked for; nought where an item comes instead. */
  money: z.object({ goods: Money, outboundFreight: Money, returnFreight: Money, total: Money }),
  description: z.string().optional(),
  repair: RepairPlan.optional(),
  language: z.enum(['zh', 'en']),
  /** The listing as it stood at purchase. */
  listing: z.object({
    listingId: z.string(),
    title: Localized,
    category: Category,
    picture: z.string(),
    price: Money,
  }),
  evidence: z.array(Evidence),
  freight: z.object({
    return: z.enum(['seller', 'buyer', 'insurer', 'none', 'open']),
    resend: z.enum(['seller', 'buyer', 'none', 'open']),
    because: z.array(Argument),
    /** The bound of what is refunded for the return, by route and kilograms begun (F9). */
    returnRate: z.object({ amount: Money, zone: RouteZone, kilograms: z.int() }).optional(),
  }),
  because: z.array(Argument),
  rules: z.array(z.string()),
  policyVersion: z.object({ law: z.string(), platform: z.string(), shop: z.string() }),
  /** Why a person looks at it as well; empty when nobody needs to. */
  personBecause: z.array(Argument),
  ...CaseworkResponse.shape,
  events: z.array(
    z.object({
      at: Time,
      by: z.union([CaseActor, z.literal('bot')]),
      kind: z.string(),
      name: z.string().optional(),
    }),
  ),
  /** Counts the writes; an act may name the version it means. */
  version: z.int(),
  createdAt: Time,
  updatedAt: Time,
});
export type CaseResponse = z.infer<typeof CaseResponse>;

export const CasesQuery = PageOfOrders.extend({
  state: CaseState.optional(),
  service: ServiceType.optional(),
  reason: Reason.optional(),
});
export type CasesQuery = z.infer<typeof CasesQuery>;

/** Newest first. */
export const CasesResponse = z.object({ cases: z.array(CaseResponse), next });
export type CasesResponse = z.infer<typeof CasesResponse>;

/** Files that were taken, to be named in an act `add_evidence`, and those that were not, and why. */
export const CaseFilesResponse = z.object({
  files: z.array(
    z.object({ uploadId: z.string(), name: z.string(), kind: z.enum(['image', 'video', 'document']) }),
  ),
  refused: z.array(z.object({ name: z.string(), why: z.string() })),
});
export type CaseFilesResponse = z.infer<typeof CaseFilesResponse>;

/** What came of an act; `repeated` where the key had been used for it before. */
export const CaseActResponse = z.object({ case: CaseResponse, repeated: z.boolean() });
export type CaseActResponse = z.infer<typeof CaseActResponse>;
