import { z } from 'zod';
import { Document, Fen, Localized } from './common';
import { Category, Province, RouteZone } from './vocabulary';

const Hour = z.int().min(0).max(24);

/**
 * What a shop may set (third layer, L1). Absent means: the platform's number. A term below a higher
 * layer is kept but never applied (L2); policy/layers decides.
 */
export const ShopTerms = z.object({
  versionName: z.string(),
  afterSuccessDays: z.int().optional(),
  noReasonDays: z.int().optional(),
  sellerAnswerDays: z.int().optional(),
  sellerConfirmDays: z.int().optional(),
  buyerReturnDays: z.int().optional(),
  transitDamageHours: z.int().optional(),
  sizeToleranceMillimetres: z.partialRecord(Category, z.int()).optional(),
  personAboveFen: Fen.optional(),
  /** What a return may cost at most, in fen: the first kilogram and each one begun after it, by how far it goes (F9). */
  returnRates: z.partialRecord(RouteZone, z.object({ firstFen: Fen, furtherFen: Fen })).optional(),
  /** Hours within which the shop settles a request, where it is quicker than the platform asks. */
  requestHours: z
    .partialRecord(z.enum(['invoice', 'address', 'intercept', 'cancel']), z.int().positive())
    .optional(),
  /** The shop pays the return leg of no-reason returns too. */
  paysNoReasonReturn: z.boolean().optional(),
});
export type ShopTerms = z.infer<typeof ShopTerms>;

/** What the shop knows of a brand's own repair service (M1); nothing is made up where it knows nothing. */
export const BrandService = z.object({
  brand: Localized,
  hotline: z.string().optional(),
  /** The brand's own page that lists its service points. */
  page: z.string().optional(),
  points: z.array(z.object({ name: Localized, address: Localized, phone: z.string().optional() })),
});
export type BrandService = z.infer<typeof BrandService>;

export const Shop = Document.extend({
  name: Localized,
  brand: z.object({ colour: z.string().regex(/^#[0-9a-f]{6}$/i), avatar: z.string() }),
  defaultLanguage: z.enum(['zh', 'en']),
  timeZone: z.string(),
  businessHours: z.object({ from: Hour, to: Hour, weekdays: z.array(z.int().min(1).max(7)) }),
  /** HS256 secret with which the shop's own page signs who the buyer is. */
  jwtSecret: z.string().min(32),
  /** SHA-256 (hex) of the key that the shop's system sends as `Authorization: Bearer`. */
  apiKeyHash: z.string().length(64),
  /** Origins of pages that may embed the widget. */
  allowedOrigins: z.array(z.string()),
  returnAddress: z.object({
    name: z.string(),
    phone: z.string(),
    address: Localized,
    province: Province.optional(),
  }),
  brandServices: z.array(BrandService).optional(),
  terms: ShopTerms,
  /** Counts the changes of the shop's own knowledge; absent while it has none. */
  knowledgeVersion: z.int().optional(),
});
export type Shop = z.infer<typeof Shop>;

/** `_id` is `${shopId}/${buyerId}`. */
export const Buyer = Document.extend({
  shopId: z.string(),
  buyerId: z.string(),
  name: z.string(),
  language: z.enum(['zh', 'en']).optional(),
});
export type Buyer = z.infer<typeof Buyer>;
