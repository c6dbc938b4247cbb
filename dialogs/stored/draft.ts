import { z } from 'zod';
import { claim } from './claim';
import { lenient, lenientList } from './lenient';

const wish = z.object({
  variantId: lenient(z.string()),
  size: lenient(z.string()),
  colour: lenient(z.string()),
  steps: lenient(z.int()),
  more: lenient(z.literal(true)),
  same: lenient(z.literal(true)),
  part: lenient(z.string()),
  words: lenient(z.string()),
  said: lenient(z.string()),
});

const evidenceItem = z.object({
  uploadId: z.string(),
  kind: z.string(),
  addedAt: z.number(),
  by: z.enum(['buyer', 'seller']),
});

/** An application in the making (`Draft`). */
export const draft = z.object({
  id: z.string(),
  claim: claim.catch({} as z.infer<typeof claim>),
  orderId: lenient(z.string()),
  lineId: lenient(z.string()),
  hint: lenient(z.array(z.string())),
  share: lenient(z.number()),
  wish: lenient(wish),
  anyRefund: lenient(z.boolean()),
  remedyOffered: lenient(z.literal(true)),
  guessed: lenient(z.literal(true)),
  evidence: lenientList(evidenceItem),
  unsorted: lenientList(z.string()),
  skipped: lenientList(z.string()),
  seen: lenient(z.object({ status: z.string() })),
  startedAt: z.number(),
  touchedAt: z.number(),
});
