import { z } from 'zod';
import { Document, Instant } from './common';

/** What a shop tells its buyers of itself, beside the rules. `_id` is `${shopId}/${entryId}`. */
export const ShopAnswer = Document.extend({
  shopId: z.string(),
  entryId: z.string(),
  /** Ways of asking it. */
  questions: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
  /** Said as it is; where one language is missing the other is said. */
  answer: z.object({ zh: z.string().exactOptional(), en: z.string().exactOptional() }),
  updatedAt: Instant,
});
export type ShopAnswer = z.infer<typeof ShopAnswer>;
