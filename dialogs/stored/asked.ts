import { z } from 'zod';
import { isClaimField } from '../shared/vocabulary';
import { lenient, lenientList } from './lenient';

/** Where the goods stand: a line of an order. */
export const position = z.object({ orderId: z.string(), lineId: z.string() });

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The question that is open (`Asked`). */
export const asked = z.discriminatedUnion('about', [
  z.object({ about: z.literal('order'), candidates: lenientList(position), for: lenient(z.string()) }),
  z.object({ about: z.literal('field'), field: z.custom(isClaimField), options: lenientList(scalar) }),
  z.object({ about: z.literal('remedy') }),
  z.object({ about: z.literal('confirm') }),
  z.object({ about: z.literal('which_field') }),
  z.object({ about: z.literal('cancel') }),
  z.object({ about: z.literal('which_first') }),
  z.object({ about: z.literal('intent'), options: lenientList(z.string()) }),
  z.object({ about: z.literal('resume') }),
]);

/** A choice that was shown (`Choice`). */
export const choice = z.object({
  label: z.object({ key: z.string(), facts: z.record(z.string(), z.unknown()).optional() }),
  value: z.looseObject({ kind: z.enum(['answer', 'intent', 'control', 'correct', 'case']) }),
});
