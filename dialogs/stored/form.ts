import { z } from 'zod';
import { lenient, lenientList } from './lenient';

const detail = z.enum(['title', 'taxNumber', 'email', 'recipient', 'phone', 'address']);

const plainForm = z.object({
  id: z.string(),
  kind: z.enum(['invoice', 'address', 'intercept', 'cancel']),
  facts: z.record(z.string(), z.union([z.string(), z.boolean()])),
  orderId: lenient(z.string()),
  asks: lenient(z.union([detail, z.enum(['confirm', 'which'])])),
  wants: lenient(lenientList(detail)),
  under: lenient(z.literal(true)),
  touchedAt: z.number(),
});

/** A request in the making (`Form`), over one of another kind at most. */
export const form = plainForm.extend({ over: lenient(plainForm) });
