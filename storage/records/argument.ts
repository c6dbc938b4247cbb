import { z } from 'zod';

/** One reason of a decision: a catalogue key, the facts in it, and the rules it rests on. */
export const Argument = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  rules: z.array(z.string()),
});
