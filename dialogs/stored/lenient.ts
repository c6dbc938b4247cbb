import { z } from 'zod';

/** What does not fit is left out, so that a state of another release never stops a talk. */
export const lenient = <T>(schema: z.ZodType<T>): z.ZodType<T | undefined> =>
  schema.optional().catch(undefined);

/** The items of a list that fit. */
export const lenientList = <T>(item: z.ZodType<T>): z.ZodType<T[]> =>
  z
    .array(z.unknown())
    .catch([])
    .transform((values) =>
      values.flatMap((value) => {
        const read = item.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    ) as unknown as z.ZodType<T[]>;
