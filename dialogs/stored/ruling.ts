import { z } from 'zod';

const argument = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  rules: z.array(z.string()),
});

/** A decision as it was said (`Ruling`). */
export const ruling = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  because: z.array(argument),
  wouldChange: z.array(argument),
});
