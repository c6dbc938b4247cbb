import { z } from 'zod';

/** What the widget sends to get into the talk. Without `jwt` the buyer is a guest. */
export const ChatTokenRequest = z.object({
  shop: z.string().min(1).max(64),
  /** HS256 token of the shop's page: claims shop, sub (buyer id), name, exp. */
  jwt: z.string().max(4096).optional(),
  /** The last chat token of a guest: resumes that talk, or joins it to the buyer's when `jwt` is given too. */
  guestToken: z.string().max(4096).optional(),
  language: z.enum(['zh', 'en']).optional(),
});
export type ChatTokenRequest = z.infer<typeof ChatTokenRequest>;

export const ChatTokenResponse = z.object({
  token: z.string(),
  conversationId: z.string(),
  /** Seconds. */
  expiresIn: z.int(),
  guest: z.boolean(),
});
export type ChatTokenResponse = z.infer<typeof ChatTokenResponse>;

/** What the widget shows of a shop before anybody has said who they are; also written into the frame's page. */
export const ShopLooks = z.object({
  shopId: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  /** `#rrggbb`. */
  colour: z.string(),
  avatar: z.string(),
  language: z.enum(['zh', 'en']),
});
export type ShopLooks = z.infer<typeof ShopLooks>;

/** Every answer other than success. `code` is stable; `message` is for developers. */
export const ErrorResponse = z.object({
  error: z.looseObject({ code: z.string(), message: z.string() }),
});
export type ErrorResponse = z.infer<typeof ErrorResponse>;
