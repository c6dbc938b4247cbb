import { z } from 'zod';

/** A variable that holds a whole number; its error is the remedy. */
export function wholeNumber(
  name: string,
  { min, max, byDefault }: { min: number; max: number; byDefault: number },
) {
  const remedy = `must be a whole number from ${min} to ${max}, such as ${name}=${byDefault}`;
  const bounded = z.number().min(min, remedy).max(max, remedy);
  return z.string().regex(/^\d+$/, remedy).transform(Number).pipe(bounded).default(byDefault);
}
